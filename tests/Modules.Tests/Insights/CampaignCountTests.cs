using Modules.Tests.Support;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Insights;

/// <summary>Campaigns count different customers, whenever the services and the campaigns come.</summary>
public sealed class CampaignCountTests : CampaignScene
{
    [Fact]
    public async Task Customers_Should_CountOnce_PerCampaign()
    {
        var id = (await PlanAsync()).Id("data.planCampaign.campaign.id");
        await DeliverAsync("2014-07-05", East, customer: 1);
        await DeliverAsync("2014-07-06", East, customer: 1);
        await DeliverAsync("2014-07-06", West, customer: 1, Heart.Caring);
        await DeliverAsync("2014-07-07", West, customer: 2);
        await DeliverAsync("2014-07-07", West, customer: null);
        await DeliverAsync("2014-06-30", West, customer: 3);
        await DeliverAsync("2015-07-01", West, customer: 4);

        var answer = await ProgressAsync(id, "2014-07-31", "customers missing share daysOver daysLeft perHeart { heart customers } perTeam { team { name } customers }");

        answer.ShouldBeJson(
            """
            { "data": { "campaign": { "progress": { "customers": 2, "missing": 8, "share": 0.2, "daysOver": 31, "daysLeft": 334,
              "perHeart": [{ "heart": "CONSIDERATE", "customers": 2 }, { "heart": "CARING", "customers": 1 }],
              "perTeam": [{ "team": { "name": "西分队" }, "customers": 2 }, { "team": { "name": "东分队" }, "customers": 1 }] } } } }
            """);
        await App.BooksShouldBeRightAsync();
    }

    [Fact]
    public async Task Campaign_Should_CountTheSame_WhetherItCameBeforeOrAfterItsServices()
    {
        var before = (await PlanAsync(team: City)).Id("data.planCampaign.campaign.id");
        for (var i = 0; i < 30; i++)
        {
            await DeliverAsync($"2014-07-{1 + (i * 7 % 30):00}", i % 3 == 0 ? East : West, customer: 1 + (i * 5 % 11), (Heart)(1 + (i % 5)));
        }

        var after = (await PlanAsync(team: City)).Id("data.planCampaign.campaign.id");

        const string Fields = """
            customers pace { from to days newCustomers perDay } forecast { goalOn reached inTime reason }
            perHeart { heart customers } perTeam { customers team { name } } perCustomerKind { kind customers } days { day newCustomers customers }
            """;
        var told = await ProgressAsync(before, "2014-08-10", Fields);
        Assert.Equal(told.Text, (await ProgressAsync(after, "2014-08-10", Fields)).Text);
        Assert.Equal(11, told["data.campaign.progress.customers"]!.GetValue<int>());
        Assert.Equal(41, told["data.campaign.progress.days"]!.AsArray().Count);
        await App.BooksShouldBeRightAsync();
    }

    [Fact]
    public async Task Campaigns_Should_CountTheirOwn_When_TheyOverlap()
    {
        var all = (await PlanAsync("2014-07-01", "2014-07-31")).Id("data.planCampaign.campaign.id");
        var city = (await PlanAsync("2014-07-10", "2014-08-10", City)).Id("data.planCampaign.campaign.id");
        var east = (await PlanAsync("2014-07-20", "2014-07-20", East)).Id("data.planCampaign.campaign.id");
        var stranger = await App.TeamAsync("外地服务队");

        await DeliverAsync("2014-07-05", East, customer: 1);
        await DeliverAsync("2014-07-10", West, customer: 2);
        await DeliverAsync("2014-07-20", East, customer: 3);
        await DeliverAsync("2014-07-20", City, customer: 4);
        await DeliverAsync("2014-07-21", stranger, customer: 5);
        await DeliverAsync("2014-08-10", West, customer: 6);
        await DeliverAsync("2014-08-11", West, customer: 7);

        Assert.Equal("5, 4, 1", await CustomersAsync(all, city, east));
        await App.BooksShouldBeRightAsync();
    }

    [Fact]
    public async Task Campaign_Should_CountTheServicesOfATeam_When_TheTeamWasFoundedAfterIt()
    {
        var id = (await PlanAsync(team: City)).Id("data.planCampaign.campaign.id");
        var south = await BranchAsync("南分队");

        await DeliverAsync("2014-07-05", south, customer: 1);

        Assert.Equal("1", await CustomersAsync(id));
        await App.BooksShouldBeRightAsync();
    }

    [Fact]
    public async Task Services_Should_CountOnTheDayTheyWereDone_When_TheyAreToldLate()
    {
        var id = (await PlanAsync("2014-07-01", "2014-07-04")).Id("data.planCampaign.campaign.id");
        await DeliverAsync("2014-07-03", East, customer: 1);
        await DeliverAsync("2014-07-04", East, customer: 2);
        var before = await ProgressAsync(id, "2014-07-31", "days { day newCustomers customers }");
        await DeliverAsync("2014-07-02", West, customer: 1);

        var after = await ProgressAsync(id, "2014-07-31", "days { day newCustomers customers }");
        var slice = await ProgressAsync(id, "2014-07-31", "days(from: \"2014-07-02\", to: \"2014-07-03\") { day newCustomers customers }");

        before.ShouldBeJson(Days("0 0", "0 0", "1 1", "1 2"));
        after.ShouldBeJson(Days("0 0", "1 1", "0 1", "1 2"));
        slice.ShouldBeJson("""
            { "data": { "campaign": { "progress": { "days": [
              { "day": "2014-07-02", "newCustomers": 1, "customers": 1 }, { "day": "2014-07-03", "newCustomers": 0, "customers": 1 }] } } } }
            """);
        await App.BooksShouldBeRightAsync();

        static string Days(params string[] days)
        {
            var rows = days.Select((day, i) =>
                $$"""{ "day": "2014-07-0{{i + 1}}", "newCustomers": {{day.Split(' ')[0]}}, "customers": {{day.Split(' ')[1]}} }""");
            return $$"""{ "data": { "campaign": { "progress": { "days": [{{string.Join(',', rows)}}] } } } }""";
        }
    }

    [Fact]
    public async Task Change_Should_CountAnew_AndCloseShouldDropLaterDays()
    {
        var id = (await PlanAsync("2014-07-01", "2014-08-31")).Id("data.planCampaign.campaign.id");
        await DeliverAsync("2014-06-15", East, customer: 1);
        await DeliverAsync("2014-07-15", East, customer: 2);
        await DeliverAsync("2014-08-15", West, customer: 3);
        Assert.Equal("2", await CustomersAsync(id));

        var longer = await ActAsync(Change, new { campaignId = id, name = "x", startsOn = "2014-06-01", endsOn = "2014-08-31", goal = 5 });
        var eastOnly = await ActAsync(Change, new { campaignId = id, name = "x", startsOn = "2014-06-01", endsOn = "2014-08-31", goal = 5, teamId = East });
        var closed = await ActAsync(Close, new { campaignId = id, on = "2014-07-01", reason = "改期" });
        await DeliverAsync("2014-06-16", East, customer: 8);
        await DeliverAsync("2014-07-02", East, customer: 9);

        Assert.Equal(3, longer["data.changeCampaign.campaign.progress.customers"]!.GetValue<int>());
        Assert.Equal(2, eastOnly["data.changeCampaign.campaign.progress.customers"]!.GetValue<int>());
        Assert.Equal(1, closed["data.closeCampaign.campaign.progress.customers"]!.GetValue<int>());
        Assert.Equal("2", await CustomersAsync(id));
        await App.BooksShouldBeRightAsync();
    }

    [Fact]
    public async Task Kinds_Should_AddUpToAllCustomers()
    {
        var id = (await PlanAsync()).Id("data.planCampaign.campaign.id");
        var resident = Given.KeyOf(await App.CustomerAsync(Community, "R1"));
        await DeliverAsync("2014-07-05", East, resident);
        await DeliverAsync("2014-07-06", West, resident);
        await DeliverAsync("2014-07-06", West, customer: 4711);

        var answer = await ProgressAsync(id, "2014-07-31", "customers perCustomerKind { kind customers }");

        answer.ShouldBeJson(
            """
            { "data": { "campaign": { "progress": { "customers": 2,
              "perCustomerKind": [{ "kind": "RESIDENT", "customers": 1 }, { "kind": null, "customers": 1 }] } } } }
            """);
    }
}
