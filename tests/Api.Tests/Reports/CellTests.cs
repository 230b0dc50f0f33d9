using System.Text.Json.Nodes;
using Modules.Tests.Support;

namespace Api.Tests.Reports;

/// <summary>What stands in the cells, whatever people have written.</summary>
public sealed class CellTests : IAsyncLifetime
{
    private readonly ReportApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86 10", "'+86 10")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")]
    [InlineData("停电,两户", "\"停电,两户\"")]
    [InlineData("他说\"没电\"", "\"他说\"\"没电\"\"\"")]
    [InlineData("一\n二", "\"一\n二\"")]
    [InlineData("a=b", "a=b")]
    [InlineData("😀𠮷", "😀𠮷")]
    public async Task Text_Should_BeSafeInASpreadsheet_AndWholeInJson(string symptom, string cell)
    {
        await _app.OrderAsync(await _app.CommunityAsync(), symptom);

        var csv = await _app.ReportTextAsync("/orders.csv");
        var json = await _app.ReportTextAsync("/orders.json");
        var ndjson = await _app.ReportTextAsync("/orders.ndjson");

        Assert.Equal(
            $"\uFEFFsymptom,team_name,promisedMinutes,rating,keptPromise,community_name\r\n{cell},,45,,,和平社区\r\n".TrimStart('\uFEFF'),
            csv.TrimStart('\uFEFF'));
        var row = new JsonObject
        {
            ["symptom"] = symptom,
            ["team_name"] = null,
            ["promisedMinutes"] = 45,
            ["rating"] = null,
            ["keptPromise"] = null,
            ["community_name"] = "和平社区",
        };
        Assert.True(JsonNode.DeepEquals(new JsonArray(row.DeepClone()), JsonNode.Parse(json)), json);
        Assert.True(JsonNode.DeepEquals(row, JsonNode.Parse(ndjson)), ndjson);
        Assert.EndsWith("}\n", ndjson, StringComparison.Ordinal);
    }
}
