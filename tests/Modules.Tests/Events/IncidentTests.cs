using Modules.Tests.Support;

namespace Modules.Tests.Events;

public sealed class IncidentTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Incident_Should_GoFromTheReportToItsEnd_AndKnowHowLongItLasted()
    {
        var (_, majorEvent, _, site) = await app.EventWithSiteAsync();
        var now = app.Clock.GetUtcNow().UtcDateTime;
        var reported = await app.ActAsync(
            "reportIncident",
            new { protectedSiteId = site, severity = "SERIOUS", description = "电压暂降", at = now.AddMinutes(-3) },
            "incident { id status resolutionMinutes protectedSite { readiness { state } } }",
            Actor.Member);
        var incident = reported.Id("data.reportIncident.incident.id");
        app.Clock.Advance(4);

        await app.ActAsync("resolveIncident", new { incidentId = incident, resolution = "切换备用电源", version = 1 }, actor: Actor.Member);

        var answer = await app.ExecuteAsync(
            """
            query ($id: ID!) {
              majorEvent(id: $id) {
                incidents { nodes { status severity happenedOn resolvedBy resolutionMinutes resolution steps { status at by } protectedSite { id } } }
              }
            }
            """,
            new { id = majorEvent });
        answer.ShouldBeJson(
            $$"""
            { "data": { "majorEvent": { "incidents": { "nodes": [{
              "status": "RESOLVED", "severity": "SERIOUS", "happenedOn": "2014-09-01", "resolvedBy": "member-1", "resolutionMinutes": 7,
              "resolution": "切换备用电源",
              "steps": [
                { "status": "OPEN", "at": "{{now.AddMinutes(-3):s}}Z", "by": "member-1" },
                { "status": "RESOLVED", "at": "{{now.AddMinutes(4):s}}Z", "by": "member-1" }],
              "protectedSite": { "id": "{{site}}" } }] } } } }
            """);
        Assert.Equal("ILLEGAL_MOVE", await app.RefusalOfAsync("resolveIncident", new { incidentId = incident, resolution = "again" }));
        Assert.Equal("CONFLICT", await app.RefusalOfAsync("resolveIncident", new { incidentId = incident, resolution = "again", version = 1 }));
    }

    [Fact]
    public async Task Incident_Should_LieInTheEventsPeriods_AndInThePast()
    {
        var (_, majorEvent, _, site) = await app.EventWithSiteAsync();
        var now = app.Clock.GetUtcNow().UtcDateTime;

        Assert.Equal("INVALID_VALUE", await ReportAsync(Given.Assurance.AddDays(-10).AddSeconds(-1)));
        Assert.Equal("INVALID_VALUE", await ReportAsync(now.AddMinutes(1)));
        Assert.Null(await ReportAsync(Given.Assurance.AddDays(-10)));
        await app.ActAsync("cancelEvent", new { majorEventId = majorEvent, reason = "x" });
        Assert.Equal("MAJOR_EVENT_OVER", await ReportAsync(now));

        Task<string?> ReportAsync(DateTime at)
            => app.RefusalOfAsync("reportIncident", new { protectedSiteId = site, severity = "MINOR", description = "x", at });
    }

    [Fact]
    public async Task Incident_Should_NotBeResolved_BeforeItHappenedNorAhead()
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();
        var now = app.Clock.GetUtcNow().UtcDateTime;
        var incidentId = (await app.ActAsync(
            "reportIncident", new { protectedSiteId = site, severity = "MINOR", description = "x", at = now.AddMinutes(-5) }, "incident { id }"))
            .Id("data.reportIncident.incident.id");

        Assert.Equal("TIME_RUNS_BACKWARDS", await ResolveAsync(now.AddMinutes(-6)));
        Assert.Equal("INVALID_VALUE", await ResolveAsync(now.AddMinutes(1)));
        Assert.Null(await ResolveAsync(now.AddMinutes(-5)));

        Task<string?> ResolveAsync(DateTime at) => app.RefusalOfAsync("resolveIncident", new { incidentId, resolution = "x", at });
    }

    [Fact]
    public async Task Incident_Should_BeResolvedOnce_When_ManyDoItAtOnce()
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();
        for (var round = 0; round < 50; round++)
        {
            var incident = (await app.ActAsync(
                "reportIncident", new { protectedSiteId = site, severity = "MINOR", description = "x" }, "incident { id }"))
                .Id("data.reportIncident.incident.id");

            var refusals = await Task.WhenAll(Enumerable.Range(0, 3)
                .Select(_ => app.RefusalOfAsync("resolveIncident", new { incidentId = incident, resolution = "x" })));

            Assert.Single(refusals, refusal => refusal is null);
            Assert.All(refusals, refusal => Assert.True(refusal is null or "CONFLICT" or "ILLEGAL_MOVE", refusal));
        }
    }
}
