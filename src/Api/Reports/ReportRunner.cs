using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ServiceTeams.Api.Reports;

/// <summary>
/// Asks a report's operation as any request is asked, with the rights of who reads it and the limits of every request; a
/// connection page after page, so that never more than a page is in memory.
/// </summary>
internal sealed class ReportRunner(IRequestExecutorProvider executors, IServiceScopeFactory scopes)
{
    // A list of groups has never more: one that has as many may have been cut, and nothing is cut silently.
    private const int MostGroups = 10_000;

    /// <summary>The rows, a page at a time; a page is valid until the next one is asked for.</summary>
    public async IAsyncEnumerable<JsonElement> PagesAsync(
        Report report, JsonObject variables, ClaimsPrincipal reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var executor = await executors.GetExecutorAsync(cancellationToken: cancellationToken);
        string? after;
        do
        {
            using var answer = await AskAsync(executor, report, variables, reader, cancellationToken);
            var list = answer.RootElement.GetProperty("data").GetProperty(report.Root);
            if (list.ValueKind == JsonValueKind.Null)
            {
                yield break;
            }

            if (!report.Paged && list.GetArrayLength() >= MostGroups)
            {
                throw ReportProblem.TooManyGroups(report, MostGroups);
            }

            after = report.Paged ? NextOf(list) : null;
            yield return report.Paged ? list.GetProperty("nodes") : list;
            variables["after"] = after;
        }
        while (after is not null);
    }

    private static string? NextOf(JsonElement connection)
    {
        var pageInfo = connection.GetProperty("pageInfo");
        return pageInfo.GetProperty("hasNextPage").GetBoolean() ? pageInfo.GetProperty("endCursor").GetString() : null;
    }

    private async Task<JsonDocument> AskAsync(
        IRequestExecutor executor, Report report, JsonObject variables, ClaimsPrincipal reader, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope(); // a page's services go with it, as those of a request do
        using var values = JsonDocument.Parse(variables.ToJsonString());
        var request = OperationRequestBuilder.New()
            .SetDocument(report.Document)
            .SetVariableValues(values)
            .SetServices(scope.ServiceProvider)
            .SetUser(reader)
            .AllowNonPersistedOperation() // a report is a trusted operation itself
            .Build();
        await using var result = await executor.ExecuteAsync(request, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        if (result is OperationResult { Errors: { Count: > 0 } errors })
        {
            throw ReportErrors.ProblemOf(errors, report);
        }

        return JsonDocument.Parse(result.ToJson());
    }
}
