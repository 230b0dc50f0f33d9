using System.Net.Http.Json;
using Api.Tests.Durability;

namespace Api.Tests;

/// <summary>The settings of trusted documents, in the real process.</summary>
public sealed class TrustedDocumentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("serviceteams-").FullName;
    private readonly string _documents = Directory.CreateTempSubdirectory("documents-").FullName;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        Directory.Delete(_documents, recursive: true);
    }

    [Fact]
    public async Task Host_Should_AnswerOnlyTrustedDocuments_When_TheSettingSaysSo()
    {
        await File.WriteAllTextAsync(Path.Combine(_documents, "TeamNames.graphql"), "query TeamNames { teams(first: 1) { nodes { __typename } } }");
        await using var api = await ApiProcess.StartAsync(
            _folder, "--TrustedDocuments:Folder", _documents, "--TrustedDocuments:Only", "true", "--Insights:Read", "false");

        Assert.Equal(
            """{"data":{"teams":{"nodes":[{"__typename":"Team"}]}}}""",
            await AskAsync(api.Client, new { id = "TeamNames" }));
        Assert.Contains("HC0067", await AskAsync(api.Client, new { query = "{ __typename }" }), StringComparison.Ordinal);
        Assert.Contains("HC0020", await AskAsync(api.Client, new { id = "Other" }), StringComparison.Ordinal);
        using var report = await api.Client.GetAsync("/reports/repair-orders.csv");
        Assert.True(report.IsSuccessStatusCode, await report.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{ nope }", "(1:3) ")]
    [InlineData(null, "TrustedDocuments:Only is set: set TrustedDocuments:Folder")]
    public async Task Host_Should_NotStart_When_TheDocumentsAreWrong(string? document, string problem)
    {
        string[] folder = document is null ? [] : ["--TrustedDocuments:Folder", _documents];
        await File.WriteAllTextAsync(Path.Combine(_documents, "Wrong.graphql"), document);
        await using var api = ApiProcess.Launch(
            _folder, "Development", [.. folder, "--TrustedDocuments:Only", "true", "--Insights:Read", "false"]);

        Assert.Equal(1, await api.EndAsync());
        Assert.Contains(document is null ? problem : $"Wrong.graphql is wrong: {problem}", api.Errors, StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(HttpClient client, object request)
    {
        using var response = await client.PostAsJsonAsync("/graphql", request);
        return await response.Content.ReadAsStringAsync();
    }
}
