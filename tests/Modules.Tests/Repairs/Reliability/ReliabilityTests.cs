using Modules.Tests.Support;

namespace Modules.Tests.Repairs.Reliability;

/// <summary>SAIDI, SAIFI and CAIDI of a summer that fits on a sheet of paper.</summary>
public sealed class ReliabilityTests : IAsyncLifetime
{
    private const string Figures = "{ saidi saifi caidi interruptions customersInterrupted customerMinutes }";
    private const string Nothing = """{ "saidi": 0, "saifi": 0, "caidi": null, "interruptions": 0, "customersInterrupted": 0, "customerMinutes": 0 }""";

    private readonly TestApp _app = new();

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        var garden = await _app.ServedAsync("花园社区", "东城区", households: 99, residents: 2, enterprises: 1);
        var river = await _app.ServedAsync("运河社区", "东城区", households: 300);
        var school = await _app.ServedAsync("小学", "西城区", households: 0);
        await _app.InterruptedAsync(
            InterruptionRows.Fault(garden, InterruptionRows.Utc("2014-08-10T12:00:00Z"), customers: 20, minutes: 30),
            InterruptionRows.Fault(river, InterruptionRows.Utc("2014-08-20T12:00:00Z"), customers: 30, minutes: 60),
            InterruptionRows.Fault(school, InterruptionRows.Utc("2014-08-22T02:00:00Z"), customers: 1, minutes: 10),

            // Not back yet; only a lamp was dark.
            InterruptionRows.Fault(garden, InterruptionRows.Utc("2014-08-21T12:00:00Z"), customers: 50, minutes: null),
            InterruptionRows.Fault(garden, InterruptionRows.Utc("2014-08-21T12:00:00Z"), customers: 0, minutes: 90),

            // Of its 40 customers 10 are the garden's and 30 the river's: they have 100 and 300.
            InterruptionRows.Work([river, garden], InterruptionRows.Utc("2014-08-15T01:00:00Z"), customers: 40, minutes: 120),
            InterruptionRows.Work([river], InterruptionRows.Utc("2014-08-31T01:00:00Z"), customers: 40, minutes: null),
            InterruptionRows.Work([school], InterruptionRows.Utc("2014-08-30T01:00:00Z"), customers: 0, minutes: 45));
    }

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Total_Should_MeasureAllInterruptionsByAllCustomers()
        => (await AskAsync("")).ShouldBeJson(
            """
            { "data": { "reliability": [{ "key": { "period": null, "district": null, "community": null }, "customersServed": 400,
              "planned": { "saidi": 12, "saifi": 0.1, "caidi": 120, "interruptions": 1, "customersInterrupted": 40, "customerMinutes": 4800 },
              "unplanned": { "saidi": 6.025, "saifi": 0.1275, "caidi": 47.254901960784316, "interruptions": 3, "customersInterrupted": 51, "customerMinutes": 2410 },
              "together": { "saidi": 18.025, "saifi": 0.2275, "caidi": 79.23076923076923, "interruptions": 4, "customersInterrupted": 91, "customerMinutes": 7210 } }] } }
            """);

    [Fact]
    public async Task Communities_Should_EachHaveTheirCustomers_AndTheirShareOfAWork()
        => (await AskAsync("by: [COMMUNITY]")).ShouldBeJson(
            $$"""
            { "data": { "reliability": [
              { "key": { "period": null, "district": null, "community": { "name": "花园社区" } }, "customersServed": 100,
                "planned": { "saidi": 12, "saifi": 0.1, "caidi": 120, "interruptions": 1, "customersInterrupted": 10, "customerMinutes": 1200 },
                "unplanned": { "saidi": 6, "saifi": 0.2, "caidi": 30, "interruptions": 1, "customersInterrupted": 20, "customerMinutes": 600 },
                "together": { "saidi": 18, "saifi": 0.3, "caidi": 60, "interruptions": 2, "customersInterrupted": 30, "customerMinutes": 1800 } },
              { "key": { "period": null, "district": null, "community": { "name": "运河社区" } }, "customersServed": 300,
                "planned": { "saidi": 12, "saifi": 0.1, "caidi": 120, "interruptions": 1, "customersInterrupted": 30, "customerMinutes": 3600 },
                "unplanned": { "saidi": 6, "saifi": 0.1, "caidi": 60, "interruptions": 1, "customersInterrupted": 30, "customerMinutes": 1800 },
                "together": { "saidi": 18, "saifi": 0.2, "caidi": 90, "interruptions": 2, "customersInterrupted": 60, "customerMinutes": 5400 } },
              { "key": { "period": null, "district": null, "community": { "name": "小学" } }, "customersServed": 0,
                "planned": {{Nothing.Replace(": 0, \"saifi\": 0", ": null, \"saifi\": null", StringComparison.Ordinal)}},
                "unplanned": { "saidi": null, "saifi": null, "caidi": 10, "interruptions": 1, "customersInterrupted": 1, "customerMinutes": 10 },
                "together": { "saidi": null, "saifi": null, "caidi": 10, "interruptions": 1, "customersInterrupted": 1, "customerMinutes": 10 } }] } }
            """);

    [Fact]
    public async Task Months_Should_ShowZeros_When_TheyAreFilled()
        => (await AskAsync("by: [MONTH, DISTRICT], from: \"2014-07-04\", to: \"2014-12-31\", fillPeriods: true, where: { district: { eq: \"东城区\" } }")).ShouldBeJson(
            $$"""
            { "data": { "reliability": [
              { "key": { "period": "2014-07-01", "district": "东城区", "community": null }, "customersServed": 400,
                "planned": {{Nothing}}, "unplanned": {{Nothing}}, "together": {{Nothing}} },
              { "key": { "period": "2014-08-01", "district": "东城区", "community": null }, "customersServed": 400,
                "planned": { "saidi": 12, "saifi": 0.1, "caidi": 120, "interruptions": 1, "customersInterrupted": 40, "customerMinutes": 4800 },
                "unplanned": { "saidi": 6, "saifi": 0.125, "caidi": 48, "interruptions": 2, "customersInterrupted": 50, "customerMinutes": 2400 },
                "together": { "saidi": 18, "saifi": 0.225, "caidi": 80, "interruptions": 3, "customersInterrupted": 90, "customerMinutes": 7200 } },
              { "key": { "period": "2014-09-01", "district": "东城区", "community": null }, "customersServed": 400,
                "planned": {{Nothing}}, "unplanned": {{Nothing}}, "together": {{Nothing}} }] } }
            """);

    [Theory]
    [InlineData("longerThanMinutes: 30", "2 70")] // of exactly 30 minutes is not longer
    [InlineData("longerThanMinutes: 29", "3 90")]
    [InlineData("longerThanMinutes: 60", "1 40")]
    [InlineData("from: \"2014-08-15\", to: \"2014-08-15\"", "1 40")]
    [InlineData("to: \"2014-08-15\"", "2 60")]
    [InlineData("from: \"2014-08-16\"", "2 31")]
    [InlineData("from: \"2014-08-23\"", "0 0")]
    [InlineData("where: { kind: { eq: SCHOOL } }", "0 0")]
    [InlineData("where: { name: { contains: \"社区\" } }", "3 90")]
    public async Task Interruptions_Should_BeThoseThatAreAskedFor(string arguments, string expected)
    {
        var answer = await _app.ExecuteAsync($"{{ reliability({arguments}) {{ together {{ interruptions customersInterrupted }} }} }}", actor: Actor.Analyst);

        var together = answer["data.reliability.0.together"]!;
        Assert.Equal(expected, $"{together["interruptions"]} {together["customersInterrupted"]}");
    }

    [Fact]
    public async Task Residents_Should_BeTheDenominator_When_MoreAreRegisteredThanHouseholdsAreTold()
    {
        await _app.ServedAsync("新村", "南城区", households: 2, residents: 5, enterprises: 1);
        await _app.ServedAsync("老村", "南城区", households: 10, residents: 1, enterprises: 2);

        var answer = await _app.ExecuteAsync("{ reliability(where: { district: { eq: \"南城区\" } }) { customersServed together { saidi caidi } } }");

        answer.ShouldBeJson("""{ "data": { "reliability": [{ "customersServed": 18, "together": { "saidi": 0, "caidi": null } }] } }""");
    }

    [Fact]
    public async Task Figures_Should_BeNull_When_NoCustomerIsServed()
    {
        var answer = await _app.ExecuteAsync("{ reliability(where: { district: { eq: \"无\" } }) { customersServed together { saidi saifi caidi interruptions } } }");

        answer.ShouldBeJson(
            """{ "data": { "reliability": [{ "customersServed": 0, "together": { "saidi": null, "saifi": null, "caidi": null, "interruptions": 0 } }] } }""");
    }

    private Task<Answer> AskAsync(string arguments)
        => _app.ExecuteAsync(
            $$"""
            { reliability{{(arguments.Length == 0 ? "" : $"({arguments})")}} {
                key { period district community { name } } customersServed planned {{Figures}} unplanned {{Figures}} together {{Figures}} } }
            """,
            actor: Actor.Analyst);
}
