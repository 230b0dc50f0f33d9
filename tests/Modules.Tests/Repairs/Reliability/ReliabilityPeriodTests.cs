using Modules.Tests.Support;

namespace Modules.Tests.Repairs.Reliability;

/// <summary>An interruption belongs to the day on which it began, and a day begins at midnight in Shanghai, 16:00 UTC of the day before.</summary>
public sealed class ReliabilityPeriodTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("2013-12-31T16:00:00Z", "DAY", "2013-12-31", "2014-01-01")]
    [InlineData("2012-02-28T16:00:00Z", "DAY", "2012-02-28", "2012-02-29")]

    // Week 53 of 2009 goes from Monday 28 December to Sunday 3 January.
    [InlineData("2009-12-27T16:00:00Z", "WEEK", "2009-12-21", "2009-12-28")]
    [InlineData("2009-12-31T16:00:00Z", "WEEK", "2009-12-28", "2009-12-28")]
    [InlineData("2010-01-03T16:00:00Z", "WEEK", "2009-12-28", "2010-01-04")]
    [InlineData("2012-02-29T16:00:00Z", "MONTH", "2012-02-01", "2012-03-01")]
    [InlineData("2013-12-31T16:00:00Z", "MONTH", "2013-12-01", "2014-01-01")]
    [InlineData("2013-03-31T16:00:00Z", "QUARTER", "2013-01-01", "2013-04-01")]
    [InlineData("2013-06-30T16:00:00Z", "QUARTER", "2013-04-01", "2013-07-01")]
    [InlineData("2013-09-30T16:00:00Z", "QUARTER", "2013-07-01", "2013-10-01")]
    [InlineData("2013-12-31T16:00:00Z", "QUARTER", "2013-10-01", "2014-01-01")]
    [InlineData("2013-12-31T16:00:00Z", "YEAR", "2013-01-01", "2014-01-01")]
    public async Task Period_Should_ChangeAtLocalMidnight(string midnight, string by, string before, string after)
    {
        var district = $"{midnight}{by}";
        var (at, community) = (InterruptionRows.Utc(midnight), await app.ServedAsync(district, district, households: 10));
        await app.InterruptedAsync(
            InterruptionRows.Fault(community, at.AddTicks(-1), customers: 1, minutes: 600), // well into the next day
            InterruptionRows.Fault(community, at, customers: 2, minutes: 1),
            InterruptionRows.Work([community], at.AddTicks(-1), customers: 4, minutes: 600),
            InterruptionRows.Work([community], at, customers: 8, minutes: 1));

        var answer = await app.ExecuteAsync(
            "query ($by: ReliabilityGrouping!, $district: String!) { reliability(by: [$by], where: { district: { eq: $district } }) "
            + "{ key { period } planned { customersInterrupted } unplanned { customersInterrupted } } }",
            new { by, district });

        answer.ShouldBeJson(before == after
            ? $$"""{ "data": { "reliability": [{{Row(before, 12, 3)}}] } }"""
            : $$"""{ "data": { "reliability": [{{Row(before, 4, 1)}}, {{Row(after, 8, 2)}}] } }""");
    }

    [Fact]
    public async Task Bounds_Should_BeLocalDays()
    {
        const string District = "界";
        var community = await app.ServedAsync(District, District, households: 10);
        await app.InterruptedAsync([.. Enumerable.Range(0, 4).Select(i => InterruptionRows.Fault(
            community, InterruptionRows.Utc("2014-05-01T16:00:00Z").AddDays(i / 2).AddTicks(i % 2 == 0 ? -1 : 0), 1 << i, 1))]);

        // The customers 2 and 4 were hit in the first and the last moment of 2 May.
        Assert.Equal("1 6 8 15", string.Join(' ', [
            await HitAsync("to: \"2014-05-01\""),
            await HitAsync("from: \"2014-05-02\", to: \"2014-05-02\""),
            await HitAsync("from: \"2014-05-03\""),
            await HitAsync("from: \"0001-01-01\", to: \"9999-12-31\""),
        ]));

        async Task<string> HitAsync(string bounds)
            => (await app.ExecuteAsync($"{{ reliability({bounds}, where: {{ district: {{ eq: \"{District}\" }} }}) {{ together {{ customersInterrupted }} }} }}"))
                ["data.reliability.0.together.customersInterrupted"]!.ToString();
    }

    private static string Row(string period, int planned, int unplanned)
        => $$"""{ "key": { "period": "{{period}}" }, "planned": { "customersInterrupted": {{planned}} }, "unplanned": { "customersInterrupted": {{unplanned}} } }""";
}
