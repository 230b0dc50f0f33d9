using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Groups;
using Modules.Tests.Support;
using ServiceTeams.Insights.Records;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace Modules.Tests.Insights;

/// <summary>Services a moment before and at midnight in Shanghai, told by the rollups and by the records.</summary>
public sealed class RecordPeriodTests(TestApp app) : IClassFixture<TestApp>
{
    private static long s_source;

    [Theory]
    [InlineData("2015-12-31T16:00:00Z", "DAY", "2015-12-31", "2016-01-01")]
    [InlineData("2016-02-28T16:00:00Z", "DAY", "2016-02-28", "2016-02-29")]
    [InlineData("2015-12-27T16:00:00Z", "WEEK", "2015-12-21", "2015-12-28")]
    [InlineData("2015-12-31T16:00:00Z", "WEEK", "2015-12-28", "2015-12-28")] // Week 53 goes on.
    [InlineData("2016-01-03T16:00:00Z", "WEEK", "2015-12-28", "2016-01-04")]
    [InlineData("2021-01-03T16:00:00Z", "WEEK", "2020-12-28", "2021-01-04")]
    [InlineData("2016-02-29T16:00:00Z", "MONTH", "2016-02-01", "2016-03-01")]
    [InlineData("2015-12-31T16:00:00Z", "MONTH", "2015-12-01", "2016-01-01")]
    [InlineData("2016-03-31T16:00:00Z", "QUARTER", "2016-01-01", "2016-04-01")]
    [InlineData("2016-12-31T16:00:00Z", "QUARTER", "2016-10-01", "2017-01-01")]
    [InlineData("2015-12-31T16:00:00Z", "YEAR", "2015-01-01", "2016-01-01")]
    public async Task Period_Should_ChangeAtLocalMidnight(string midnight, string by, string before, string after)
    {
        var at = DateTime.Parse(midnight, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        var team = await app.TeamAsync($"队{midnight}{by}");
        await app.EnterAsync([RecordAt(at.AddTicks(-1), team), RecordAt(at, team)]);

        foreach (var where in new[] { "", ", sourceId: { gt: 0 }" })
        {
            var answer = await app.ExecuteAsync(
                $"query ($by: ServiceRecordGrouping!, $team: ID!) {{ serviceRecordGroups(by: [$by], where: {{ teamId: {{ eq: $team }}{where} }}) {{ key {{ period }} count }} }}",
                new { by, team });

            answer.ShouldBeJson(before == after
                ? $$"""{ "data": { "serviceRecordGroups": [{ "key": { "period": "{{before}}" }, "count": 2 }] } }"""
                : $$"""{ "data": { "serviceRecordGroups": [{ "key": { "period": "{{before}}" }, "count": 1 }, { "key": { "period": "{{after}}" }, "count": 1 }] } }""");
        }
    }

    [Theory]
    [InlineData("deliveredOn: { gte: \"2018-05-01\", lt: \"2018-06-01\" }", "ServiceMonths", 2)]
    [InlineData("deliveredOn: { gt: \"2018-04-30\", lte: \"2018-05-31\" }", "ServiceMonths", 2)]
    [InlineData("deliveredOn: { gte: \"2018-05-01\", lte: \"2018-05-30\" }", "ServiceDays", 1)]
    [InlineData("deliveredOn: { gt: \"2018-05-01\", lt: \"2018-06-01\" }", "ServiceDays", 1)]
    [InlineData("deliveredOn: { eq: \"2018-05-01\" }", "ServiceDays", 1)]
    [InlineData("deliveredAt: { gte: \"2018-04-30T16:00:00Z\", lt: \"2018-05-31T16:00:00Z\" }", "ServiceRecords", 2)]
    public async Task Question_Should_GoWhereItCanBeAnswered_When_TheLimitsAreOfMonthsDaysOrMoments(string where, string table, int count)
    {
        var team = await app.TeamAsync($"队{where}");
        string[] moments = ["2018-04-30T15:59:59.9999999Z", "2018-04-30T16:00:00Z", "2018-05-31T15:59:59.9999999Z", "2018-05-31T16:00:00Z"];
        await app.EnterAsync([.. moments.Select(at => RecordAt(DateTime.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), team))]);
        app.Reads.Clear();

        var answer = await app.ExecuteAsync(
            $"query ($team: ID!) {{ serviceRecordGroups(where: {{ teamId: {{ eq: $team }}, {where} }}) {{ count }} }}", new { team });

        answer.ShouldBeJson($$"""{ "data": { "serviceRecordGroups": [{ "count": {{count}} }] } }""");
        Assert.Contains(table, Assert.Single(app.Reads.Commands), StringComparison.Ordinal);
    }

    private ServiceRecord RecordAt(DateTime at, string team)
    {
        var source = Interlocked.Increment(ref s_source);
        return ServiceRecord.Of(
            new ServiceDelivered(
                ServiceDelivered.IdOf("repairs", "REPAIR_ORDER", source), "repairs", Heart.Considerate, "REPAIR_ORDER", source, at, OrderRows.KeyOf(team), 1, null, 1, null, null, null),
            app.Services.GetRequiredService<LocalCalendar>());
    }
}
