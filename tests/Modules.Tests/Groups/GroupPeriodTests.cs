using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Shared.Time;

namespace Modules.Tests.Groups;

/// <summary>A day begins at midnight in Shanghai, 16:00 UTC of the day before; and with it weeks, months, quarters and years.</summary>
public sealed class GroupPeriodTests : IClassFixture<TestApp>, IClassFixture<GroupPeriodTests.BerlinApp>
{
    private readonly TestApp _app;
    private readonly BerlinApp _berlin;

    public GroupPeriodTests(TestApp app, BerlinApp berlin) => (_app, _berlin) = (app, berlin);

    [Theory]
    [InlineData("2015-12-31T16:00:00Z", "DAY", "2015-12-31", "2016-01-01")]
    [InlineData("2016-02-28T16:00:00Z", "DAY", "2016-02-28", "2016-02-29")]

    // Week 53 of 2015 goes from Monday 28 December to Sunday 3 January.
    [InlineData("2015-12-27T16:00:00Z", "WEEK", "2015-12-21", "2015-12-28")]
    [InlineData("2015-12-31T16:00:00Z", "WEEK", "2015-12-28", "2015-12-28")]
    [InlineData("2016-01-03T16:00:00Z", "WEEK", "2015-12-28", "2016-01-04")]
    [InlineData("2020-12-31T16:00:00Z", "WEEK", "2020-12-28", "2020-12-28")]
    [InlineData("2018-12-30T16:00:00Z", "WEEK", "2018-12-24", "2018-12-31")]
    [InlineData("2016-02-29T16:00:00Z", "MONTH", "2016-02-01", "2016-03-01")]
    [InlineData("2015-12-31T16:00:00Z", "MONTH", "2015-12-01", "2016-01-01")]
    [InlineData("2016-03-31T16:00:00Z", "QUARTER", "2016-01-01", "2016-04-01")]
    [InlineData("2016-06-30T16:00:00Z", "QUARTER", "2016-04-01", "2016-07-01")]
    [InlineData("2016-09-30T16:00:00Z", "QUARTER", "2016-07-01", "2016-10-01")]
    [InlineData("2016-12-31T16:00:00Z", "QUARTER", "2016-10-01", "2017-01-01")]
    [InlineData("2015-12-31T16:00:00Z", "YEAR", "2015-01-01", "2016-01-01")]
    public async Task Period_Should_ChangeAtLocalMidnight(string midnight, string by, string before, string after)
    {
        var at = DateTime.Parse(midnight, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        var zone = TimeSpan.FromHours(8);
        await _app.WriteAsync([OrderRows.At(at.AddTicks(-1), zone, ("Symptom", $"{midnight}{by}")), OrderRows.At(at, zone, ("Symptom", $"{midnight}{by}"))]);

        var answer = await _app.ExecuteAsync(
            "query ($by: RepairOrderGrouping!, $symptom: String!) { repairOrderGroups(by: [$by], where: { symptom: { eq: $symptom } }) { key { period } count } }",
            new { by, symptom = $"{midnight}{by}" });

        answer.ShouldBeJson(before == after
            ? $$"""{ "data": { "repairOrderGroups": [{ "key": { "period": "{{before}}" }, "count": 2 }] } }"""
            : $$"""{ "data": { "repairOrderGroups": [{ "key": { "period": "{{before}}" }, "count": 1 }, { "key": { "period": "{{after}}" }, "count": 1 }] } }""");
    }

    [Fact]
    public async Task Hour_Should_FollowTheClocksOfTheZone_When_TheyAreMovedInSummer()
    {
        (string At, int Hour)[] moments =
        [
            ("2014-03-30T00:59:59Z", 1), ("2014-03-30T01:00:00Z", 3), ("2014-07-01T22:00:00Z", 0),
            ("2014-10-26T00:59:59Z", 2), ("2014-10-26T01:00:00Z", 2), ("2014-10-26T02:00:00Z", 3), ("2014-12-24T23:30:00Z", 0),
        ];
        foreach (var (at, hour) in moments)
        {
            await _berlin.WriteAsync([OrderRows.At(
                DateTime.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), TimeSpan.FromHours(1), ("Symptom", at))]);

            var answer = await _berlin.ExecuteAsync(
                "query ($symptom: String!) { repairOrderGroups(by: [HOUR], where: { symptom: { eq: $symptom } }) { key { hour } } }", new { symptom = at });

            Assert.Equal(hour, answer["data.repairOrderGroups.0.key.hour"]!.GetValue<int>());
        }
    }

    [Theory]
    [InlineData("Asia/Shanghai")]
    [InlineData("Europe/Berlin")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("America/St_Johns")]
    public void Offsets_Should_BeThoseOfTheZone_When_ItsClocksMove(string id)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(id);
        var offsets = new LocalCalendar(zone).Offsets();

        for (var at = new DateTime(2010, 1, 1, 0, 0, 0, DateTimeKind.Utc); at.Year < 2018; at = at.AddMinutes(30))
        {
            Assert.Equal((int)zone.GetUtcOffset(at).TotalMinutes, offsets.First(span => at < span.Until).Minutes);
        }
    }

    public sealed class BerlinApp() : TestApp(builder
        => builder.Services.AddSingleton(new LocalCalendar(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"))));
}
