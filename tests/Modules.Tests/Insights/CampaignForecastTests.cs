using Modules.Tests.Support;

namespace Modules.Tests.Insights;

/// <summary>When a goal will be reached, how campaigns are found, and what the answer costs.</summary>
public sealed class CampaignForecastTests : CampaignScene
{
    [Theory]
    [InlineData("2014-06-30", 10, null, false, false, "NOT_STARTED", null)]
    [InlineData("2014-07-10", 10, "2014-07-20", false, true, null, 5)] // 5 in 10 days: the other 5 take 10 more
    [InlineData("2014-07-10", 11, "2014-07-22", false, true, null, 5)] // 6 more at a half a day
    [InlineData("2014-07-10", 27, "2014-08-23", false, false, null, 5)] // after the last day
    [InlineData("2014-07-10", 5, "2014-07-10", true, true, null, 5)]
    [InlineData("2014-08-01", 3, "2014-07-06", true, true, null, 5)] // it was the day it happened
    [InlineData("2014-08-06", 10, "2014-12-24", false, false, null, 1)] // 28 days from 10 July: the last of the five
    [InlineData("2014-08-09", 10, null, false, false, "NO_PACE", 0)]
    [InlineData("2014-08-20", 10, null, false, false, "OVER", 0)]
    [InlineData("2014-07-10", 1000000, null, false, false, "TOO_FAR", 5)]
    public async Task Forecast_Should_FollowThePace(
        string asOf, int goal, string? goalOn, bool reached, bool inTime, string? reason, int? basis)
    {
        var planned = await ActAsync(Plan, new { name = "x", startsOn = "2014-07-01", endsOn = "2014-08-15", goal });
        for (var customer = 1; customer <= 5; customer++)
        {
            // On the 2nd, 4th, 6th, 8th and 10th of July.
            await DeliverAsync($"2014-07-{2 * customer:00}", East, customer);
        }

        var answer = await ProgressAsync(
            planned.Id("data.planCampaign.campaign.id"), asOf, "forecast { goalOn reached inTime reason basis { newCustomers } } pace { newCustomers }");

        var forecast = answer["data.campaign.progress.forecast"]!;
        Assert.Equal(
            (goalOn, reached, inTime, reason),
            (forecast["goalOn"]?.GetValue<string>(), forecast["reached"]!.GetValue<bool>(), forecast["inTime"]!.GetValue<bool>(), forecast["reason"]?.GetValue<string>()));
        if (!reached)
        {
            Assert.Equal(basis, forecast["basis"]?["newCustomers"]!.GetValue<int>());
            Assert.Equal(basis, answer["data.campaign.progress.pace"]?["newCustomers"]!.GetValue<int>());
        }
    }

    [Fact]
    public async Task Page_Should_CostTheSameStatements_HoweverManyCampaigns()
    {
        const string Query = """
            { campaigns { nodes { name team { name } progress(asOf: "2014-08-01") {
              customers pace { perDay } forecast { goalOn } days { customers } perHeart { customers } perTeam { customers team { name } } perCustomerKind { customers } } } } }
            """;
        await DeliverAsync("2014-07-05", East, customer: 1);
        await PlanAsync(team: City);
        await PlanAsync(team: East);
        var few = await CountAsync();
        for (var i = 0; i < 10; i++)
        {
            await PlanAsync(team: East);
        }

        Assert.Equal(few, await CountAsync());
        Assert.Equal(6, few);

        async Task<int> CountAsync()
        {
            App.Reads.Clear();
            Assert.Null((await App.ExecuteAsync(Query, actor: Actor.Analyst)).Json["errors"]);
            return App.Reads.Commands.Count;
        }
    }

    [Fact]
    public async Task Campaigns_Should_BeFoundFromTheirTeam()
    {
        await PlanAsync(team: City);
        await PlanAsync(team: East);

        var answer = await App.ExecuteAsync("{ teams(order: [{ id: ASC }]) { nodes { name campaigns { nodes { name team { name } } } } } }", actor: Actor.Analyst);

        answer.ShouldBeJson(
            """
            { "data": { "teams": { "nodes": [
              { "name": "城市服务队", "campaigns": { "nodes": [{ "name": "五心", "team": { "name": "城市服务队" } }] } },
              { "name": "东分队", "campaigns": { "nodes": [{ "name": "五心", "team": { "name": "东分队" } }] } },
              { "name": "西分队", "campaigns": { "nodes": [] } }] } } }
            """);
    }
}
