using Modules.Tests.Support;
using ServiceTeams.Repairs.Orders;

namespace Modules.Tests.Groups;

/// <summary>What a request for groups may not ask, and what it may.</summary>
public sealed class GroupRefusalTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("by: [DAY, MONTH]", "SEVERAL_PERIODS")]
    [InlineData("by: [CAUSE], fillPeriods: true", "NO_PERIOD")]
    [InlineData("by: [WEEKDAY], fillPeriods: true", "NO_PERIOD")]
    [InlineData("by: [CAUSE], first: -1", "BAD_GROUP_COUNT")]
    [InlineData("by: [CAUSE], first: 10001", "BAD_GROUP_COUNT")]
    public async Task Groups_Should_BeRefused_When_TheRequestContradictsItself(string arguments, string code)
    {
        var answer = await app.ExecuteAsync($"{{ repairOrderGroups({arguments}) {{ count }} }}");

        Assert.Equal(code, answer["errors.0.extensions.code"]!.GetValue<string>());
        Assert.Null(answer["data"]);
    }

    [Fact]
    public async Task Having_Should_BeRefused_When_ItIsHuge()
    {
        var wide = string.Concat(Enumerable.Repeat("{ count: { gt: 1 } }", 51));
        var answer = await app.ExecuteAsync($"{{ repairOrderGroups(having: {{ or: [{wide}] }}) {{ count }} }}");

        Assert.Equal("HAVING_TOO_LARGE", answer["errors.0.extensions.code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Groups_Should_BeRefused_When_ThereAreMoreThanAThousandAndNobodySaidHowMany()
    {
        await app.WriteAsync([.. Enumerable.Range(0, 1001).Select(day => OrderRows.At(OrderRows.Start.AddDays(day), TimeSpan.FromHours(8), (nameof(RepairOrder.Symptom), "千日")))]);

        var left = await app.ExecuteAsync("{ repairOrderGroups(by: [DAY], where: { symptom: { eq: \"千日\" } }) { count } }");
        var said = await app.ExecuteAsync("{ repairOrderGroups(by: [DAY], first: 3, where: { symptom: { eq: \"千日\" } }) { key { period } count } }");
        var none = await app.ExecuteAsync("{ repairOrderGroups(by: [DAY], first: 0, where: { symptom: { eq: \"千日\" } }) { count } }");
        var many = await app.ExecuteAsync("{ repairOrderGroups(by: [DAY], first: 1001, where: { symptom: { eq: \"千日\" } }) { count } }");

        Assert.Equal("TOO_MANY_GROUPS", left["errors.0.extensions.code"]!.GetValue<string>());
        Assert.Contains("more than 1000 groups", left["errors.0.message"]!.GetValue<string>(), StringComparison.Ordinal);
        said.ShouldBeJson(
            """
            { "data": { "repairOrderGroups": [
              { "key": { "period": "2015-12-20" }, "count": 1 },
              { "key": { "period": "2015-12-21" }, "count": 1 },
              { "key": { "period": "2015-12-22" }, "count": 1 } ] } }
            """);
        none.ShouldBeJson("""{ "data": { "repairOrderGroups": [] } }""");
        Assert.Equal(1001, many["data.repairOrderGroups"]!.AsArray().Count);
    }

    [Fact]
    public async Task Periods_Should_BeRefused_When_MoreThanTenThousandWouldBeFilled()
    {
        await app.WriteAsync([
            OrderRows.At(OrderRows.Start, TimeSpan.FromHours(8), (nameof(RepairOrder.TeamId), 77L)),
            OrderRows.At(OrderRows.Start.AddDays(10_001), TimeSpan.FromHours(8), (nameof(RepairOrder.TeamId), 77L)),
        ]);

        var answer = await app.ExecuteAsync("{ repairOrderGroups(by: [DAY], fillPeriods: true, first: 1) { count } }");

        Assert.Equal("TOO_MANY_GROUPS", answer["errors.0.extensions.code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Total_Should_Count0AndAverageNull_When_NothingMatches()
    {
        var answer = await app.ExecuteAsync(
            """
            { repairOrderGroups(where: { symptom: { eq: "无" } }) {
                key { teamId period } count customers customersWithoutSupply averageRating arrivedInTimeRate arrivalMinutes { average p90 } }
              filled: repairOrderGroups(by: [MONTH, CAUSE], fillPeriods: true, where: { symptom: { eq: "无" } }) { count } }
            """);

        answer.ShouldBeJson(
            """
            { "data": {
              "repairOrderGroups": [{
                "key": { "teamId": null, "period": null }, "count": 0, "customers": 0, "customersWithoutSupply": 0,
                "averageRating": null, "arrivedInTimeRate": null, "arrivalMinutes": null }],
              "filled": [] } }
            """);
    }

    [Fact]
    public async Task Groups_Should_BeGroupedOnce_When_AKeyIsNamedTwice()
    {
        var answer = await app.ExecuteAsync("{ repairOrderGroups(by: [CHANNEL, CHANNEL], where: { symptom: { eq: \"无\" } }, order: [{ count: DESC }, { count: ASC }]) { count } }");

        answer.ShouldBeJson("""{ "data": { "repairOrderGroups": [] } }""");
    }
}
