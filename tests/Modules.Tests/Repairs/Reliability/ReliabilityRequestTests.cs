using Modules.Tests.Support;

namespace Modules.Tests.Repairs.Reliability;

/// <summary>What may not be asked of reliability, and what an answer costs.</summary>
public sealed class ReliabilityRequestTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("from: \"2014-08-02\", to: \"2014-08-01\"", "BAD_SPAN", "`to` must not lie before `from`: 2014-08-02 to 2014-08-01.")]
    [InlineData("longerThanMinutes: -1", "BAD_SPAN", "`longerThanMinutes` must not be negative: -1.")]
    [InlineData("by: [DAY, MONTH]", "SEVERAL_PERIODS", "Groups have one period: DAY and MONTH are several.")]
    [InlineData("by: [DISTRICT], fillPeriods: true", "NO_PERIOD", "`fillPeriods` needs DAY, WEEK, MONTH, QUARTER or YEAR in `by`.")]
    [InlineData("fillPeriods: true", "NO_PERIOD", "`fillPeriods` needs DAY, WEEK, MONTH, QUARTER or YEAR in `by`.")]
    [InlineData("first: -1", "BAD_GROUP_COUNT", "`first` must lie between 0 and 10000, not -1.")]
    [InlineData("first: 10001", "BAD_GROUP_COUNT", "`first` must lie between 0 and 10000, not 10001.")]
    [InlineData(
        "by: [DAY], from: \"2010-01-01\", to: \"2014-08-31\", fillPeriods: true",
        "TOO_MANY_GROUPS",
        "There are more than 1000 groups. Filter them, group by less, or say with `first` how many you want, at most 10000.")]
    [InlineData(
        "by: [DAY], from: \"0001-01-01\", to: \"9999-12-31\", fillPeriods: true, first: 1",
        "TOO_MANY_GROUPS",
        "There are more than 10000 periods from the first to the last. Filter them or take longer ones.")]
    public async Task Reliability_Should_BeRefused_When_TheRequestContradictsItself(string arguments, string code, string message)
    {
        var answer = await app.ExecuteAsync($"{{ reliability({arguments}) {{ customersServed }} }}");

        Assert.Equal((code, message), (answer.Id("errors.0.extensions.code"), answer.Id("errors.0.message")));
        Assert.Null(answer["data"]);
    }

    [Theory]
    [InlineData("by: [YEAR], from: \"0001-01-01\", to: \"9999-12-31\", fillPeriods: true, first: 10000", 2014)] // years to come have none
    [InlineData("by: [DAY], from: \"2010-01-01\", to: \"2014-08-31\", fillPeriods: true, first: 3", 3)]
    [InlineData("by: [MONTH], from: \"2014-08-31\", to: \"2014-09-30\", fillPeriods: true", 2)]
    [InlineData("by: [MONTH], from: \"2014-10-01\", to: \"2014-11-30\", fillPeriods: true", 0)]
    [InlineData("by: [MONTH], fillPeriods: true", 0)]
    [InlineData("by: [DISTRICT, MONTH], from: \"2014-01-01\", to: \"2014-03-31\", fillPeriods: true", 0)]
    [InlineData("by: [WEEK, WEEK], from: \"2014-08-01\", to: \"2014-08-31\", fillPeriods: true, order: [{ saidi: DESC }, { saidi: ASC }]", 5)]
    [InlineData("first: 0", 0)]
    [InlineData("", 1)]
    public async Task Periods_Should_BeFilledUpToToday_When_NothingWasInterrupted(string arguments, int groups)
    {
        var answer = await app.ExecuteAsync($"{{ reliability(where: {{ district: {{ eq: \"无\" }} }} {arguments}) {{ together {{ customerMinutes }} }} }}");

        Assert.Equal(groups, answer["data.reliability"]!.AsArray().Count);
        Assert.All(answer["data.reliability"]!.AsArray(), group => Assert.Equal(0, group!["together"]!["customerMinutes"]!.GetValue<long>()));
    }

    [Fact]
    public async Task Answer_Should_CostTheSameStatements_HoweverMuchWasInterrupted()
    {
        await using var other = new OwnApp();
        await other.InitializeAsync();
        var first = await other.ServedAsync("零社区", "零区", households: 5);
        await other.InterruptedAsync(InterruptionRows.Fault(first, InterruptionRows.Utc("2014-01-01T00:00:00Z"), 1, 1));
        var few = await CountAsync();

        List<long> communities = [first];
        for (var i = 1; i <= 20; i++)
        {
            communities.Add(await other.ServedAsync($"{i}社区", $"{i % 3}区", households: i));
        }

        await other.InterruptedAsync([
            .. communities.Select((community, i) => InterruptionRows.Fault(community, InterruptionRows.Utc("2014-01-01T00:00:00Z").AddDays(9 * i), 2, 3)),
            .. communities.Select((community, i) => InterruptionRows.Work(communities.Skip(i), InterruptionRows.Utc("2014-01-05T00:00:00Z").AddDays(9 * i), 70, 3)),
        ]);

        Assert.Equal(4, few); // the customers served, the first and the last month, the sums, and the communities of the keys
        Assert.Equal(few, await CountAsync());

        async Task<int> CountAsync()
        {
            other.Reads.Clear();
            var answer = await other.ExecuteAsync(
                "{ reliability(by: [COMMUNITY, MONTH], fillPeriods: true) { key { community { name } } planned { saidi } unplanned { saidi } together { caidi } } }",
                actor: Actor.Analyst);
            Assert.Null(answer.Json["errors"]);
            return other.Reads.Commands.Count;
        }
    }

    private sealed class OwnApp : TestApp, IAsyncDisposable
    {
        async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();
    }
}
