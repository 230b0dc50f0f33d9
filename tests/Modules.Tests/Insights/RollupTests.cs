using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Insights.Data;
using ServiceTeams.Insights.Rollups;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Insights;

/// <summary>Rollups are what a plain computation over the same services says.</summary>
public sealed class RollupTests : IAsyncLifetime
{
    private static readonly TimeZoneInfo s_shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly string[] s_activities = ["REPAIR_ORDER", "CARE_VISIT", "SAFETY_CLASSROOM"];

    private readonly ReadingApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Rollups_Should_BeWhatTheServicesAddUpTo(int seed)
    {
        var facts = RandomFacts(seed, 400);
        await _app.DeliveredAsync(facts[..250]);
        await _app.DeliveredAsync(facts[250..]);

        await using var db = await _app.InsightsDbAsync();
        var days = await db.Days.AsNoTracking().ToListAsync();
        var months = await db.Months.AsNoTracking().ToListAsync();

        Assert.Equal(
            Sums(facts, fact => $"{DayOf(fact):yyyy-MM-dd} {fact.TeamId} {fact.CommunityId} {fact.Heart} {fact.Activity}"),
            days.Select(day => $"{day.Day:yyyy-MM-dd} {day.TeamId} {day.CommunityId} {day.Heart} {day.Activity}{Told(day)}").Order(StringComparer.Ordinal));
        Assert.Equal(
            Sums(facts, fact => $"{DayOf(fact):yyyy-MM}-01 {fact.TeamId} {fact.Heart} {fact.Activity}"),
            months.Select(month => $"{month.Month:yyyy-MM-dd} {month.TeamId} {month.Heart} {month.Activity}{Told(month)}").Order(StringComparer.Ordinal));
        await _app.BooksShouldBeRightAsync();
    }

    [Theory]
    [InlineData("2014-08-31T15:59:59Z", "2014-08-31", "2014-08-01")]
    [InlineData("2014-08-31T16:00:00Z", "2014-09-01", "2014-09-01")]
    [InlineData("2014-12-31T15:59:59.9999999Z", "2014-12-31", "2014-12-01")]
    [InlineData("2014-12-31T16:00:00Z", "2015-01-01", "2015-01-01")]
    [InlineData("1988-06-30T15:30:00Z", "1988-07-01", "1988-07-01")] // China had summer time then: midnight was at 15:00 UTC.
    public async Task Day_Should_BeginAtMidnightInShanghai(string at, string day, string month)
    {
        await _app.DeliveredAsync(Given.Fact(DateTime.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)));

        await using var db = await _app.InsightsDbAsync();
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), Assert.Single(await db.Days.ToListAsync()).Day);
        Assert.Equal(DateOnly.Parse(month, CultureInfo.InvariantCulture), Assert.Single(await db.Months.ToListAsync()).Month);
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), Assert.Single(await _app.RecordsAsync()).DeliveredOn);
        await _app.BooksShouldBeRightAsync();
    }

    [Fact]
    public async Task Check_Should_TellWhatDiffers_AndRebuildShouldMendIt()
    {
        await _app.DeliveredAsync(RandomFacts(4, 60));
        var books = _app.Services.GetRequiredService<Books>();
        await using var db = await _app.InsightsDbAsync();
        var spoilt = await db.Days.OrderBy(day => day.Day).ThenBy(day => day.TeamId).FirstAsync();
        await db.Days.Where(day => day == spoilt).ExecuteUpdateAsync(set => set.SetProperty(day => day.Minutes, day => day.Minutes + 1));
        await db.Months.OrderBy(month => month.Month).Take(1).ExecuteDeleteAsync();

        var differences = await books.CheckAsync();
        var records = await books.RebuildAsync();

        Assert.Equal(3, differences.Count);
        Assert.StartsWith("ServiceDay: kept, but not what the records say: ", differences[0], StringComparison.Ordinal);
        Assert.StartsWith("ServiceDay: what the records say, but not kept: ", differences[1], StringComparison.Ordinal);
        Assert.StartsWith("ServiceMonth: what the records say, but not kept: ", differences[2], StringComparison.Ordinal);
        Assert.Equal(60, records);
        await _app.BooksShouldBeRightAsync();
    }

    [Fact]
    public async Task Check_Should_HoldNobodyUp_WhileItLooks()
    {
        await using var db = await _app.InsightsDbAsync();
        await using var look = await db.BeginLookAsync(CancellationToken.None);
        Assert.Equal(0, await db.Records.CountAsync());

        Assert.NotEmpty(await _app.TeamAsync());
    }

    [Fact]
    public async Task Rebuild_Should_ChangeNothing_WhileServicesArrive()
    {
        var facts = RandomFacts(5, 300);
        await _app.ToldAsync(facts);
        var books = _app.Services.GetRequiredService<Books>();
        var reading = Task.Run(() => _app.ReadAsync());

        // A writer waits 15 seconds at most, and SQLite does not let writers queue: rebuilding without end could keep the reader out.
        for (var rebuilt = 0; rebuilt < 20 && (rebuilt == 0 || !reading.IsCompleted); rebuilt++)
        {
            await books.RebuildAsync();
            Assert.Empty(await books.CheckAsync());
        }

        await reading;
        Assert.Equal(facts.Length, (await _app.RecordsAsync()).Length);
        await _app.BooksShouldBeRightAsync();
    }

    [Fact]
    public async Task Campaigns_Should_MissNobody_When_TheyArePlannedAndChangedWhileServicesArrive()
    {
        var facts = RandomFacts(6, 600);
        await _app.ToldAsync(facts);
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => _app.ReadAsync())).ToArray();

        for (var i = 0; i < 12; i++)
        {
            var planned = await _app.ExecuteAsync(
                "mutation ($input: PlanCampaignInput!) { planCampaign(input: $input) { campaign { id } } }",
                new { input = new { name = $"campaign {i}", startsOn = "2014-12-22", endsOn = "2015-01-09", goal = 30 } });
            await _app.ExecuteAsync(
                "mutation ($input: ChangeCampaignInput!) { changeCampaign(input: $input) { campaign { id } } }",
                new { input = new { campaignId = planned.Id("data.planCampaign.campaign.id"), name = "later", startsOn = "2014-12-24", endsOn = "2015-01-05", goal = 30 } });
        }

        await Task.WhenAll(readers);
        await _app.ReadAsync();

        await _app.BooksShouldBeRightAsync();
        var expected = facts
            .Where(fact => fact.CustomerId != null && DayOf(fact) >= new DateOnly(2014, 12, 24) && DayOf(fact) <= new DateOnly(2015, 1, 5))
            .Select(fact => fact.CustomerId).Distinct().Count();
        var answer = await _app.ExecuteAsync("{ campaigns { nodes { progress(asOf: \"2015-01-31\") { customers } } } }");
        Assert.All(answer["data.campaigns.nodes"]!.AsArray(), node => Assert.Equal(expected, node!["progress"]!["customers"]!.GetValue<int>()));
        Assert.Equal(12, answer["data.campaigns.nodes"]!.AsArray().Count);
    }

    private static ServiceDelivered[] RandomFacts(int seed, int count)
    {
        var random = new Random(seed);

        // Around the year's end, half of them within minutes of a midnight in Shanghai.
        var midnight = new DateTime(2014, 12, 20, 16, 0, 0, DateTimeKind.Utc);
        return
        [
            .. Enumerable.Range(0, count).Select(_ => Given.Fact(
                midnight.AddDays(random.Next(25)).AddMinutes(random.Next(2) == 0 ? random.Next(-3, 4) : random.Next(1440)),
                team: random.Next(1, 4),
                community: random.Next(1, 4),
                customer: random.Next(3) == 0 ? null : random.Next(1, 40),
                heart: (Heart)random.Next(1, 6),
                activity: s_activities[random.Next(s_activities.Length)],
                people: random.Next(0, 2_000_000_000),
                households: random.Next(2) == 0 ? null : random.Next(0, 2_000_000_000),
                minutes: random.Next(2) == 0 ? null : random.Next(0, 600),
                rating: random.Next(2) == 0 ? null : random.Next(1, 6))),
        ];
    }

    private static DateOnly DayOf(ServiceDelivered fact)
        => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(fact.DeliveredAt, s_shanghai));

    private static IEnumerable<string> Sums(ServiceDelivered[] facts, Func<ServiceDelivered, string> key)
        => facts.GroupBy(key)
            .Select(group => $"{group.Key}: {group.Count()} {group.Sum(fact => (long)fact.PeopleReached)} "
                + $"{group.Count(fact => fact.Households != null)} {group.Sum(fact => (long)(fact.Households ?? 0))} "
                + $"{group.Count(fact => fact.Minutes != null)} {group.Sum(fact => fact.Minutes ?? 0)} "
                + $"{group.Count(fact => fact.Rating != null)} {group.Sum(fact => fact.Rating ?? 0)}")
            .Order(StringComparer.Ordinal);

    private static string Told(ServiceSums sums)
        => $": {sums.Services} {sums.People} {sums.ServicesWithHouseholds} {sums.Households} {sums.ServicesWithMinutes} {sums.Minutes} {sums.Ratings} {sums.RatingSum}";
}
