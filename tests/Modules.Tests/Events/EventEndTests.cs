using Modules.Tests.Support;

namespace Modules.Tests.Events;

/// <summary>An event that is over before its time. It is assured on 5 September 2014, a whole day in UTC.</summary>
public sealed class EventEndTests : IAsyncLifetime
{
    private static readonly DateTime s_start = Given.Assurance;

    private readonly TestApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task FinishEvent_Should_FreeWhoWouldHaveBeenOnDutyLater()
    {
        var (team, majorEvent, _, _) = await _app.EventWithSiteAsync();
        var member = await _app.MemberAsync(team);
        var (during, later) = (await ShiftAsync(0, 8), await ShiftAsync(8, 16));
        await RunAsync(majorEvent);

        // Noted at noon: it was over at eight, when the second shift would have started.
        Assert.Null(await _app.RefusalOfAsync("finishEvent", new { majorEventId = majorEvent, at = s_start.AddHours(8) }));

        var answer = await _app.ExecuteAsync(
            """
            query ($event: ID!, $member: ID!, $from: DateTime!, $to: DateTime!) {
              majorEvent(id: $event) { dutyShifts(order: [{ startsAt: ASC }]) { nodes { id status cancellationReason } } }
              member(id: $member) { agenda(from: $from, to: $to) { booking { ... on DutyShift { id } } } }
            }
            """,
            new { @event = majorEvent, member, from = s_start, to = s_start.AddDays(1) });
        answer.ShouldBeJson(
            $$"""
            { "data": {
              "majorEvent": { "dutyShifts": { "nodes": [
                { "id": "{{during}}", "status": "PLANNED", "cancellationReason": null },
                { "id": "{{later}}", "status": "CANCELLED", "cancellationReason": "The event was over at 2014-09-05 08:00:00Z." }] } },
              "member": { "agenda": [{ "booking": { "id": "{{during}}" } }] } } }
            """);
        Assert.Equal("MAJOR_EVENT_NOT_FOUND", await _app.RefusalOfAsync("finishEvent", new { majorEventId = "TWFqb3JFdmVudDo5OTk5OTk=" }));

        Task<string> ShiftAsync(int from, int to) => _app.DutyShiftAsync(majorEvent, member, s_start.AddHours(from), s_start.AddHours(to));
    }

    [Fact]
    public async Task CoverGaps_Should_EndWithTheEvent()
    {
        var (team, majorEvent, _, site) = await _app.EventWithSiteAsync();
        await _app.ActAsync("finishTask", new { supplyTaskId = await _app.SupplyTaskAsync(site) });
        await _app.DutyShiftAsync(majorEvent, await _app.MemberAsync(team), s_start.AddHours(1), s_start.AddHours(20), site);
        await RunAsync(majorEvent);
        var running = await ReadAsync();
        await _app.ActAsync("finishEvent", new { majorEventId = majorEvent, at = s_start.AddHours(12) });
        var over = await ReadAsync();

        running.ShouldBeJson(
            """
            { "data": { "majorEvent": {
              "coverGaps": [
                { "startsAt": "2014-09-05T00:00:00Z", "endsAt": "2014-09-05T01:00:00Z" },
                { "startsAt": "2014-09-05T20:00:00Z", "endsAt": "2014-09-06T00:00:00Z" }],
              "readiness": { "state": "NOT_READY", "reasons": [{ "kind": "COVER_GAP" }, { "kind": "COVER_GAP" }] } } } }
            """);
        over.ShouldBeJson(
            """
            { "data": { "majorEvent": {
              "coverGaps": [{ "startsAt": "2014-09-05T00:00:00Z", "endsAt": "2014-09-05T01:00:00Z" }],
              "readiness": { "state": "READY", "reasons": [] } } } }
            """);

        Task<Answer> ReadAsync() => _app.ExecuteAsync(
            "query ($id: ID!) { majorEvent(id: $id) { coverGaps { startsAt endsAt } readiness { state reasons { kind } } } }", new { id = majorEvent });
    }

    [Fact]
    public async Task WhatWasDone_Should_StillBeNoted_When_TheEventIsOver()
    {
        var (_, majorEvent, community, site) = await _app.EventWithSiteAsync();
        var task = await _app.SupplyTaskAsync(site);
        await RunAsync(majorEvent);
        await _app.ActAsync("finishEvent", new { majorEventId = majorEvent });

        Assert.Null(await _app.RefusalOfAsync("noteDefect", new { supplyTaskId = task, severity = "MINOR", description = "x" }));
        Assert.Null(await _app.RefusalOfAsync("finishTask", new { supplyTaskId = task }));
        Assert.Null(await _app.RefusalOfAsync("reportIncident", new { protectedSiteId = site, severity = "MINOR", description = "x" }));
        var answer = await _app.ExecuteAsync(
            "query ($id: ID!) { community(id: $id) { supplyTasks { totalCount nodes { id status } } } }", new { id = community });
        answer.ShouldBeJson(
            $$"""{ "data": { "community": { "supplyTasks": { "totalCount": 1, "nodes": [{ "id": "{{task}}", "status": "DONE" }] } } } }""");
    }

    /// <summary>Begins the assurance and lets the clock go to noon of its day.</summary>
    private async Task RunAsync(string majorEvent)
    {
        await _app.ActAsync("beginAssurance", new { majorEventId = majorEvent });
        _app.Clock.Advance((int)(s_start.AddHours(12) - _app.Clock.GetUtcNow().UtcDateTime).TotalMinutes);
    }
}
