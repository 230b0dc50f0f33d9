using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Modules.Tests.Support;

namespace Api.Tests.Operations;

/// <summary>What the operations of schema/operations and the reports cost, and what costs too much.</summary>
public sealed class CostTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    // Twice as much as any of our own operations asks for: clients may ask for more than we do.
    private const double Headroom = 2;

    public static TheoryData<string, string> Queries()
    {
        var data = new TheoryData<string, string>();
        foreach (var (file, _, name) in OperationFiles.All().Where(operation => operation.Kind == "query").Concat(OperationFiles.Reports()))
        {
            data.Add(file, name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_Should_StayFarFromTheLimits(string file, string name)
    {
        var cost = await PriceAsync(OperationFiles.Read(file), name);

        Assert.InRange(cost["fieldCost"]!.GetValue<double>(), 1, 100_000 / Headroom);
        Assert.InRange(cost["typeCost"]!.GetValue<double>(), 1, 25_000 / Headroom);
    }

    [Theory]
    [InlineData("{ teams(first: 200) { nodes { members(first: 200) { nodes { repairOrders(first: 200) { nodes { id } } } } } } }")]
    [InlineData("{ communities(first: 200) { nodes { customers(first: 200) { nodes { repairOrders(first: 200) { edges { node { id } } } } } } } }")]
    [InlineData("{ teams { nodes { branches { nodes { members { nodes { repairOrders { nodes { id } } } } } } } } }")]
    [InlineData("{ a: teams(first: 200) { nodes { members(first: 70) { nodes { id } } } } b: teams(first: 200) { nodes { members(first: 70) { nodes { id } } } } }")]
    [InlineData("query ($n: Int = 200) { teams(first: $n) { nodes { members(first: $n) { nodes { repairOrders(first: $n) { nodes { id } } } } } } }")]
    public async Task Query_Should_BeRefused_When_ItLeadsToTooMuch(string query)
    {
        app.Reads.Clear();

        var answer = await app.ExecuteAsync(query);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("HC0047", answer["errors.0.extensions.code"]!.GetValue<string>());
        Assert.Null(answer.Json["data"]);
        Assert.Empty(app.Reads.Commands);
    }

    [Fact]
    public async Task Page_Should_CostTheSame_When_ItsSizeAndFilterAreVariables()
    {
        var literal = await PriceAsync("""{ repairOrders(first: 7, where: { symptom: { contains: "a" }, rating: { gt: 3 } }) { nodes { id team { name } } } }""");
        var variable = await PriceAsync(
            "query ($n: Int, $w: RepairOrderFilterInput) { repairOrders(first: $n, where: $w) { nodes { id team { name } } } }",
            variables: new { n = 7, w = new { symptom = new { contains = "a" }, rating = new { gt = 3 } } });

        Assert.Equal(literal.ToJsonString(), variable.ToJsonString());
    }

    private async Task<JsonNode> PriceAsync(string query, string? name = null, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, operationName = name, variables = variables ?? new { id = "b3JkZXI6MQ==" } }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TestIssuer.TokenFor(Actor.Coordinator));
        request.Headers.Add("GraphQL-Cost", "validate");
        using var response = await app.Client.SendAsync(request);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Null(answer["errors"]?.ToJsonString());
        Assert.Null(answer["data"]);
        return answer["extensions"]!["operationCost"]!;
    }
}
