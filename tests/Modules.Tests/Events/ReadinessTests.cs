using Modules.Tests.Support;

namespace Modules.Tests.Events;

public sealed class ReadinessTests(TestApp app) : IClassFixture<TestApp>
{
    private const string OfSite = """
        query ($id: ID!) {
          protectedSite(id: $id) {
            readiness {
              state doneTasks tasks doneShare
              reasons { kind supplyTask { id } defect { id } incident { id } coverGap { startsAt endsAt } }
            }
          }
        }
        """;

    [Fact]
    public async Task Site_Should_NotBeReady_When_NothingIsPlanned()
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();

        (await app.ExecuteAsync(OfSite, new { id = site })).ShouldBeJson(Site("NOT_READY", 0, 0, "null", ("NO_TASKS", null, null)));
    }

    [Fact]
    public async Task Site_Should_BeReady_When_AllItsTasksAreDoneOrCalledOff()
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();
        var (done, off, open) = (await app.SupplyTaskAsync(site), await app.SupplyTaskAsync(site), await app.SupplyTaskAsync(site, "TRIP_TEST"));
        await app.ActAsync("finishTask", new { supplyTaskId = done });
        await app.ActAsync("cancelTask", new { supplyTaskId = off, reason = "x" });

        (await app.ExecuteAsync(OfSite, new { id = site })).ShouldBeJson(Site("NOT_READY", 1, 2, "0.5", ("OPEN_TASK", "supplyTask", open)));
        await app.ActAsync("finishTask", new { supplyTaskId = open });
        (await app.ExecuteAsync(OfSite, new { id = site })).ShouldBeJson(Site("READY", 2, 2, "1"));
    }

    [Fact]
    public async Task Site_Should_NotBeReady_When_ATaskIsOverdue()
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();
        var task = await app.SupplyTaskAsync(site, dueOn: "2014-08-31");

        (await app.ExecuteAsync(OfSite, new { id = site })).ShouldBeJson(Site("NOT_READY", 0, 1, "0", ("OVERDUE_TASK", "supplyTask", task)));
    }

    [Fact]
    public async Task Site_Should_NotBeReady_When_AnIncidentIsOpen()
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();
        await app.ActAsync("finishTask", new { supplyTaskId = await app.SupplyTaskAsync(site) });
        var incident = (await app.ActAsync(
            "reportIncident", new { protectedSiteId = site, severity = "MINOR", description = "x" }, "incident { id }"))
            .Id("data.reportIncident.incident.id");

        (await app.ExecuteAsync(OfSite, new { id = site })).ShouldBeJson(Site("NOT_READY", 1, 1, "1", ("OPEN_INCIDENT", "incident", incident)));
        await app.ActAsync("resolveIncident", new { incidentId = incident, resolution = "x" });
        (await app.ExecuteAsync(OfSite, new { id = site })).ShouldBeJson(Site("READY", 1, 1, "1"));
    }

    [Fact]
    public async Task Site_Should_NeverBeReady_When_ACriticalDefectIsOpen_EvenIfItsTaskWasCalledOff()
    {
        var (_, majorEvent, _, site) = await app.EventWithSiteAsync();
        await app.ActAsync("finishTask", new { supplyTaskId = await app.SupplyTaskAsync(site) });
        var task = await app.SupplyTaskAsync(site, "TRIP_TEST");
        var defect = await app.DefectAsync(task, "CRITICAL");

        (await app.ExecuteAsync(OfSite, new { id = site })).ShouldBeJson(
            Site("NOT_READY", 1, 2, "0.5", ("OPEN_CRITICAL_DEFECT", "defect", defect), ("BLOCKED_TASK", "supplyTask", task)));
        await app.ActAsync("cancelTask", new { supplyTaskId = task, reason = "x" });
        (await app.ExecuteAsync(OfSite, new { id = site })).ShouldBeJson(Site("NOT_READY", 1, 1, "1", ("OPEN_CRITICAL_DEFECT", "defect", defect)));
        Assert.Contains("OPEN_CRITICAL_DEFECT", (await app.ExecuteAsync(
            "query ($id: ID!) { majorEvent(id: $id) { readiness { reasons { kind } } } }", new { id = majorEvent })).Text, StringComparison.Ordinal);
        await app.ActAsync("fixDefect", new { defectId = defect, remedy = "x" });
        (await app.ExecuteAsync(OfSite, new { id = site })).ShouldBeJson(Site("READY", 1, 1, "1"));
    }

    [Fact]
    public async Task Site_Should_NeedCoverAllTheTime_When_ItHasShiftsOfItsOwn()
    {
        var (team, majorEvent, _, site) = await app.EventWithSiteAsync();
        await app.ActAsync("finishTask", new { supplyTaskId = await app.SupplyTaskAsync(site) });
        var member = await app.MemberAsync(team);

        (await app.ExecuteAsync(OfSite, new { id = site })).ShouldBeJson(Site("READY", 1, 1, "1"));
        await app.DutyShiftAsync(majorEvent, member, Given.Assurance, Given.Assurance.AddHours(10), site);
        var gap = await app.ExecuteAsync(OfSite, new { id = site });
        await app.DutyShiftAsync(majorEvent, member, Given.Assurance.AddHours(10), Given.Assurance.AddHours(24));

        Assert.Equal("COVER_GAP", gap.Id("data.protectedSite.readiness.reasons.0.kind"));
        Assert.Equal("2014-09-05T10:00:00Z", gap.Id("data.protectedSite.readiness.reasons.0.coverGap.startsAt"));
        (await app.ExecuteAsync(OfSite, new { id = site })).ShouldBeJson(Site("READY", 1, 1, "1"));
    }

    [Fact]
    public async Task Event_Should_NotBeReady_When_ItHasNoSitesAndNobodyOnDuty()
    {
        var majorEvent = await app.MajorEventAsync(await app.TeamAsync());

        var answer = await app.ExecuteAsync(
            "query ($id: ID!) { majorEvent(id: $id) { readiness { state tasks doneShare reasons { kind protectedSite { id } coverGap { gapMinutes } } } } }",
            new { id = majorEvent });

        answer.ShouldBeJson(
            """
            { "data": { "majorEvent": { "readiness": { "state": "NOT_READY", "tasks": 0, "doneShare": null, "reasons": [
              { "kind": "COVER_GAP", "protectedSite": null, "coverGap": { "gapMinutes": 1440 } },
              { "kind": "NO_SITES", "protectedSite": null, "coverGap": null }] } } } }
            """);
    }

    [Fact]
    public async Task Event_Should_NotWaitForASite_ThatWasWithdrawn()
    {
        var (team, majorEvent, community, site) = await app.EventWithSiteAsync();
        await app.ActAsync("finishTask", new { supplyTaskId = await app.SupplyTaskAsync(site) });
        await app.DutyShiftAsync(majorEvent, await app.MemberAsync(team), Given.Assurance, Given.Assurance.AddDays(1));
        var other = await app.ProtectedSiteAsync(majorEvent, community, name: "分会场");
        await app.DefectAsync(await app.SupplyTaskAsync(other), "CRITICAL");
        const string Query = "query ($id: ID!) { majorEvent(id: $id) { readiness { state doneTasks tasks } } }";

        var before = await app.ExecuteAsync(Query, new { id = majorEvent });
        await app.ActAsync("withdrawSite", new { protectedSiteId = other, reason = "改址" });
        var after = await app.ExecuteAsync(Query, new { id = majorEvent });

        before.ShouldBeJson("""{ "data": { "majorEvent": { "readiness": { "state": "NOT_READY", "doneTasks": 1, "tasks": 2 } } } }""");
        after.ShouldBeJson("""{ "data": { "majorEvent": { "readiness": { "state": "READY", "doneTasks": 1, "tasks": 1 } } } }""");
    }

    [Fact]
    public async Task Event_Should_NotBeReady_When_ItWasCalledOff()
    {
        var (_, majorEvent, _, site) = await app.EventWithSiteAsync();
        var defect = await app.DefectAsync(await app.SupplyTaskAsync(site), "CRITICAL");
        await app.ActAsync("cancelEvent", new { majorEventId = majorEvent, reason = "x" });

        var answer = await app.ExecuteAsync(
            """
            query ($id: ID!) {
              majorEvent(id: $id) {
                readiness { state doneShare reasons { kind defect { id } } }
                protectedSites { nodes { readiness { state reasons { kind } } } }
              }
            }
            """,
            new { id = majorEvent });

        answer.ShouldBeJson(
            $$"""
            { "data": { "majorEvent": {
              "readiness": { "state": "NOT_READY", "doneShare": null, "reasons": [
                { "kind": "OPEN_CRITICAL_DEFECT", "defect": { "id": "{{defect}}" } }, { "kind": "CALLED_OFF", "defect": null }] },
              "protectedSites": { "nodes": [{ "readiness": { "state": "NOT_READY", "reasons": [
                { "kind": "OPEN_CRITICAL_DEFECT" }, { "kind": "CALLED_OFF" }] } }] } } } }
            """);
    }

    [Fact]
    public async Task Readiness_Should_CostTheSameStatements_HoweverManySitesAndEventsAreAsked()
    {
        await using var demonstration = new OwnDemonstration();
        await demonstration.InitializeAsync();
        const string Sites = "{ protectedSites(first: {0}) { nodes { readiness { state reasons { kind supplyTask { assignee { id } } } } coverGaps { gapMinutes } } } }";
        const string Events = "{ majorEvents(first: {0}, order: [{ id: DESC }]) { nodes { readiness { state reasons { kind protectedSite { name } } } coverGaps { gapMinutes } shiftClashes { shift { id } } } } }";

        // The page; readiness: sites, tasks done, tasks unfinished, defects, incidents, events, shifts; then what is looked up below it.
        Assert.Equal((await CountAsync(Sites, 24), await CountAsync(Sites, 26)), (await CountAsync(Sites, 200), await CountAsync(Sites, 200)));
        Assert.Equal(await CountAsync(Events, 3), await CountAsync(Events, 200));
        Assert.InRange(await CountAsync(Sites, 200), 8, 12);

        async Task<int> CountAsync(string query, int first)
        {
            var text = query.Replace("{0}", $"{first}", StringComparison.Ordinal);
            await demonstration.ExecuteAsync(text);
            demonstration.Reads.Clear();
            var answer = await demonstration.ExecuteAsync(text);
            Assert.Null(answer.Json["errors"]);
            return demonstration.Reads.Commands.Count;
        }
    }

    private static string Site(string state, int done, int tasks, string share, params (string Kind, string? Thing, string? Id)[] reasons)
    {
        var told = reasons.Select(reason =>
        {
            var things = new[] { "supplyTask", "defect", "incident", "coverGap" }
                .Select(thing => thing == reason.Thing ? $$"""
                    "{{thing}}": { "id": "{{reason.Id}}" }
                    """ : $"\"{thing}\": null");
            return $$"""
                { "kind": "{{reason.Kind}}", {{string.Join(", ", things)}} }
                """;
        });
        return $$"""
            { "data": { "protectedSite": { "readiness": { "state": "{{state}}", "doneTasks": {{done}}, "tasks": {{tasks}}, "doneShare": {{share}},
              "reasons": [{{string.Join(", ", told)}}] } } } }
            """;
    }

    private sealed class OwnDemonstration : TestApp, IAsyncDisposable
    {
        protected override bool Demonstration => true;

        async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();
    }
}
