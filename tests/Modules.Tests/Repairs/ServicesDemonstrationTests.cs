using Modules.Tests.Support;

namespace Modules.Tests.Repairs;

/// <summary>What the reports say of supply cards, new supplies and building 18, asked of the demonstration data.</summary>
public sealed class ServicesDemonstrationTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    [Fact]
    public async Task Wuqiao_Should_HaveConnectedAFactoryInTwoDays()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              teams(where: { name: { eq: "吴桥县电力服务队" } }) {
                nodes {
                  serviceConnections(first: 1, where: { status: { eq: CONNECTED } }, order: [{ daysToPower: ASC }, { minutesToPower: ASC }]) {
                    nodes { appliedOn connectedOn daysToPower minutesToPower customer { accountNumber } steps { status } }
                  }
                }
              }
            }
            """);

        answer.ShouldBeJson(
            """
            { "data": { "teams": { "nodes": [{ "serviceConnections": { "nodes": [{
              "appliedOn": "2012-03-12", "connectedOn": "2012-03-14", "daysToPower": 2, "minutesToPower": 3000,
              "customer": { "accountNumber": "WQ20000001" },
              "steps": [{ "status": "APPLIED" }, { "status": "SURVEYED" }, { "status": "APPROVED" }, { "status": "CONNECTED" }] }] } }] } } }
            """);
    }

    [Fact]
    public async Task BuildingEighteen_Should_HaveLightAgainOnTheThirdDay()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              repairOrders(where: { symptom: { contains: "18号楼" } }) {
                nodes { reportedAt reportedOn restoredAt cause status rating keptPromise customersWithoutSupply customerMinutes keptRestorationGoal }
              }
            }
            """);

        answer.ShouldBeJson(
            """
            { "data": { "repairOrders": { "nodes": [{
              "reportedAt": "2014-08-10T22:08:00Z", "reportedOn": "2014-08-11", "restoredAt": "2014-08-13T07:42:00Z", "cause": "LIGHTING_OUT",
              "status": "CLOSED", "rating": 5, "keptPromise": true, "customersWithoutSupply": 0, "customerMinutes": 0, "keptRestorationGoal": null }] } } }
            """);
    }

    [Fact]
    public async Task WuqiaoCards_Should_BeMostlyRepaid_AndAnswerTheEmptyBalancesOfTheDutyLog()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              teams(where: { name: { eq: "吴桥县电力服务队" } }) {
                nodes {
                  empty: repairOrders(first: 0, where: { cause: { eq: PREPAID_BALANCE_EMPTY } }) { totalCount }
                  issued: supplyCards(first: 0) { totalCount }
                  repaid: supplyCards(first: 0, where: { status: { eq: REPAID } }) { totalCount }
                  open: supplyCards(first: 0, where: { status: { eq: OPEN }, outstandingKwh: { gt: 0 } }) { totalCount }
                  revoked: supplyCards(first: 0, where: { status: { eq: REVOKED } }) { totalCount }
                }
              }
              cards: supplyCards(first: 200) { nodes { order { cause status } repaidKwh outstandingKwh creditKwh status } }
            }
            """);

        Assert.Equal(
            """{"empty":{"totalCount":48},"issued":{"totalCount":40},"repaid":{"totalCount":37},"open":{"totalCount":2},"revoked":{"totalCount":1}}""",
            answer["data.teams.nodes.0"]!.ToJsonString());
        Assert.All(answer["data.cards.nodes"]!.AsArray(), card =>
        {
            Assert.Equal("PREPAID_BALANCE_EMPTY", card!["order"]!["cause"]!.GetValue<string>());
            var (credit, repaid, outstanding) =
                (card["creditKwh"]!.GetValue<int>(), card["repaidKwh"]!.GetValue<int>(), card["outstandingKwh"]!.GetValue<int>());
            Assert.Equal(card["status"]!.GetValue<string>() == "REVOKED" ? 0 : credit - repaid, outstanding);
        });
    }

    [Fact]
    public async Task FactoryStory_Should_TellItsOrdersAndItsNewSupply_NewestFirst()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              customers(where: { accountNumber: { eq: "WQ20000001" } }) {
                nodes {
                  timeline(first: 10) { nodes { __typename ... on RepairOrder { at: reportedAt } ... on ServiceConnection { at: appliedAt } } }
                }
              }
            }
            """);

        var story = answer["data.customers.nodes.0.timeline.nodes"]!.AsArray();
        Assert.Contains(story, service => service!["__typename"]!.GetValue<string>() == "ServiceConnection");
        Assert.Contains(story, service => service!["__typename"]!.GetValue<string>() == "RepairOrder");
        var times = story.Select(service => service!["at"]!.GetValue<string>()).ToArray();
        Assert.Equal(times.OrderDescending(StringComparer.Ordinal), times);
    }

    [Fact]
    public async Task FinishedServices_Should_EachBeToldOnce()
    {
        var counted = await app.ExecuteAsync(
            """
            {
              orders: repairOrders(first: 0, where: { status: { eq: CLOSED } }) { totalCount }
              connections: serviceConnections(first: 0, where: { status: { eq: CONNECTED } }) { totalCount }
              cards: supplyCards(first: 0) { totalCount }
            }
            """);

        var told = (await app.ToldByRepairsAsync()).ToLookup(service => service.Activity);
        Assert.Equal(counted["data.orders.totalCount"]!.GetValue<int>(), told["REPAIR_ORDER"].Count());
        Assert.Equal(counted["data.connections.totalCount"]!.GetValue<int>(), told["SERVICE_CONNECTION"].Count());
        Assert.Equal(counted["data.cards.totalCount"]!.GetValue<int>(), told["SUPPLY_CARD"].Count());
    }
}
