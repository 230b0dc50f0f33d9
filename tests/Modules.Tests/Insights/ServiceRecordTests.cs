using Modules.Tests.Support;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Insights;

/// <summary>What can be asked of the service records, by whom.</summary>
public sealed class ServiceRecordTests(ReadingApp app) : IClassFixture<ReadingApp>
{
    private static readonly DateTime s_at = new(2014, 9, 1, 1, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Records_Should_BeFoundFromBothEnds()
    {
        var (team, community) = (await app.TeamAsync("记录分队"), await app.CommunityAsync(name: "记录社区"));
        var customer = await app.CustomerAsync(community, "REC-1");
        await app.DeliveredAsync(
            Given.Fact(s_at, Given.KeyOf(team), Given.KeyOf(community), Given.KeyOf(customer), Heart.Caring, "CARE_VISIT", 2, 1, 45, 5),
            Given.Fact(s_at.AddDays(-1), Given.KeyOf(team), Given.KeyOf(community), null, Heart.Reassuring, "SAFETY_CLASSROOM", 40, null, 90));

        const string Lists = "serviceRecords(order: [{ deliveredAt: DESC }]) { totalCount nodes { ...Record } }";
        var answer = await app.ExecuteAsync(
            $$"""
            query ($team: ID!, $community: ID!, $customer: ID!) {
              team: node(id: $team) { ... on Team { {{Lists}} } }
              community: node(id: $community) { ... on Community { {{Lists}} } }
              customer: node(id: $customer) { ... on Customer { {{Lists}} } }
            }
            fragment Record on ServiceRecord {
              activity heart deliveredAt deliveredOn peopleReached households minutes rating customerKind team { name } community { name } customer { accountNumber }
            }
            """,
            new { team, community, customer },
            Actor.Dispatcher);

        const string Visit = """
            { "activity": "CARE_VISIT", "heart": "CARING", "deliveredAt": "2014-09-01T01:00:00Z", "deliveredOn": "2014-09-01", "peopleReached": 2, "households": 1,
              "minutes": 45, "rating": 5, "customerKind": "RESIDENT", "team": { "name": "记录分队" }, "community": { "name": "记录社区" }, "customer": { "accountNumber": "REC-1" } }
            """;
        const string Class = """
            { "activity": "SAFETY_CLASSROOM", "heart": "REASSURING", "deliveredAt": "2014-08-31T01:00:00Z", "deliveredOn": "2014-08-31", "peopleReached": 40,
              "households": null, "minutes": 90, "rating": null, "customerKind": null, "team": { "name": "记录分队" }, "community": { "name": "记录社区" }, "customer": null }
            """;
        answer.ShouldBeJson(
            $$"""
            { "data": {
              "team": { "serviceRecords": { "totalCount": 2, "nodes": [{{Visit}}, {{Class}}] } },
              "community": { "serviceRecords": { "totalCount": 2, "nodes": [{{Visit}}, {{Class}}] } },
              "customer": { "serviceRecords": { "totalCount": 1, "nodes": [{{Visit}}] } } } }
            """);
    }

    [Fact]
    public async Task Record_Should_BeFoundByItsId()
    {
        await app.DeliveredAsync(Given.Fact(s_at, team: 901, community: 901));
        var id = (await app.ExecuteAsync("{ serviceRecords(where: { activity: { eq: \"REPAIR_ORDER\" } }, first: 1) { nodes { id } } }")).Id("data.serviceRecords.nodes.0.id");

        var answer = await app.ExecuteAsync("query ($id: ID!) { serviceRecord(id: $id) { id } node(id: $id) { id __typename } none: serviceRecord(id: \"U2VydmljZVJlY29yZDo5OTk5OTk=\") { id } }", new { id });

        answer.ShouldBeJson(
            $$"""{ "data": { "serviceRecord": { "id": "{{id}}" }, "node": { "id": "{{id}}", "__typename": "ServiceRecord" }, "none": null } }""");
    }

    [Fact]
    public async Task Records_Should_ComeOnceAndWhole_When_ReadPageByPage()
    {
        await app.DeliveredAsync([.. Enumerable.Range(0, 45).Select(i => Given.Fact(s_at.AddMinutes(-(i / 4)), team: 777, community: 777, rating: i % 3 == 0 ? null : 1 + i % 5))]);
        List<string> ids = [];
        string? after = null;
        do
        {
            var page = await app.ExecuteAsync(
                """
                query ($after: String) {
                  serviceRecords(first: 10, after: $after, where: { minutes: { eq: null }, deliveredAt: { gt: "2014-09-01T00:30:00Z" } }, order: [{ rating: DESC }, { deliveredAt: ASC }]) {
                    nodes { id } pageInfo { hasNextPage endCursor }
                  }
                }
                """,
                new { after });
            ids.AddRange(page["data.serviceRecords.nodes"]!.AsArray().Select(node => node!["id"]!.GetValue<string>()));
            after = page["data.serviceRecords.pageInfo.hasNextPage"]!.GetValue<bool>() ? page.Id("data.serviceRecords.pageInfo.endCursor") : null;
        }
        while (after is not null);

        Assert.Equal((await app.RecordsAsync()).Count(record => record.Minutes is null && record.DeliveredAt > s_at.AddMinutes(-30)), ids.Count);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.True(ids.Count >= 45);
    }

    [Fact]
    public async Task Page_Should_CostOneStatementPerKindOfThing()
    {
        await app.DeliveredAsync([.. Enumerable.Range(1, 30).Select(i => Given.Fact(s_at, team: 800 + i, community: 800 + i, customer: 800 + i))]);
        const string Query = "{ serviceRecords(first: 200) { nodes { activity team { name } community { name } customer { accountNumber } } } }";
        app.Reads.Clear();

        await app.ExecuteAsync(Query);

        Assert.Equal(4, app.Reads.Commands.Count);
        Assert.DoesNotContain("Minutes", app.Reads.Commands[0], StringComparison.Ordinal);
    }
}
