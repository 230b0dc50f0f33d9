using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Api.Reports;

/// <summary><c>GET /reports</c> lists the reports, <c>GET /reports/NAME.csv</c>, <c>.json</c> and <c>.ndjson</c> give one.</summary>
internal static class ReportEndpoints
{
    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddReports(this IServiceCollection services)
        => services.AddSingleton<ReportCatalogue>().AddSingleton<ReportRunner>();

    public static void MapReports(this WebApplication app)
    {
        var reports = app.MapGroup("/reports").RequireAuthorization(Policies.Read);
        reports.MapMethods("", s_methods, ListAsync);
        reports.MapMethods("{file}", s_methods, GiveAsync);
    }

    private static async Task<JsonHttpResult<ReportEntry[]>> ListAsync(ReportCatalogue catalogue, CancellationToken cancellationToken)
    {
        var reports = await catalogue.GetAsync(cancellationToken);
        return TypedResults.Json(reports.Values.Select(ReportEntry.Of).ToArray(), ReportEntry.Readable);
    }

    private static async Task GiveAsync(string file, HttpContext http, ReportCatalogue catalogue, ReportRunner runner, ILogger<ReportRunner> logger)
    {
        try
        {
            var (report, format, contentType) = await FindAsync(file, catalogue, http.RequestAborted);
            var variables = VariablesOf(report, http.Request.Query);
            http.Response.ContentType = contentType;
            http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = file }.ToString();
            http.Response.Headers.CacheControl = "private, no-cache"; // it may be kept, and is asked for again with its ETag
            http.Response.Headers.XContentTypeOptions = "nosniff";
            await new ReportAnswer(http, format).WriteAsync(runner.PagesAsync(report, variables, http.User, http.RequestAborted));
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone.
        }
        catch (Exception problem)
        {
            await ReportFailure.TellAsync(http, file, problem, logger);
        }
    }

    private static async Task<(Report Report, ReportFormat Format, string ContentType)> FindAsync(
        string file, ReportCatalogue catalogue, CancellationToken cancellationToken)
    {
        var reports = await catalogue.GetAsync(cancellationToken);
        var (name, ending) = (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file).TrimStart('.'));
        if (!reports.TryGetValue(name, out var report))
        {
            throw new ReportProblem(
                StatusCodes.Status404NotFound, "There is no such report.", $"There is no report '{name}'; there are {string.Join(", ", reports.Keys)}.");
        }

        return ReportFormat.TryMake(ending, report, out var contentType, out var format)
            ? (report, format!, contentType)
            : throw new ReportProblem(
                StatusCodes.Status404NotFound,
                "There is no such format.",
                $"'{name}' can be had as {string.Join(", ", ReportFormat.Names.Select(known => $"{name}.{known}"))}.");
    }

    private static JsonObject VariablesOf(Report report, IQueryCollection query)
    {
        var variables = new JsonObject();
        foreach (var (name, given) in query)
        {
            var parameter = report.Parameters.FirstOrDefault(parameter => parameter.Name == name)
                ?? throw ReportProblem.UnknownParameter(name, given.ToString(), report);

            // Empty is as if it were not there: a tool's empty cell.
            string[] values = [.. given.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!)];
            if (values.Length > 0)
            {
                variables[name] = parameter.Read(values);
            }
        }

        return report.Parameters.FirstOrDefault(parameter => parameter.Required && !variables.ContainsKey(parameter.Name)) is { } missing
            ? throw ReportProblem.MissingParameter(missing)
            : variables;
    }
}
