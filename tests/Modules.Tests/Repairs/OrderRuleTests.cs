using Modules.Tests.Support;

namespace Modules.Tests.Repairs;

/// <summary>The rules of repair orders, each by its name, through the API.</summary>
public sealed class OrderRuleTests : IAsyncLifetime
{
    private readonly TestApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("HOTLINE_95598")]
    [InlineData("PROMISE_PHONE")]
    [InlineData("APP")]
    [InlineData("WECHAT")]
    [InlineData("COUNTER")]
    [InlineData("PATROL")]
    [InlineData("SERVICE_POINT")]
    public async Task Fault_Should_BeTaken_WhateverTheChannel(string channel)
    {
        var place = await _app.NeighbourhoodAsync();

        var answer = await _app.ActAsync("reportFault", "repairOrder", new { channel, symptom = "停电", customerId = place.Customer });

        Assert.Equal("REPORTED", answer.Id("data.reportFault.repairOrder.status"));
    }

    [Fact]
    public async Task Fault_Should_HaveACustomerOrAPlace()
    {
        var place = await _app.NeighbourhoodAsync();

        var neither = await _app.ActAsync("reportFault", "repairOrder", new { channel = "APP", symptom = "停电", communityId = place.Community });
        var nowhere = await _app.ActAsync("reportFault", "repairOrder", new { channel = "APP", symptom = "停电", place = "1号楼" });
        var customer = await _app.ActAsync("reportFault", "repairOrder", new { channel = "APP", symptom = "停电", customerId = place.Customer });
        var spot = await _app.ActAsync("reportFault", "repairOrder", new { channel = "APP", symptom = "停电", communityId = place.Community, place = "1号楼" });

        Assert.StartsWith("place is needed", neither.Id("data.reportFault.errors.0.message"), StringComparison.Ordinal);
        Assert.StartsWith("communityId is needed", nowhere.Id("data.reportFault.errors.0.message"), StringComparison.Ordinal);
        Assert.Null(customer.Refusal("reportFault"));
        Assert.Null(spot.Refusal("reportFault"));
    }

    [Theory]
    [InlineData("URBAN", 45, 180)]
    [InlineData("RURAL", 90, 240)]
    [InlineData("REMOTE", 120, 240)]
    public async Task Promise_Should_FollowTheSetting_AndSoShouldTheGoalOfTheRepair(string setting, int promised, int goal)
    {
        var place = await _app.NeighbourhoodAsync(setting);
        var order = await _app.OrderInAsync(place, "REPORTED");

        (await ReadAsync(order, "setting promisedMinutes restorationGoalMinutes")).ShouldBeJson(
            $$"""{ "data": { "repairOrder": { "setting": "{{setting}}", "promisedMinutes": {{promised}}, "restorationGoalMinutes": {{goal}} } } }""");
    }

    [Theory]
    [InlineData("URBAN", "REMOTE", 45, 120)]
    [InlineData("RURAL", "URBAN", 90, 45)]
    [InlineData("REMOTE", "RURAL", 120, 90)]
    public async Task Promise_Should_BeThatOfTheReport_When_TheSettingChangesAfterwards(string setting, string later, int promised, int anew)
    {
        var place = await _app.NeighbourhoodAsync(setting);
        var before = await _app.OrderInAsync(place, "DISPATCHED");

        await _app.ExecuteAsync(
            "mutation ($input: ChangeCommunityInput!) { changeCommunity(input: $input) { community { id } } }",
            new { input = new { communityId = place.Community, setting = later } });
        var after = await _app.OrderInAsync(place, "DISPATCHED");
        _app.Clock.Advance(Math.Min(promised, anew) + 1);
        string[] orders = [before, after];
        var kept = await Task.WhenAll(orders.Select(async orderId =>
        {
            await _app.ActAsync("arriveAtFault", "repairOrder", new { orderId });
            return (await ReadAsync(orderId, "promisedMinutes keptPromise"))["data.repairOrder"]!.ToJsonString();
        }));

        Assert.Equal([Promise(promised, promised > anew), Promise(anew, anew > promised)], kept);

        static string Promise(int minutes, bool kept) => $$"""{"promisedMinutes":{{minutes}},"keptPromise":{{(kept ? "true" : "false")}}}""";
    }

    [Theory]
    [InlineData("URBAN", 180, true)]
    [InlineData("URBAN", 181, false)]
    [InlineData("RURAL", 240, true)]
    [InlineData("RURAL", 241, false)]
    [InlineData("REMOTE", 240, true)]
    public async Task Goal_Should_BeKept_When_TheSupplyIsBackInTime(string setting, int minutes, bool kept)
    {
        var place = await _app.NeighbourhoodAsync(setting);
        var order = await _app.OrderInAsync(place, "ARRIVED");

        _app.Clock.Advance(minutes);
        await _app.ActAsync("restoreSupply", "repairOrder", new { orderId = order, cause = "LINE_FAULT" });

        Assert.Equal(kept, (await ReadAsync(order, "keptRestorationGoal"))["data.repairOrder.keptRestorationGoal"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("FUSE_BLOWN")]
    [InlineData("SWITCH_TRIPPED")]
    [InlineData("PREPAID_BALANCE_EMPTY")]
    [InlineData("LINE_FAULT")]
    [InlineData("METER_FAULT")]
    [InlineData("EQUIPMENT_FAULT")]
    [InlineData("LIGHTING_OUT")]
    [InlineData("CUSTOMER_WIRING")]
    [InlineData("OTHER")]
    public async Task Cause_Should_BeKnown_When_TheSupplyIsBack(string cause)
    {
        var order = await _app.OrderInAsync(await _app.NeighbourhoodAsync(), "RESTORED", cause);

        Assert.Equal(cause, (await ReadAsync(order, "cause")).Id("data.repairOrder.cause"));
    }

    [Theory]
    [InlineData(0, "INVALID_VALUE")]
    [InlineData(1, null)]
    [InlineData(5, null)]
    [InlineData(6, "INVALID_VALUE")]
    public async Task Rating_Should_LieBetween1And5(int rating, string? refusal)
    {
        var order = await _app.OrderInAsync(await _app.NeighbourhoodAsync(), "RESTORED");

        Assert.Equal(refusal, (await _app.ActAsync("closeOrder", "repairOrder", new { orderId = order, rating })).Refusal("closeOrder"));
    }

    [Fact]
    public async Task Cancellation_Should_NeedAReason()
    {
        var order = await _app.OrderInAsync(await _app.NeighbourhoodAsync(), "REPORTED");

        var answer = await _app.ActAsync("cancelOrder", "repairOrder", new { orderId = order, reason = " " });

        Assert.Equal("INVALID_VALUE", answer.Refusal("cancelOrder"));
    }

    [Fact]
    public async Task OverdueOrders_Should_BeThoseWhereNobodyIsThere_WhenThePromiseHasPassed()
    {
        var place = await _app.NeighbourhoodAsync();
        var waiting = await _app.OrderInAsync(place, "REPORTED");
        var underWay = await _app.OrderInAsync(place, "DISPATCHED");
        foreach (var other in (string[])["ARRIVED", "RESTORED", "CLOSED", "CANCELLED"])
        {
            await _app.OrderInAsync(place, other);
        }

        _app.Clock.Advance(45);
        await _app.OrderInAsync(place, "REPORTED");
        const string Query = "{ overdueRepairOrders(order: [{ id: ASC }]) { totalCount nodes { id late } } }";
        var inTime = await _app.ExecuteAsync(Query);
        _app.Clock.Advance(1);
        var late = await _app.ExecuteAsync(Query);

        inTime.ShouldBeJson("""{ "data": { "overdueRepairOrders": { "totalCount": 0, "nodes": [] } } }""");
        late.ShouldBeJson(
            $$"""
            { "data": { "overdueRepairOrders": { "totalCount": 2, "nodes": [{ "id": "{{waiting}}", "late": true }, { "id": "{{underWay}}", "late": true }] } } }
            """);
    }

    [Fact]
    public async Task Interruption_Should_BeToldInCustomersTimesMinutes()
    {
        var order = await _app.OrderInAsync(await _app.NeighbourhoodAsync(), "ARRIVED");
        const string Figures = "withoutSupplySince ... on Interruption { customersWithoutSupply withoutSupplyMinutes customerMinutes }";
        var before = await ReadAsync(order, Figures);

        _app.Clock.Advance(90);
        await _app.ActAsync("restoreSupply", "repairOrder", new { orderId = order, cause = "LINE_FAULT", customersWithoutSupply = 40 });

        before.ShouldBeJson(
            """
            { "data": { "repairOrder": { "withoutSupplySince": "2014-09-01T02:00:00Z", "customersWithoutSupply": 1, "withoutSupplyMinutes": null,
              "customerMinutes": null } } }
            """);
        (await ReadAsync(order, Figures)).ShouldBeJson(
            """
            { "data": { "repairOrder": { "customersWithoutSupply": 40, "withoutSupplySince": "2014-09-01T02:00:00Z", "withoutSupplyMinutes": 90,
              "customerMinutes": 3600 } } }
            """);
    }

    [Fact]
    public async Task Interruption_Should_BeNone_When_OnlyALampWasOut()
    {
        var order = await _app.OrderInAsync(await _app.NeighbourhoodAsync(), "ARRIVED");

        _app.Clock.Advance(90);
        await _app.ActAsync("restoreSupply", "repairOrder", new { orderId = order, cause = "LIGHTING_OUT", customersWithoutSupply = 0 });

        (await ReadAsync(order, "customersWithoutSupply withoutSupplyMinutes customerMinutes keptRestorationGoal repairMinutes")).ShouldBeJson(
            """
            { "data": { "repairOrder": { "customersWithoutSupply": 0, "withoutSupplyMinutes": null, "customerMinutes": 0, "keptRestorationGoal": null,
              "repairMinutes": 90 } } }
            """);
    }

    [Fact]
    public async Task CustomerMinutes_Should_BeExactAndFound_When_AWholeCityIsDarkForDays()
    {
        var order = await _app.OrderInAsync(await _app.NeighbourhoodAsync(), "ARRIVED");

        _app.Clock.Advance(3 * 24 * 60);
        await _app.ActAsync("restoreSupply", "repairOrder", new { orderId = order, cause = "LINE_FAULT", customersWithoutSupply = 1_000_000 });

        (await _app.ExecuteAsync("{ repairOrders(where: { customerMinutes: { gte: 4320000000 } }) { nodes { customerMinutes } } }"))
            .ShouldBeJson("""{ "data": { "repairOrders": { "nodes": [{ "customerMinutes": 4320000000 }] } } }""");
    }

    [Fact]
    public async Task Promises_Should_BeFoundByWhetherTheyWereKept()
    {
        var place = await _app.NeighbourhoodAsync();
        var orders = new[] { await _app.OrderInAsync(place, "DISPATCHED"), await _app.OrderInAsync(place, "DISPATCHED") };
        _app.Clock.Advance(45);
        await _app.ActAsync("arriveAtFault", "repairOrder", new { orderId = orders[0] });
        _app.Clock.Advance(1);
        await _app.ActAsync("arriveAtFault", "repairOrder", new { orderId = orders[1] });

        (await _app.ExecuteAsync(
            """
            {
              kept: repairOrders(where: { keptPromise: { eq: true } }) { nodes { id arrivalMinutes } }
              broken: repairOrders(where: { keptPromise: { eq: false } }) { nodes { id arrivalMinutes late } }
            }
            """)).ShouldBeJson(
            $$"""
            { "data": {
              "kept": { "nodes": [{ "id": "{{orders[0]}}", "arrivalMinutes": 45 }] },
              "broken": { "nodes": [{ "id": "{{orders[1]}}", "arrivalMinutes": 46, "late": true }] } } }
            """);
    }

    private Task<Answer> ReadAsync(string id, string fields)
        => _app.ExecuteAsync($"query ($id: ID!) {{ repairOrder(id: $id) {{ {fields} }} }}", new { id });
}
