namespace Modules.Tests.Insights;

/// <summary>Campaigns are planned, changed and closed, each change once.</summary>
public sealed class CampaignLifeTests : CampaignScene
{
    [Fact]
    public async Task Campaign_Should_BePlannedChangedAndClosed()
    {
        var planned = await PlanAsync(team: City);
        var id = planned.Id("data.planCampaign.campaign.id");
        var changed = await ActAsync(Change, new { campaignId = id, name = "秋季", startsOn = "2014-08-01", endsOn = "2014-10-31", goal = 5, version = 1 });
        var closed = await ActAsync(Close, new { campaignId = id, on = "2014-08-31", reason = "提前完成", version = 2 });

        planned.ShouldBeJson(
            $$"""
            { "data": { "planCampaign": { "campaign": { "id": "{{id}}", "name": "五心", "startsOn": "2014-07-01", "endsOn": "2015-06-30", "lastDay": "2015-06-30",
              "goal": 10, "version": 1, "changedBy": "coordinator-1", "team": { "name": "城市服务队" }, "progress": { "asOf": "2014-09-01", "customers": 0 } },
              "errors": null } } }
            """);
        changed.ShouldBeJson(
            """
            { "data": { "changeCampaign": { "campaign": { "name": "秋季", "startsOn": "2014-08-01", "endsOn": "2014-10-31", "goal": 5, "version": 2,
              "team": null, "progress": { "customers": 0 } }, "errors": null } } }
            """);
        closed.ShouldBeJson(
            """
            { "data": { "closeCampaign": { "campaign": { "closedOn": "2014-08-31", "closingReason": "提前完成", "lastDay": "2014-08-31", "version": 3,
              "progress": { "customers": 0 } }, "errors": null } } }
            """);
    }

    [Theory]
    [InlineData("change")]
    [InlineData("close")]
    public async Task Campaign_Should_StayAsItIs_When_ItWasClosed(string verb)
    {
        var id = (await PlanAsync()).Id("data.planCampaign.campaign.id");
        await ActAsync(Close, new { campaignId = id, reason = "完成" });

        var answer = verb == "change"
            ? await ActAsync(Change, new { campaignId = id, name = "x", startsOn = "2014-08-01", endsOn = "2014-10-31", goal = 5 })
            : await ActAsync(Close, new { campaignId = id, reason = "again" });

        Assert.Equal("CAMPAIGN_CLOSED", answer.Id($"data.{verb}Campaign.errors.0.code"));
        Assert.Equal("CampaignClosedError", answer.Id($"data.{verb}Campaign.errors.0.__typename"));
    }

    [Theory]
    [InlineData("change")]
    [InlineData("close")]
    public async Task Campaign_Should_NotBeFound_When_ThereIsNone(string verb)
    {
        var id = Convert.ToBase64String("Campaign:999"u8);

        var answer = verb == "change"
            ? await ActAsync(Change, new { campaignId = id, name = "x", startsOn = "2014-08-01", endsOn = "2014-10-31", goal = 5 })
            : await ActAsync(Close, new { campaignId = id, reason = "x" });

        Assert.Equal("CAMPAIGN_NOT_FOUND", answer.Id($"data.{verb}Campaign.errors.0.code"));
    }

    [Theory]
    [InlineData("", "2014-07-01", "2014-07-31", 1, "name may not be empty.")]
    [InlineData("x", "2014-07-02", "2014-07-01", 1, "endsOn must not lie before the first day, and less than 10 years after it.")]
    [InlineData("x", "2014-07-01", "2024-07-01", 1, "endsOn must not lie before the first day, and less than 10 years after it.")]
    [InlineData("x", "2014-07-01", "2014-07-01", 0, "goal must lie between 1 and 1000000000, not 0.")]
    public async Task Plan_Should_BeRefused_When_AValueMakesNoSense(string name, string startsOn, string endsOn, int goal, string message)
    {
        var answer = await ActAsync(Plan, new { name, startsOn, endsOn, goal });

        Assert.Equal("INVALID_VALUE", answer.Id("data.planCampaign.errors.0.code"));
        Assert.Equal(message, answer.Id("data.planCampaign.errors.0.message"));
    }

    [Theory]
    [InlineData("2014-06-30")]
    [InlineData("2014-09-02")]
    public async Task Close_Should_BeRefused_When_TheDayIsBeforeTheCampaignOrToCome(string on)
    {
        var id = (await PlanAsync()).Id("data.planCampaign.campaign.id");

        var answer = await ActAsync(Close, new { campaignId = id, on, reason = "x" });

        Assert.Equal("on must lie between the first day of the campaign, 2014-07-01, and today.", answer.Id("data.closeCampaign.errors.0.message"));
    }

    [Fact]
    public async Task Plan_Should_BeRefused_When_ThereIsNoSuchTeam()
    {
        var answer = await PlanAsync(team: Convert.ToBase64String("Team:999"u8));

        Assert.Equal("TEAM_NOT_FOUND", answer.Id("data.planCampaign.errors.0.code"));
    }

    [Fact]
    public async Task Plan_Should_HappenOnce_When_ItsRequestIsRepeated()
    {
        var requestId = Guid.NewGuid();
        await DeliverAsync("2014-07-05", East, customer: 1);
        var input = new { name = "once", startsOn = "2014-07-01", endsOn = "2014-07-31", goal = 5, requestId };

        var first = await ActAsync(Plan, input);
        var second = await ActAsync(Plan, input);

        Assert.Equal(first.Id("data.planCampaign.campaign.id"), second.Id("data.planCampaign.campaign.id"));
        Assert.Equal(1, second["data.planCampaign.campaign.progress.customers"]!.GetValue<int>());
        Assert.Equal(1, (await App.ExecuteAsync("{ campaigns { totalCount } }"))["data.campaigns.totalCount"]!.GetValue<int>());
    }

    [Fact]
    public async Task Change_Should_WinOnce_When_ManySawTheSameVersion()
    {
        var id = (await PlanAsync()).Id("data.planCampaign.campaign.id");

        // 250 rounds of four: 1,000 changes in all.
        for (var version = 1; version <= 250; version++)
        {
            var seen = version;
            var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => ActAsync(
                Change, new { campaignId = id, name = $"{seen} {i}", startsOn = "2014-08-01", endsOn = "2014-10-31", goal = 5, version = seen })));

            var winner = Assert.Single(answers, answer => answer["data.changeCampaign.campaign"] is not null);
            var name = winner.Id("data.changeCampaign.campaign.name");
            Assert.All(answers.Where(answer => answer != winner), loser => loser.ShouldBeJson(
                $$"""
                { "data": { "changeCampaign": { "campaign": null, "errors": [
                  { "__typename": "CampaignConflictError", "code": "CONFLICT", "current": { "version": {{seen + 1}}, "name": "{{name}}" } }] } } }
                """));
        }
    }
}
