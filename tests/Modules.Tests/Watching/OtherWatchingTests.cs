using Modules.Tests.Support;

namespace Modules.Tests.Watching;

/// <summary>Supply tasks and campaigns are watched as repair orders are.</summary>
public sealed class OtherWatchingTests(WatchingApp app) : IClassFixture<WatchingApp>
{
    [Fact]
    public async Task Task_Should_BeTold_When_ItIsOfTheEvent()
    {
        var (mine, others) = (await app.EventWithSiteAsync(), await app.EventWithSiteAsync());
        await using var watcher = await Watcher.OpenAsync(app, "Events", "WatchSupplyTasks", new { eventId = mine.Event });

        await app.SupplyTaskAsync(others.Site);
        var task = await app.SupplyTaskAsync(mine.Site);
        var planned = await watcher.NextAsync();
        await app.DefectAsync(task, blocking: true);
        var blocked = await watcher.NextAsync();

        Assert.Equal((task, "OPEN"), StateOf(planned));
        Assert.Equal((task, "BLOCKED"), StateOf(blocked));
    }

    [Fact]
    public async Task Campaign_Should_BeTold_When_ServicesAreCounted()
    {
        var place = await app.NeighbourhoodAsync();
        var planned = await app.ExecuteAsync(
            """
            mutation ($input: PlanCampaignInput!) { planCampaign(input: $input) { campaign { id } errors { ... on Error { message } } } }
            """,
            new { input = new { name = "五心服务进万家", startsOn = "2014-07-01", endsOn = "2015-06-30", goal = 10, teamId = place.Team } });
        var id = planned.Id("data.planCampaign.campaign.id");
        await using var watcher = await Watcher.OpenAsync(app, "Insights", "WatchCampaign", new { campaignId = id });

        await app.OrderInAsync(place, "CLOSED");
        await app.ReadAsync();
        var first = await watcher.NextAsync();

        Assert.Equal(1, first["data"]!["onCampaignProgressed"]!["campaign"]!["progress"]!["customers"]!.GetValue<int>());
    }

    private static (string Task, string Status) StateOf(System.Text.Json.Nodes.JsonNode told)
    {
        var task = told["data"]!["onSupplyTaskChanged"]!["supplyTask"]!;
        return (task["id"]!.GetValue<string>(), task["status"]!.GetValue<string>());
    }
}
