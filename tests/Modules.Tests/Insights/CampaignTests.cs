using Modules.Tests.Support;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Insights;

/// <summary>Campaigns count different customers, whenever the services and the campaigns come. Today is 1 September 2014.</summary>
public sealed class CampaignTests : IAsyncLifetime
{
    private const string Plan = """
        mutation ($input: PlanCampaignInput!) {
          planCampaign(input: $input) {
            campaign { id name startsOn endsOn lastDay goal version changedBy team { name } progress { asOf customers } }
            errors { __typename ... on Error { code message } }
          }
        }
        """;

    private const string Change = """
        mutation ($input: ChangeCampaignInput!) {
          changeCampaign(input: $input) {
            campaign { name startsOn endsOn goal version team { name } progress { customers } }
            errors { __typename ... on Error { code } ... on CampaignConflictError { current { version name } } }
          }
        }
        """;

    private const string Close = """
        mutation ($input: CloseCampaignInput!) {
          closeCampaign(input: $input) {
            campaign { closedOn closingReason lastDay version progress { customers } }
            errors { __typename ... on Error { code message } }
          }
        }
        """;

    private readonly TestApp _app = new();
    private string _city = "";
    private string _east = "";
    private string _west = "";
    private string _community = "";

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        _city = await _app.TeamAsync("城市服务队");
        _east = await BranchAsync("东分队");
        _west = await BranchAsync("西分队");
        _community = await _app.CommunityAsync();
    }

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Campaign_Should_BePlannedChangedAndClosed()
    {
        var planned = await PlanAsync(team: _city);
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
        await DeliverAsync("2014-07-05", _east, customer: 1);
        var input = new { name = "once", startsOn = "2014-07-01", endsOn = "2014-07-31", goal = 5, requestId };

        var first = await ActAsync(Plan, input);
        var second = await ActAsync(Plan, input);

        Assert.Equal(first.Id("data.planCampaign.campaign.id"), second.Id("data.planCampaign.campaign.id"));
        Assert.Equal(1, second["data.planCampaign.campaign.progress.customers"]!.GetValue<int>());
        Assert.Equal(1, (await _app.ExecuteAsync("{ campaigns { totalCount } }"))["data.campaigns.totalCount"]!.GetValue<int>());
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

    [Fact]
    public async Task Customers_Should_CountOnce_PerCampaign()
    {
        var id = (await PlanAsync()).Id("data.planCampaign.campaign.id");
        await DeliverAsync("2014-07-05", _east, customer: 1);
        await DeliverAsync("2014-07-06", _east, customer: 1);
        await DeliverAsync("2014-07-06", _west, customer: 1, Heart.Caring);
        await DeliverAsync("2014-07-07", _west, customer: 2);
        await DeliverAsync("2014-07-07", _west, customer: null);
        await DeliverAsync("2014-06-30", _west, customer: 3);
        await DeliverAsync("2015-07-01", _west, customer: 4);

        var answer = await ProgressAsync(id, "2014-07-31", "customers missing share daysOver daysLeft perHeart { heart customers } perTeam { team { name } customers }");

        answer.ShouldBeJson(
            """
            { "data": { "campaign": { "progress": { "customers": 2, "missing": 8, "share": 0.2, "daysOver": 31, "daysLeft": 334,
              "perHeart": [{ "heart": "CONSIDERATE", "customers": 2 }, { "heart": "CARING", "customers": 1 }],
              "perTeam": [{ "team": { "name": "西分队" }, "customers": 2 }, { "team": { "name": "东分队" }, "customers": 1 }] } } } }
            """);
        await _app.BooksShouldBeRightAsync();
    }

    [Fact]
    public async Task Campaign_Should_CountTheSame_WhetherItCameBeforeOrAfterItsServices()
    {
        var before = (await PlanAsync(team: _city)).Id("data.planCampaign.campaign.id");
        for (var i = 0; i < 30; i++)
        {
            await DeliverAsync($"2014-07-{1 + (i * 7 % 30):00}", i % 3 == 0 ? _east : _west, customer: 1 + (i * 5 % 11), (Heart)(1 + (i % 5)));
        }

        var after = (await PlanAsync(team: _city)).Id("data.planCampaign.campaign.id");

        const string Fields = """
            customers pace { from to days newCustomers perDay } forecast { goalOn reached inTime reason }
            perHeart { heart customers } perTeam { customers team { name } } perCustomerKind { kind customers } days { day newCustomers customers }
            """;
        var told = await ProgressAsync(before, "2014-08-10", Fields);
        Assert.Equal(told.Text, (await ProgressAsync(after, "2014-08-10", Fields)).Text);
        Assert.Equal(11, told["data.campaign.progress.customers"]!.GetValue<int>());
        Assert.Equal(41, told["data.campaign.progress.days"]!.AsArray().Count);
        await _app.BooksShouldBeRightAsync();
    }

    [Fact]
    public async Task Campaigns_Should_CountTheirOwn_When_TheyOverlap()
    {
        var all = (await PlanAsync("2014-07-01", "2014-07-31")).Id("data.planCampaign.campaign.id");
        var city = (await PlanAsync("2014-07-10", "2014-08-10", _city)).Id("data.planCampaign.campaign.id");
        var east = (await PlanAsync("2014-07-20", "2014-07-20", _east)).Id("data.planCampaign.campaign.id");
        var stranger = await _app.TeamAsync("外地服务队");

        await DeliverAsync("2014-07-05", _east, customer: 1);
        await DeliverAsync("2014-07-10", _west, customer: 2);
        await DeliverAsync("2014-07-20", _east, customer: 3);
        await DeliverAsync("2014-07-20", _city, customer: 4);
        await DeliverAsync("2014-07-21", stranger, customer: 5);
        await DeliverAsync("2014-08-10", _west, customer: 6);
        await DeliverAsync("2014-08-11", _west, customer: 7);

        Assert.Equal("5, 4, 1", await CustomersAsync(all, city, east));
        await _app.BooksShouldBeRightAsync();
    }

    [Fact]
    public async Task Campaign_Should_CountTheServicesOfATeam_When_TheTeamWasFoundedAfterIt()
    {
        var id = (await PlanAsync(team: _city)).Id("data.planCampaign.campaign.id");
        var south = await BranchAsync("南分队");

        await DeliverAsync("2014-07-05", south, customer: 1);

        Assert.Equal("1", await CustomersAsync(id));
        await _app.BooksShouldBeRightAsync();
    }

    [Fact]
    public async Task Services_Should_CountOnTheDayTheyWereDone_When_TheyAreToldLate()
    {
        var id = (await PlanAsync("2014-07-01", "2014-07-04")).Id("data.planCampaign.campaign.id");
        await DeliverAsync("2014-07-03", _east, customer: 1);
        await DeliverAsync("2014-07-04", _east, customer: 2);
        var before = await ProgressAsync(id, "2014-07-31", "days { day newCustomers customers }");
        await DeliverAsync("2014-07-02", _west, customer: 1);

        var after = await ProgressAsync(id, "2014-07-31", "days { day newCustomers customers }");
        var slice = await ProgressAsync(id, "2014-07-31", "days(from: \"2014-07-02\", to: \"2014-07-03\") { day newCustomers customers }");

        before.ShouldBeJson(Days("0 0", "0 0", "1 1", "1 2"));
        after.ShouldBeJson(Days("0 0", "1 1", "0 1", "1 2"));
        slice.ShouldBeJson("""
            { "data": { "campaign": { "progress": { "days": [
              { "day": "2014-07-02", "newCustomers": 1, "customers": 1 }, { "day": "2014-07-03", "newCustomers": 0, "customers": 1 }] } } } }
            """);
        await _app.BooksShouldBeRightAsync();

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
        await DeliverAsync("2014-06-15", _east, customer: 1);
        await DeliverAsync("2014-07-15", _east, customer: 2);
        await DeliverAsync("2014-08-15", _west, customer: 3);
        Assert.Equal("2", await CustomersAsync(id));

        var longer = await ActAsync(Change, new { campaignId = id, name = "x", startsOn = "2014-06-01", endsOn = "2014-08-31", goal = 5 });
        var eastOnly = await ActAsync(Change, new { campaignId = id, name = "x", startsOn = "2014-06-01", endsOn = "2014-08-31", goal = 5, teamId = _east });
        var closed = await ActAsync(Close, new { campaignId = id, on = "2014-07-01", reason = "改期" });
        await DeliverAsync("2014-06-16", _east, customer: 8);
        await DeliverAsync("2014-07-02", _east, customer: 9);

        Assert.Equal(3, longer["data.changeCampaign.campaign.progress.customers"]!.GetValue<int>());
        Assert.Equal(2, eastOnly["data.changeCampaign.campaign.progress.customers"]!.GetValue<int>());
        Assert.Equal(1, closed["data.closeCampaign.campaign.progress.customers"]!.GetValue<int>());
        Assert.Equal("2", await CustomersAsync(id));
        await _app.BooksShouldBeRightAsync();
    }

    [Fact]
    public async Task Kinds_Should_AddUpToAllCustomers()
    {
        var id = (await PlanAsync()).Id("data.planCampaign.campaign.id");
        var resident = Given.KeyOf(await _app.CustomerAsync(_community, "R1"));
        await DeliverAsync("2014-07-05", _east, resident);
        await DeliverAsync("2014-07-06", _west, resident);
        await DeliverAsync("2014-07-06", _west, customer: 4711);

        var answer = await ProgressAsync(id, "2014-07-31", "customers perCustomerKind { kind customers }");

        answer.ShouldBeJson(
            """
            { "data": { "campaign": { "progress": { "customers": 2,
              "perCustomerKind": [{ "kind": "RESIDENT", "customers": 1 }, { "kind": null, "customers": 1 }] } } } }
            """);
    }

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
            await DeliverAsync($"2014-07-{2 * customer:00}", _east, customer);
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
        await DeliverAsync("2014-07-05", _east, customer: 1);
        await PlanAsync(team: _city);
        await PlanAsync(team: _east);
        var few = await CountAsync();
        for (var i = 0; i < 10; i++)
        {
            await PlanAsync(team: _east);
        }

        Assert.Equal(few, await CountAsync());
        Assert.Equal(6, few);

        async Task<int> CountAsync()
        {
            _app.Reads.Clear();
            Assert.Null((await _app.ExecuteAsync(Query, actor: Actor.Analyst)).Json["errors"]);
            return _app.Reads.Commands.Count;
        }
    }

    [Fact]
    public async Task Campaigns_Should_BeFoundFromTheirTeam()
    {
        await PlanAsync(team: _city);
        await PlanAsync(team: _east);

        var answer = await _app.ExecuteAsync("{ teams(order: [{ id: ASC }]) { nodes { name campaigns { nodes { name team { name } } } } } }", actor: Actor.Analyst);

        answer.ShouldBeJson(
            """
            { "data": { "teams": { "nodes": [
              { "name": "城市服务队", "campaigns": { "nodes": [{ "name": "五心", "team": { "name": "城市服务队" } }] } },
              { "name": "东分队", "campaigns": { "nodes": [{ "name": "五心", "team": { "name": "东分队" } }] } },
              { "name": "西分队", "campaigns": { "nodes": [] } }] } } }
            """);
    }

    private Task<Answer> PlanAsync(string startsOn = "2014-07-01", string endsOn = "2015-06-30", string? team = null)
        => ActAsync(Plan, new { name = "五心", startsOn, endsOn, goal = 10, teamId = team });

    private Task<Answer> ActAsync(string mutation, object input) => _app.ExecuteAsync(mutation, new { input });

    private Task<Answer> ProgressAsync(string id, string asOf, string fields)
        => _app.ExecuteAsync(
            $"query ($id: ID!, $asOf: LocalDate!) {{ campaign(id: $id) {{ progress(asOf: $asOf) {{ {fields} }} }} }}", new { id, asOf }, Actor.Analyst);

    private async Task<string> CustomersAsync(params string[] ids)
    {
        List<int> customers = [];
        foreach (var id in ids)
        {
            customers.Add((await ProgressAsync(id, "2014-08-31", "customers"))["data.campaign.progress.customers"]!.GetValue<int>());
        }

        return string.Join(", ", customers);
    }

    // At noon in Shanghai.
    private Task DeliverAsync(string day, string team, long? customer, Heart heart = Heart.Considerate)
        => _app.DeliveredAsync(Given.Fact(
            DateTime.Parse($"{day}T04:00:00Z", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.RoundtripKind),
            Given.KeyOf(team),
            Given.KeyOf(_community),
            customer,
            heart));

    private async Task<string> BranchAsync(string name)
    {
        var answer = await _app.ExecuteAsync(
            "mutation ($input: FoundTeamInput!) { foundTeam(input: $input) { team { id } } }",
            new { input = new { name, kind = "BRANCH_TEAM", parentId = _city, foundedOn = "2008-05-01" } });
        return answer.Id("data.foundTeam.team.id");
    }
}
