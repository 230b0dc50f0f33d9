using static Api.Tests.Imports.RepairBook;

namespace Api.Tests.Imports;

/// <summary>Duty logs become orders, read back through the API.</summary>
public sealed class RepairOrdersTests(BookApp app) : IClassFixture<BookApp>
{
    private const string Everything = """
        query ($symptom: String!) {
          repairOrders(where: { symptom: { startsWith: $symptom } }, order: [{ symptom: ASC }]) {
            nodes {
              status channel symptom place cause setting promisedMinutes reportedAt reportedOn dispatchedAt arrivedAt restoredAt closedAt
              cancelledAt keptPromise arrivalMinutes repairMinutes customersWithoutSupply withoutSupplySince withoutSupplyMinutes rating
              cancellationReason version
              customer { accountNumber } community { name district } team { name } crew { name } steps { status at by notedAt }
            }
          }
        }
        """;

    [Fact]
    public async Task Order_Should_HaveWhatTheBookTells_FromTheCallToTheVerdict()
    {
        var imported = await app.ImportAsync("repair-orders", Csv(Order("F-1")), "--by", "wang");

        Assert.Equal(0, imported.Exit);
        Assert.Contains("1 rows in", imported.Output, StringComparison.Ordinal);
        Assert.Contains("1 new, 0 known already, 0 bad.", imported.Output, StringComparison.Ordinal);
        (await app.ExecuteAsync(Everything, new { symptom = "F-1" })).ShouldBeJson(
            """
            { "data": { "repairOrders": { "nodes": [{
              "status": "CLOSED", "channel": "PROMISE_PHONE", "symptom": "F-1 全家停电", "place": "1号楼", "cause": "FUSE_BLOWN",
              "setting": "URBAN", "promisedMinutes": 45, "reportedAt": "2014-08-03T22:05:00Z", "reportedOn": "2014-08-04",
              "dispatchedAt": "2014-08-03T22:08:00Z", "arrivedAt": "2014-08-03T22:30:00Z", "restoredAt": "2014-08-03T23:00:00Z",
              "closedAt": "2014-08-03T23:05:00Z", "cancelledAt": null, "keptPromise": true, "arrivalMinutes": 25, "repairMinutes": 30,
              "customersWithoutSupply": 3, "withoutSupplySince": "2014-08-03T22:05:00Z", "withoutSupplyMinutes": 55, "rating": 5,
              "cancellationReason": null, "version": 1, "customer": { "accountNumber": "110001" },
              "community": { "name": "和平社区", "district": "东城区" }, "team": { "name": "东城分队" },
              "crew": [{ "name": "王甲一" }, { "name": "李乙二" }],
              "steps": [
                { "status": "REPORTED", "at": "2014-08-03T22:05:00Z", "by": "import:wang", "notedAt": "2014-09-01T02:00:00Z" },
                { "status": "DISPATCHED", "at": "2014-08-03T22:08:00Z", "by": "import:wang", "notedAt": "2014-09-01T02:00:00Z" },
                { "status": "ARRIVED", "at": "2014-08-03T22:30:00Z", "by": "import:wang", "notedAt": "2014-09-01T02:00:00Z" },
                { "status": "RESTORED", "at": "2014-08-03T23:00:00Z", "by": "import:wang", "notedAt": "2014-09-01T02:00:00Z" },
                { "status": "CLOSED", "at": "2014-08-03T23:05:00Z", "by": "import:wang", "notedAt": "2014-09-01T02:00:00Z" }]
            }] } } }
            """);
    }

    [Fact]
    public async Task Service_Should_BeToldOnce_ForEachClosedOrderAndForNoOther()
    {
        var before = await app.CountAsync();

        var imported = await app.ImportAsync("repair-orders", Csv(
            Order("S-1"), Order("S-2"), Reported("S-3"), Reported("S-4", ("cancelledAt", "2014-08-04 07:00"), ("cancellationReason", "已自行恢复"))));

        Assert.Equal(0, imported.Exit);
        var after = await app.CountAsync();
        Assert.Equal((4, 2, 4), (after.Orders - before.Orders, after.Outbox - before.Outbox, after.Imported - before.Imported));
    }

    [Fact]
    public async Task Order_Should_StandWhereItsTimesEnd_AndGoOnThroughTheApi()
    {
        var open = Reported("H-1", ("customer", ""));
        Dictionary<string, string>[] rows =
        [
            open,
            Order("H-2", ("members", ""), ("arrivedAt", ""), ("cause", ""), ("restoredAt", ""), ("rating", ""), ("closedAt", "")),
            Order("H-3", ("members", ""), ("cause", ""), ("restoredAt", ""), ("rating", ""), ("closedAt", "")),
            Order("H-4", ("members", ""), ("rating", ""), ("closedAt", "")),
            Reported("H-5", ("cancelledAt", "2014-08-04 07:00"), ("cancellationReason", "已自行恢复")),
        ];

        Assert.Equal(0, (await app.ImportAsync("repair-orders", Csv(rows))).Exit);

        var answer = await app.ExecuteAsync(
            "{ repairOrders(where: { symptom: { startsWith: \"H-\" } }, order: [{ symptom: ASC }]) { nodes { id status customer { id } } } }");
        string[] expected = ["REPORTED", "DISPATCHED", "ARRIVED", "RESTORED", "CANCELLED"];
        Assert.Equal(expected, answer["data.repairOrders.nodes"]!.AsArray().Select(order => order!["status"]!.GetValue<string>()));
        Assert.Null(answer["data.repairOrders.nodes.0.customer"]);
        var closed = await app.ExecuteAsync(
            "mutation ($id: ID!) { closeOrder(input: { orderId: $id, rating: 4 }) { repairOrder { status rating } errors { __typename } } }",
            new { id = answer.Id("data.repairOrders.nodes.3.id") });
        closed.ShouldBeJson("""{ "data": { "closeOrder": { "repairOrder": { "status": "CLOSED", "rating": 4 }, "errors": null } } }""");
    }

    [Fact]
    public async Task Members_Should_BeFoundByPhone_AlsoThoseOfTheSameNameAndThoseWhoMovedOrLeftSince()
    {
        var imported = await app.ImportAsync("repair-orders", Csv(
            Order("P-1", ("members", $"000-33;{BookApp.MovedPhone}")),
            Order("P-2", ("members", BookApp.LeftPhone), ("reportedAt", "2014-07-04 06:05"), ("dispatchedAt", "2014-07-04 06:10"))));

        Assert.Equal(0, imported.Exit);
        var answer = await app.ExecuteAsync(
            "{ repairOrders(where: { symptom: { startsWith: \"P-\" } }, order: [{ symptom: ASC }]) { nodes { crew { name phone } } } }");
        answer.ShouldBeJson(
            """
            { "data": { "repairOrders": { "nodes": [
              { "crew": [{ "name": "孙丁四", "phone": "000-33" }, { "name": "周己六", "phone": "000-77" }] },
              { "crew": [{ "name": "吴庚七", "phone": "000-88" }] }] } } }
            """);
    }

    [Theory]
    [InlineData("2014-08-04 06:05")]
    [InlineData("2014-8-4 6:5:00")]
    [InlineData("2014/08/04 06:05")]
    [InlineData("2014/8/4 6:05")]
    [InlineData("2014.8.4 06:05")]
    [InlineData("20140804 06:05")]
    [InlineData("2014年8月4日 6:05")]
    [InlineData("2014年8月4日6时5分")]
    [InlineData("2014-08-04T06:05")]
    [InlineData("2014-08-04T06:05:00+08:00")]
    [InlineData("2014-08-03T22:05:00Z")]
    [InlineData("2014-08-03 17:05:00 -05:00")]
    public async Task Time_Should_BeThatOfTheZone_HoweverItIsWritten(string written)
    {
        var imported = await app.ImportAsync("repair-orders", Csv(Reported($"T {written}", ("reportedAt", written))));

        Assert.Equal((0, ""), (imported.Exit, imported.Errors));
        var answer = await app.ExecuteAsync(Everything, new { symptom = $"T {written}" });
        Assert.Equal("2014-08-03T22:05:00Z", answer.Id("data.repairOrders.nodes.0.reportedAt"));
    }

    [Fact]
    public async Task Rows_Should_BeTheSame_WhetherTheBookIsChineseOrEnglish()
    {
        var english = Order("L-1");
        Assert.Equal(0, (await app.ImportAsync("repair-orders", Csv(english))).Exit);
        var before = await app.CountAsync();
        var chinese = Order("L-1", ("channel", "承诺电话"), ("cause", "熔丝熔断"), ("reportedAt", "2014年8月4日6时5分"));

        var again = await app.ImportAsync("repair-orders", Csv(',', column => column.Chinese[0], chinese));
        var other = await app.ImportAsync(
            "repair-orders", Csv(',', column => column.Chinese[^1], Order("L-2", ("symptom", "L-1 另一次"), ("channel", "承诺电话"), ("cause", "保险丝熔断"))));

        Assert.Contains("0 new, 1 known already", again.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (other.Exit, other.Errors));
        Assert.Equal(before with { Orders = before.Orders + 1, Steps = before.Steps + 5, Crew = before.Crew + 2, Outbox = before.Outbox + 1, Imported = before.Imported + 1 }, await app.CountAsync());
        var answer = await app.ExecuteAsync(
            "{ repairOrders(where: { symptom: { startsWith: \"L-1\" } }) { nodes { channel cause reportedAt crew { name } } } }");
        Assert.Equal(answer["data.repairOrders.nodes.0"]!.ToJsonString(), answer["data.repairOrders.nodes.1"]!.ToJsonString());
    }
}
