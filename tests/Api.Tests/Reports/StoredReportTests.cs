using Modules.Tests.Support;

namespace Api.Tests.Reports;

/// <summary>
/// Reads every report of schema/operations/reports about the demonstration data, as an analyst, and compares the whole answer. To
/// accept changed answers run the tests with the environment variable UPDATE_ANSWERS=1 and read the diff.
/// </summary>
public sealed class StoredReportTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    private static readonly string s_answers = Repository.File("tests/Api.Tests/Reports/Answers");

    // What is long is stored for a part of the rows.
    private static readonly Dictionary<string, string> s_parts = new()
    {
        ["repair-orders"] = "?from=2014-08-25&status=CLOSED",
        ["duty-log"] = "?to=2011-12-31",
    };

    public static TheoryData<string> Files
        => [.. Names.Select(name => $"{name}.csv"), "event-readiness.json", "event-readiness.ndjson", "arrival-promise.json"];

    private static IEnumerable<string> Names => Directory.GetFiles(Repository.File("schema/operations/reports"), "*.graphql")
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Report_Should_GiveTheStoredAnswer(string file)
    {
        var query = s_parts.GetValueOrDefault(Path.GetFileNameWithoutExtension(file), "");
        if (file == "workload-by-member.csv")
        {
            var teams = await app.ExecuteAsync("""{ teams(where: { name: { eq: "朝阳区分队" } }) { nodes { id } } }""");
            query = $"?team={Uri.EscapeDataString(teams.Id("data.teams.nodes.0.id"))}";
        }

        using var response = await app.GetReportAsync($"/{file}{query}");
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var stored = Path.Combine(s_answers, file);
        if (Environment.GetEnvironmentVariable("UPDATE_ANSWERS") == "1")
        {
            Directory.CreateDirectory(s_answers);
            await File.WriteAllBytesAsync(stored, bytes);
        }

        Assert.True(response.IsSuccessStatusCode, System.Text.Encoding.UTF8.GetString(bytes));
        Assert.Equal(await File.ReadAllTextAsync(stored), System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
        Assert.Equal(await File.ReadAllBytesAsync(stored), bytes);
    }

    [Fact]
    public async Task Reports_Should_AllBeListed_WithWhatCanBeAsked()
    {
        using var response = await app.GetReportAsync("");
        var list = new Answer(response.StatusCode, await response.Content.ReadAsStringAsync());

        Assert.Equal(Names, list.Json.AsArray().Select(report => report!["name"]!.GetValue<string>()));
        Assert.All(list.Json.AsArray(), report => Assert.NotEqual("", report!["description"]!.GetValue<string>()));
        Assert.Equal(
            """{"name":"by","type":"[RepairOrderGrouping!]!","required":false,"default":"[TEAM]"}""",
            WithoutValues(list["0.parameters.0"]!.AsObject()));
    }

    [Fact]
    public async Task Pages_Should_GiveEveryRowOnce()
    {
        var text = await app.ReportTextAsync("/repair-orders.ndjson");
        var total = await app.ExecuteAsync("{ repairOrders(first: 0) { totalCount } }");

        Assert.Equal(total["data.repairOrders.totalCount"]!.GetValue<int>(), text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Bi_Should_NameEveryReport()
    {
        var text = await File.ReadAllTextAsync(Repository.File("docs/bi.md"));

        Assert.All(Names, name => Assert.Contains($"`{name}`", text, StringComparison.Ordinal));
    }

    private static string WithoutValues(System.Text.Json.Nodes.JsonObject parameter)
    {
        parameter.Remove("values");
        return parameter.ToJsonString();
    }
}
