using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Api.Reports;

namespace Api.Tests.Reports;

/// <summary>A file that cannot be a report stops the host before it serves, with the file's name.</summary>
public sealed class FileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("{ teams { nodes { id } } }", "line 1: expected 'query', found '{'")]
    [InlineData("mutation M { foundTeam { team { id } } }", "line 1: expected 'query', found 'mutation'")]
    [InlineData("query A { a { id } }\nquery B { b { id } }", "line 2: expected the end: a report is one query without fragments, found 'query'")]
    [InlineData("query A { repairOrderGroups { count } teams { totalCount } }", "it has 2 root fields; a report has exactly one, the list of its rows")]
    [InlineData("query A { nothing { id } }", "there is no field 'nothing' on Query")]
    [InlineData("query A { repairOrderGroups { nothing } }", "there is no field 'nothing' on RepairOrderGroup")]
    [InlineData("query A { team(id: 1) { name } }", "'team' is no list: it is neither a connection nor a list of groups")]
    [InlineData("query A { teams { nodes { name } } }", "the rows are 'teams { nodes { … } pageInfo { hasNextPage endCursor } }' and nothing else beside them")]
    [InlineData(
        "query A { teams { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }",
        "the rows are 'teams { nodes { … } pageInfo { hasNextPage endCursor } }' and nothing else beside them")]
    [InlineData(
        "query A { teams(first: 10) { nodes { name } pageInfo { hasNextPage endCursor } } }",
        "'teams' is read page by page: declare $first: Int! with the size of a page and $after: String, and write first: $first, after: $after")]
    [InlineData(
        "query A($first: Int! = 10, $after: String) { teams(first: $first, after: $after) { nodes { members { nodes { id } } } pageInfo { hasNextPage endCursor } } }",
        "'members.nodes' is a list in a row; a row is flat")]
    [InlineData("query A { repairOrderGroups { count count: customers } }", "two columns would be called 'count'; give one of them an alias")]
    [InlineData("query A { repairOrderGroups { ... { count } } }", "expected a field: the columns of a report do not depend on the row")]
    [InlineData("query A { repairOrderGroups { count @skip(if: true) } }", "expected a field without directives")]
    [InlineData("query A { repairOrderGroups { count }", "line 1: expected a name, found the end")]
    public async Task File_Should_BeRefused(string document, string problem)
        => Assert.Contains($"The report mine.graphql cannot be read: ", await RefusalAsync("mine", document, problem), StringComparison.Ordinal);

    [Theory]
    [InlineData("duty-log", "there is another report of this name")]
    [InlineData("Duty Log", "its name is part of an address: small letters, digits and hyphens")]
    public async Task Name_Should_BeRefused(string name, string problem)
        => Assert.Contains($"The report {name}.graphql ", await RefusalAsync(name, "query A { repairOrderGroups { count } }", problem), StringComparison.Ordinal);

    private async Task<string> RefusalAsync(string name, string document, string problem)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, $"{name}.graphql"), document);
        await using var app = new FolderApp(_folder);

        var refusal = await Assert.ThrowsAsync<ReportFileException>(
            async () => await app.Services.GetRequiredService<ReportCatalogue>().GetAsync());

        Assert.Contains(problem, refusal.Message, StringComparison.Ordinal);
        return refusal.Message;
    }

    private sealed class FolderApp(string folder)
        : TestApp(builder => builder.Configuration.AddInMemoryCollection([new("Reports:Folder", folder)])), IAsyncDisposable
    {
        async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();
    }
}
