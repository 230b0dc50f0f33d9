using Modules.Tests.Support;

namespace Modules.Tests.Repairs;

/// <summary>What the two reports say, asked of the demonstration data.</summary>
public sealed class DemonstrationTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    [Fact]
    public async Task Beijing_Should_HaveTheNumbersOfTheReport()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              teams(first: 0, where: { kind: { eq: BRANCH_TEAM } }) { totalCount }
              communities(first: 0, where: { openServicePoints: { gte: 1 }, district: { neq: "吴桥县" } }) { totalCount }
              customers(first: 0, where: { kind: { eq: IMPORTANT_CUSTOMER } }) { totalCount }
              members(first: 0) { totalCount }
            }
            """);

        answer.ShouldBeJson(
            """
            { "data": { "teams": { "totalCount": 19 }, "communities": { "totalCount": 360 }, "customers": { "totalCount": 1085 },
              "members": { "totalCount": 2065 } } }
            """);
    }

    [Fact]
    public async Task Wuqiao_Should_HaveTheNumbersOfTheReport()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              teams(where: { name: { eq: "吴桥县电力服务队" } }) {
                nodes {
                  members(first: 0) { totalCount }
                  all: repairOrders(first: 0) { totalCount }
                  satisfied: repairOrders(first: 0, where: { status: { eq: CLOSED }, rating: { gte: 4 } }) { totalCount }
                  home: repairOrders(first: 0, where: { cause: { in: [FUSE_BLOWN, SWITCH_TRIPPED, PREPAID_BALANCE_EMPTY] } }) { totalCount }
                  quick: repairOrders(first: 1, order: [{ arrivalMinutes: ASC }, { repairMinutes: ASC }]) {
                    nodes { arrivalMinutes repairMinutes }
                  }
                }
              }
            }
            """);

        answer.ShouldBeJson(
            """
            { "data": { "teams": { "nodes": [{
              "members": { "totalCount": 25 }, "all": { "totalCount": 234 }, "satisfied": { "totalCount": 234 }, "home": { "totalCount": 188 },
              "quick": { "nodes": [{ "arrivalMinutes": 5, "repairMinutes": 2 }] } }] } } }
            """);
    }

    [Theory]
    [InlineData("teams")]
    [InlineData("members")]
    [InlineData("communities")]
    [InlineData("servicePoints")]
    [InlineData("customers")]
    [InlineData("repairOrders")]
    [InlineData("supplyCards")]
    [InlineData("serviceConnections")]
    public async Task Node_Should_BeFoundAgainByItsId(string list)
    {
        var listed = await app.ExecuteAsync($$"""{ {{list}}(first: 1) { nodes { id __typename } } }""");
        var id = listed.Id($"data.{list}.nodes.0.id");

        var answer = await app.ExecuteAsync("query ($id: ID!) { node(id: $id) { id __typename } }", new { id });

        answer.ShouldBeJson($$"""{ "data": { "node": { "id": "{{id}}", "__typename": "{{listed.Id($"data.{list}.nodes.0.__typename")}}" } } }""");
    }

    [Fact]
    public async Task Customers_Should_BeFoundFromBothEnds()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              customers(first: 1, where: { accountNumber: { eq: "wq20000001" } }) {
                nodes {
                  community { name servicePoints { nodes { team { name } } } }
                  repairOrders(first: 1, where: { arrivalMinutes: { lt: 10 } }, order: [{ arrivalMinutes: DESC }]) {
                    nodes { reportedOn arrivalMinutes customer { accountNumber } team { name } crew { team { name } } }
                  }
                }
              }
            }
            """);

        answer.ShouldBeJson(
            """
            { "data": { "customers": { "nodes": [{
              "community": { "name": "开发区工厂", "servicePoints": { "nodes": [{ "team": { "name": "吴桥县电力服务队" } }] } },
              "repairOrders": { "nodes": [{
                "reportedOn": "2012-04-05", "arrivalMinutes": 9, "customer": { "accountNumber": "WQ20000001" },
                "team": { "name": "吴桥县电力服务队" }, "crew": [{ "team": { "name": "吴桥县电力服务队" } }] }] } }] } } }
            """);
    }

    [Theory]
    [InlineData("[{ cause: ASC }, { reportedAt: DESC }]")]
    [InlineData("[{ rating: DESC }]")]
    [InlineData("[{ symptom: ASC }]")]
    [InlineData("[]")]
    public async Task DutyLog_Should_ComeOnceAndWhole_When_ReadPageByPage(string order)
    {
        List<string> ids = [];
        string? after = null;
        do
        {
            var page = await app.ExecuteAsync(
                $$"""
                query ($after: String) {
                  repairOrders(first: 60, after: $after, order: {{order}}) { nodes { id } pageInfo { hasNextPage endCursor } }
                }
                """,
                new { after });
            ids.AddRange(page["data.repairOrders.nodes"]!.AsArray().Select(node => node!["id"]!.GetValue<string>()));
            after = page["data.repairOrders.pageInfo.hasNextPage"]!.GetValue<bool>() ? page.Id("data.repairOrders.pageInfo.endCursor") : null;
        }
        while (after is not null);

        Assert.Equal(422, ids.Count);
        Assert.Equal(422, ids.Distinct().Count());
    }

    [Fact]
    public async Task Page_Should_CostOneStatementPerKindOfThing()
    {
        const string Query = "{ repairOrders(first: 50) { nodes { id team { name } community { name } customer { name } steps { status } } } }";
        await app.ExecuteAsync(Query);
        app.Reads.Clear();

        var answer = await app.ExecuteAsync(Query);

        Assert.Equal(50, answer["data.repairOrders.nodes"]!.AsArray().Count);
        Assert.Equal(5, app.Reads.Commands.Count);
        Assert.DoesNotContain("Symptom", app.Reads.Commands[0], StringComparison.Ordinal);
    }
}
