using Modules.Tests.Support;

namespace Modules.Tests.Events;

public sealed class EventLifeTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] s_verbs =
    [
        "beginAssurance", "finishEvent", "cancelEvent", "changeEventPeriods", "assignDetachment", "protectSite", "planTask", "planShift",
        "moveShift",
    ];

    // What is refused in each state, and how; everything else is legal.
    private static readonly Dictionary<string, Dictionary<string, string>> s_refused = new()
    {
        ["PREPARING"] = new() { ["finishEvent"] = "ILLEGAL_MOVE" },
        ["ASSURING"] = new() { ["beginAssurance"] = "ILLEGAL_MOVE" },
        ["FINISHED"] = s_verbs.ToDictionary(verb => verb, Over),
        ["CANCELLED"] = s_verbs.ToDictionary(verb => verb, Over),
    };

    public static TheoryData<string, string> StatesAndVerbs()
    {
        var data = new TheoryData<string, string>();
        foreach (var state in s_refused.Keys)
        {
            foreach (var verb in s_verbs)
            {
                data.Add(state, verb);
            }
        }

        return data;
    }

    [Fact]
    public async Task Event_Should_GoFromThePreparationToTheEnd_WithTimeAndActorOfEachStep()
    {
        var team = await app.TeamAsync();
        var majorEvent = await app.MajorEventAsync(team);
        var now = app.Clock.GetUtcNow().UtcDateTime;

        app.Clock.Advance(10);
        await app.ActAsync("beginAssurance", new { majorEventId = majorEvent, version = 1, at = now.AddMinutes(5) });
        app.Clock.Advance(10);
        await app.ActAsync("finishEvent", new { majorEventId = majorEvent, version = 2 });

        var answer = await app.ExecuteAsync(
            "query ($id: ID!) { majorEvent(id: $id) { status version finishedAt detachment { id } steps { status at by notedAt } } }",
            new { id = majorEvent });
        answer.ShouldBeJson(
            $$"""
            { "data": { "majorEvent": { "status": "FINISHED", "version": 3, "finishedAt": "{{now.AddMinutes(20):s}}Z",
              "detachment": { "id": "{{team}}" },
              "steps": [
                { "status": "PREPARING", "at": "{{now:s}}Z", "by": "coordinator-1", "notedAt": "{{now:s}}Z" },
                { "status": "ASSURING", "at": "{{now.AddMinutes(5):s}}Z", "by": "coordinator-1", "notedAt": "{{now.AddMinutes(10):s}}Z" },
                { "status": "FINISHED", "at": "{{now.AddMinutes(20):s}}Z", "by": "coordinator-1", "notedAt": "{{now.AddMinutes(20):s}}Z" }
              ] } } }
            """);
    }

    [Theory]
    [MemberData(nameof(StatesAndVerbs))]
    public async Task Step_Should_BeRefused_When_TheEventIsNotThereYetOrNoMore(string state, string verb)
    {
        var (team, majorEvent, community, site) = await app.EventWithSiteAsync();
        var member = await app.MemberAsync(team);
        var shift = await app.DutyShiftAsync(majorEvent, member, Given.Assurance.AddDays(-9), Given.Assurance.AddDays(-9).AddHours(1));
        foreach (var step in state switch
        {
            "ASSURING" => ["beginAssurance"],
            "FINISHED" => ["beginAssurance", "finishEvent"],
            "CANCELLED" => ["cancelEvent"],
            _ => Array.Empty<string>(),
        })
        {
            Assert.Null(await app.RefusalOfAsync(step, Input(step)));
        }

        Assert.Equal(s_refused[state].GetValueOrDefault(verb), await app.RefusalOfAsync(verb, Input(verb)));

        object Input(string step) => step switch
        {
            "cancelEvent" => new { majorEventId = majorEvent, reason = "台风" },
            "changeEventPeriods" => new { majorEventId = majorEvent, assuranceEndsAt = Given.Assurance.AddDays(2) },
            "assignDetachment" => new { majorEventId = majorEvent, teamId = team },
            "protectSite" => new { majorEventId = majorEvent, name = "分会场", communityId = community },
            "planTask" => new { protectedSiteId = site, kind = "DUTY", dueOn = "2014-09-04" },
            "planShift" => new { majorEventId = majorEvent, memberId = member, startsAt = Given.Assurance, endsAt = Given.Assurance.AddHours(8) },
            "moveShift" => new { dutyShiftId = shift, startsAt = Given.Assurance, endsAt = Given.Assurance.AddHours(8) },
            _ => new { majorEventId = majorEvent },
        };
    }

    [Theory]
    [InlineData("2014-08-20T00:00:00Z", "2014-08-20T00:00:00Z", "2014-09-01T00:00:00Z", "2014-09-02T00:00:00Z", "preparationEndsAt")]
    [InlineData("2014-08-20T00:00:00Z", "2014-09-01T00:00:01Z", "2014-09-01T00:00:00Z", "2014-09-02T00:00:00Z", "assuranceStartsAt")]
    [InlineData("2014-08-20T00:00:00Z", "2014-09-01T00:00:00Z", "2014-09-01T00:00:00Z", "2014-09-01T00:00:00Z", "assuranceEndsAt")]
    public async Task PlanEvent_Should_BeRefused_When_ThePreparationIsNotBeforeTheAssurance(
        string preparationStartsAt, string preparationEndsAt, string assuranceStartsAt, string assuranceEndsAt, string field)
    {
        var teamId = await app.TeamAsync();

        var answer = await app.ExecuteAsync(
            """
            mutation ($input: PlanEventInput!) {
              planEvent(input: $input) { majorEvent { id } errors { __typename ... on InvalidValueError { field } } }
            }
            """,
            new
            {
                input = new
                {
                    name = "x", kind = "HOLIDAY", level = "THIRD", teamId, preparationStartsAt, preparationEndsAt, assuranceStartsAt, assuranceEndsAt,
                },
            });

        answer.ShouldBeJson(
            $$"""
            { "data": { "planEvent": { "majorEvent": null, "errors": [{ "__typename": "InvalidValueError", "field": "{{field}}" }] } } }
            """);
    }

    [Fact]
    public async Task Periods_Should_HaveTheirLocalDays_AnEndAtMidnightBelongsToTheDayBefore()
    {
        var team = await app.TeamAsync();
        var midnight = new DateTime(2014, 9, 4, 16, 0, 0, DateTimeKind.Utc); // 00:00 of the 5th in Shanghai
        var majorEvent = await app.MajorEventAsync(team, start: midnight, end: midnight.AddDays(3));

        var answer = await app.ExecuteAsync(
            "query ($id: ID!) { majorEvent(id: $id) { preparationStartsOn preparationEndsOn assuranceStartsOn assuranceEndsOn } }",
            new { id = majorEvent });

        answer.ShouldBeJson(
            """
            { "data": { "majorEvent": { "preparationStartsOn": "2014-08-26", "preparationEndsOn": "2014-09-03",
              "assuranceStartsOn": "2014-09-05", "assuranceEndsOn": "2014-09-07" } } }
            """);
    }

    [Fact]
    public async Task ChangeEventPeriods_Should_ShowTheEventAsItIs_When_TheVersionIsStale()
    {
        var majorEvent = await app.MajorEventAsync(await app.TeamAsync());
        var end = Given.Assurance.AddDays(2);
        var changed = await app.ActAsync(
            "changeEventPeriods", new { majorEventId = majorEvent, assuranceEndsAt = end, version = 1 }, "majorEvent { version assuranceEndsOn }");

        var answer = await app.ExecuteAsync(
            """
            mutation ($input: ChangeEventPeriodsInput!) {
              changeEventPeriods(input: $input) {
                majorEvent { id } errors { ... on MajorEventConflictError { code current { version assuranceEndsAt } } }
              }
            }
            """,
            new { input = new { majorEventId = majorEvent, assuranceEndsAt = end.AddDays(1), version = 1 } });

        changed.ShouldBeJson(
            """{ "data": { "changeEventPeriods": { "majorEvent": { "version": 2, "assuranceEndsOn": "2014-09-07" }, "errors": null } } }""");
        answer.ShouldBeJson(
            $$"""
            { "data": { "changeEventPeriods": { "majorEvent": null, "errors": [
              { "code": "CONFLICT", "current": { "version": 2, "assuranceEndsAt": "{{end:s}}Z" } }] } } }
            """);
    }

    [Fact]
    public async Task CancelEvent_Should_CallOffItsUnfinishedTasksAndItsShifts_AndTellOfNothing()
    {
        var (team, majorEvent, _, site) = await app.EventWithSiteAsync();
        var member = await app.MemberAsync(team);
        var before = (await app.DeliveredAsync()).Count;
        var done = await app.SupplyTaskAsync(site);
        await app.ActAsync("finishTask", new { supplyTaskId = done });
        await app.DefectAsync(await app.SupplyTaskAsync(site, "TRIP_TEST"));
        await app.SupplyTaskAsync(site, "DUTY");
        await app.DutyShiftAsync(majorEvent, member, Given.Assurance, Given.Assurance.AddHours(8));

        await app.ActAsync("cancelEvent", new { majorEventId = majorEvent, reason = "台风" });

        var answer = await app.ExecuteAsync(
            """
            query ($id: ID!) {
              majorEvent(id: $id) {
                status cancellationReason
                supplyTasks(order: [{ id: ASC }]) { nodes { status cancellationReason } }
                dutyShifts { nodes { status cancellationReason } }
              }
            }
            """,
            new { id = majorEvent });
        answer.ShouldBeJson(
            """
            { "data": { "majorEvent": { "status": "CANCELLED", "cancellationReason": "台风",
              "supplyTasks": { "nodes": [
                { "status": "DONE", "cancellationReason": null },
                { "status": "CANCELLED", "cancellationReason": "台风" },
                { "status": "CANCELLED", "cancellationReason": "台风" }] },
              "dutyShifts": { "nodes": [{ "status": "CANCELLED", "cancellationReason": "台风" }] } } } }
            """);
        Assert.Equal(before + 1, (await app.DeliveredAsync()).Count);

        // The member is free again.
        var other = await app.MajorEventAsync(team);
        await app.DutyShiftAsync(other, member, Given.Assurance, Given.Assurance.AddHours(8));
    }

    [Fact]
    public async Task Steps_Should_BeRefused_When_TimeWouldRunBackwardsOrAhead()
    {
        var majorEvent = await app.MajorEventAsync(await app.TeamAsync());
        var now = app.Clock.GetUtcNow().UtcDateTime;

        Assert.Equal("TIME_RUNS_BACKWARDS", await app.RefusalOfAsync("beginAssurance", new { majorEventId = majorEvent, at = now.AddMinutes(-1) }));
        Assert.Equal("INVALID_VALUE", await app.RefusalOfAsync("beginAssurance", new { majorEventId = majorEvent, at = now.AddMinutes(1) }));
    }

    [Fact]
    public async Task Things_Should_NotBeFound_When_TheyDoNotExist()
    {
        static string Id(string type) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{type}:999999"));
        var (team, majorEvent, community, _) = await app.EventWithSiteAsync();
        var time = new { startsAt = Given.Assurance, endsAt = Given.Assurance.AddHours(1) };

        Assert.Equal("MAJOR_EVENT_NOT_FOUND", await app.RefusalOfAsync("finishEvent", new { majorEventId = Id("MajorEvent") }));
        Assert.Equal("MAJOR_EVENT_NOT_FOUND", await app.RefusalOfAsync(
            "protectSite", new { majorEventId = Id("MajorEvent"), name = "x", communityId = community }));
        Assert.Equal("TEAM_NOT_FOUND", await app.RefusalOfAsync("assignDetachment", new { majorEventId = majorEvent, teamId = Id("Team") }));
        Assert.Equal("COMMUNITY_NOT_FOUND", await app.RefusalOfAsync(
            "protectSite", new { majorEventId = majorEvent, name = "x", communityId = Id("Community") }));
        Assert.Equal("PROTECTED_SITE_NOT_FOUND", await app.RefusalOfAsync("withdrawSite", new { protectedSiteId = Id("ProtectedSite"), reason = "x" }));
        Assert.Equal("SUPPLY_TASK_NOT_FOUND", await app.RefusalOfAsync("finishTask", new { supplyTaskId = Id("SupplyTask") }));
        Assert.Equal("SUPPLY_TASK_NOT_FOUND", await app.RefusalOfAsync(
            "noteDefect", new { supplyTaskId = Id("SupplyTask"), severity = "MINOR", description = "x" }));
        Assert.Equal("DEFECT_NOT_FOUND", await app.RefusalOfAsync("fixDefect", new { defectId = Id("Defect"), remedy = "x" }));
        Assert.Equal("DUTY_SHIFT_NOT_FOUND", await app.RefusalOfAsync("cancelShift", new { dutyShiftId = Id("DutyShift"), reason = "x" }));
        Assert.Equal("MEMBER_NOT_FOUND", await app.RefusalOfAsync(
            "planShift", new { majorEventId = majorEvent, memberId = Id("Member"), time.startsAt, time.endsAt }));
        Assert.Equal("PROTECTED_SITE_NOT_FOUND", await app.RefusalOfAsync(
            "planShift",
            new { majorEventId = majorEvent, protectedSiteId = Id("ProtectedSite"), memberId = await app.MemberAsync(team), time.startsAt, time.endsAt }));
        Assert.Equal("INCIDENT_NOT_FOUND", await app.RefusalOfAsync("resolveIncident", new { incidentId = Id("Incident"), resolution = "x" }));
    }

    private static string Over(string verb)
        => verb is "beginAssurance" or "finishEvent" or "cancelEvent" ? "ILLEGAL_MOVE" : "MAJOR_EVENT_OVER";
}
