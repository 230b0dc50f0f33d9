using System.Text.Json.Nodes;
using Modules.Tests.Support;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Insights;

/// <summary>A campaign week by week and heart by heart.</summary>
public sealed class CampaignWeekTests : CampaignScene
{
    private const string Weeks = "weeks { week heart services newCustomers customers }";

    [Fact]
    public async Task Weeks_Should_TellServicesAndNewCustomers_OfEachHeart()
    {
        var id = (await PlanAsync("2014-07-02", "2014-07-20", City)).Id("data.planCampaign.campaign.id");
        var stranger = await App.TeamAsync("外地服务队");
        await DeliverAsync("2014-07-01", East, customer: 4); // the day before the campaign
        await DeliverAsync("2014-07-02", East, customer: 1);
        await DeliverAsync("2014-07-03", East, customer: 1);
        await DeliverAsync("2014-07-03", West, customer: 1, Heart.Caring);
        await DeliverAsync("2014-07-06", West, customer: 2);
        await DeliverAsync("2014-07-07", West, customer: 3);
        await DeliverAsync("2014-07-07", East, customer: 2);
        await DeliverAsync("2014-07-08", City, customer: null, Heart.Reassuring);
        await DeliverAsync("2014-07-08", stranger, customer: 6);
        await DeliverAsync("2014-07-16", East, customer: 5); // the day after the one that is asked for

        var told = await ProgressAsync(id, "2014-07-15", Weeks);
        var listed = await App.ExecuteAsync(
            "{ campaignWeeks(asOf: \"2014-07-15\") { campaignId campaign { name } week heart services newCustomers customers } }", actor: Actor.Analyst);

        string[] expected =
        [
            "2014-06-30 CONSIDERATE 3 2 2", "2014-06-30 DEDICATED 0 0 0", "2014-06-30 REASSURING 0 0 0", "2014-06-30 COMFORTING 0 0 0", "2014-06-30 CARING 1 1 1",
            "2014-07-07 CONSIDERATE 2 1 3", "2014-07-07 DEDICATED 0 0 0", "2014-07-07 REASSURING 1 0 0", "2014-07-07 COMFORTING 0 0 0", "2014-07-07 CARING 0 0 1",
            "2014-07-14 CONSIDERATE 0 0 3", "2014-07-14 DEDICATED 0 0 0", "2014-07-14 REASSURING 0 0 0", "2014-07-14 COMFORTING 0 0 0", "2014-07-14 CARING 0 0 1",
        ];
        Assert.Equal(expected, Rows(told["data.campaign.progress.weeks"]));
        Assert.Equal(expected, Rows(listed["data.campaignWeeks"]));
        Assert.All(listed["data.campaignWeeks"]!.AsArray(), week => Assert.Equal($"{id} 五心", $"{week!["campaignId"]} {week["campaign"]!["name"]}"));
    }

    [Theory]
    [InlineData("2010-01-03T15:59:59.9999999Z", "2009-12-28")] // the last moment of week 53 of 2009
    [InlineData("2010-01-03T16:00:00Z", "2010-01-04")]
    [InlineData("2009-12-31T16:00:00Z", "2009-12-28")]
    [InlineData("2009-12-27T16:00:00Z", "2009-12-28")]
    [InlineData("2009-12-27T15:59:59.9999999Z", "2009-12-21")]
    public async Task Week_Should_BeginOnMondayAtMidnightInShanghai(string at, string week)
    {
        var id = (await PlanAsync("2009-12-20", "2010-01-10")).Id("data.planCampaign.campaign.id");
        await App.DeliveredAsync(Given.Fact(Given.Utc(at), Given.KeyOf(East), Given.KeyOf(Community), customer: 1));

        var answer = await ProgressAsync(id, "2010-01-10", Weeks);

        Assert.Equal(20, answer["data.campaign.progress.weeks"]!.AsArray().Count);
        Assert.Equal([$"{week} CONSIDERATE 1 1 1"], Rows(answer["data.campaign.progress.weeks"]).Where(row => row.EndsWith(" 1 1 1", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Weeks_Should_AddUpToTheCampaign_WheneverItCame()
    {
        var before = (await PlanAsync("2014-07-01", "2014-08-20", City)).Id("data.planCampaign.campaign.id");
        var services = 0;
        for (var i = 0; i < 40; i++)
        {
            var day = new DateOnly(2014, 6, 25).AddDays(i * 13 % 60);
            services += day >= new DateOnly(2014, 7, 1) && day <= new DateOnly(2014, 8, 12) ? 1 : 0;
            await DeliverAsync($"{day:yyyy-MM-dd}", i % 3 == 0 ? East : West, i % 5 == 0 ? null : 1 + (i * 5 % 11), (Heart)(1 + (i % 5)));
        }

        var after = (await PlanAsync("2014-07-01", "2014-08-20", City)).Id("data.planCampaign.campaign.id");
        const string Fields = Weeks + " perHeart { heart customers }";
        var told = await ProgressAsync(before, "2014-08-12", Fields);

        Assert.Equal(told.Text, (await ProgressAsync(after, "2014-08-12", Fields)).Text);
        var weeks = told["data.campaign.progress.weeks"]!.AsArray();
        Assert.Equal(services, weeks.Sum(week => week!["services"]!.GetValue<int>()));
        foreach (var heart in told["data.campaign.progress.perHeart"]!.AsArray())
        {
            var own = weeks.Where(week => week!["heart"]!.ToString() == heart!["heart"]!.ToString()).ToList();
            Assert.Equal(heart!["customers"]!.GetValue<int>(), own.Sum(week => week!["newCustomers"]!.GetValue<int>()));
            Assert.Equal(heart["customers"]!.GetValue<int>(), own[^1]!["customers"]!.GetValue<int>());
        }
    }

    [Fact]
    public async Task Weeks_Should_CostTheSameStatements_HoweverManyCampaigns()
    {
        await DeliverAsync("2014-07-05", East, customer: 1);
        await PlanAsync(team: City);
        var few = (await CountAsync("{ campaignWeeks { campaign { name } services } }"), await CountAsync("{ campaigns { nodes { progress { weeks { services } } } } }"));
        for (var i = 0; i < 10; i++)
        {
            await PlanAsync(team: i % 2 == 0 ? East : null);
        }

        // The campaigns that are asked for, and what they count: the campaigns, the teams below theirs, services, customers; and who they are. The other way: days as well.
        Assert.Equal((6, 6), few);
        Assert.Equal(few, (await CountAsync("{ campaignWeeks { campaign { name } services } }"), await CountAsync("{ campaigns { nodes { progress { weeks { services } } } } }")));

        async Task<int> CountAsync(string query)
        {
            App.Reads.Clear();
            Assert.Null((await App.ExecuteAsync(query, actor: Actor.Analyst)).Json["errors"]);
            return App.Reads.Commands.Count;
        }
    }

    [Fact]
    public async Task Weeks_Should_BeFiltered_AndRefused_When_ThereAreTooMany()
    {
        for (var i = 0; i < 4; i++)
        {
            await ActAsync(Plan, new { name = $"长期{i}", startsOn = "2014-07-01", endsOn = "2024-06-30", goal = 1 });
        }

        var all = await App.ExecuteAsync("{ campaignWeeks(asOf: \"9999-12-31\") { week } }");
        var one = await App.ExecuteAsync("{ campaignWeeks(asOf: \"9999-12-31\", where: { name: { eq: \"长期2\" } }) { week } }");
        var early = await App.ExecuteAsync("{ campaignWeeks(asOf: \"0001-01-01\") { week } }");
        var today = await App.ExecuteAsync("{ campaignWeeks { week } }");

        Assert.Equal(("TOO_MANY_GROUPS", "The campaigns have more than 10000 weeks and hearts. Filter them."), (all.Id("errors.0.extensions.code"), all.Id("errors.0.message")));
        Assert.Equal(522 * 5, one["data.campaignWeeks"]!.AsArray().Count);
        Assert.Empty(early["data.campaignWeeks"]!.AsArray());
        Assert.Equal(4 * 10 * 5, today["data.campaignWeeks"]!.AsArray().Count);
    }

    private static string[] Rows(JsonNode? weeks)
        => [.. weeks!.AsArray().Select(week => $"{week!["week"]} {week["heart"]} {week["services"]} {week["newCustomers"]} {week["customers"]}")];
}
