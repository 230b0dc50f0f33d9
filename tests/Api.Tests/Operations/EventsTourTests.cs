using Modules.Tests.Support;

namespace Api.Tests.Operations;

/// <summary>Acts with the mutations of the tour of Events and compares the whole answers; each test has data of its own.</summary>
public sealed class EventsTourTests : IAsyncLifetime
{
    private const string File = "Events";
    private readonly DemonstrationApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Event_Should_LiveFromThePlanToTheEnd()
    {
        var known = await _app.ExecuteAsync(
            """
            {
              teams(where: { name: { eq: "东城区分队" } }) { nodes { id members(first: 2) { nodes { id } } } }
              customers(where: { accountNumber: { eq: "BJ90000100" } }) { nodes { id } }
            }
            """);
        var team = known.Id("data.teams.nodes.0.id");
        var (member, other) = (known.Id("data.teams.nodes.0.members.nodes.0.id"), known.Id("data.teams.nodes.0.members.nodes.1.id"));
        var customerId = known.Id("data.customers.nodes.0.id");

        var planned = await ActAsync("PlanEvent", new
        {
            name = "世界公园大会",
            kind = "CONFERENCE",
            level = "SECOND",
            teamId = team,
            preparationStartsAt = "2014-08-31T16:00:00Z",
            preparationEndsAt = "2014-09-01T02:30:00Z",
            assuranceStartsAt = "2014-09-01T03:00:00Z",
            assuranceEndsAt = "2014-09-01T11:00:00Z",
        });
        var majorEventId = planned.Id("data.planEvent.majorEvent.id");
        await ActAsync("ChangeEventPeriods", new { majorEventId, assuranceEndsAt = "2014-09-01T12:00:00Z", version = 1 });
        var site = await ActAsync("ProtectSite", new { majorEventId, customerId, name = "大会主会场" });
        var protectedSiteId = site.Id("data.protectSite.protectedSite.id");
        var task = await ActAsync(
            "PlanTask", new { protectedSiteId, kind = "TEMPORARY_LOAD_CHECK", dueOn = "2014-09-01", assigneeId = member, instructions = "核查舞台电缆" });
        var supplyTaskId = task.Id("data.planTask.supplyTask.id");
        var shift = await ActAsync(
            "PlanShift", new { majorEventId, memberId = member, startsAt = "2014-09-01T03:00:00Z", endsAt = "2014-09-01T08:00:00Z" });
        await ActAsync("SwapShift", new { dutyShiftId = shift.Id("data.planShift.dutyShift.id"), memberId = other, version = 1 });

        _app.Clock.Advance(10);
        var defect = await ActAsync("NoteDefect", new { supplyTaskId, severity = "CRITICAL", description = "电缆接头过热" });
        await ActAsync("FinishTask", new { supplyTaskId }, "FinishTask.1");
        _app.Clock.Advance(20);
        await ActAsync("FixDefect", new { defectId = defect.Id("data.noteDefect.defect.id"), remedy = "重做接头" });
        _app.Clock.Advance(5);
        await ActAsync("FinishTask", new { supplyTaskId, findings = "温升正常", workMinutes = 35 }, "FinishTask.2");

        _app.Clock.Advance(25);
        await ActAsync("BeginAssurance", new { majorEventId });
        _app.Clock.Advance(60);
        var incident = await ActAsync("ReportIncident", new { protectedSiteId, severity = "SERIOUS", description = "一路电源失压" });
        _app.Clock.Advance(3);
        await ActAsync("ResolveIncident", new { incidentId = incident.Id("data.reportIncident.incident.id"), resolution = "备自投动作，切换至另一路电源" });
        _app.Clock.Advance(420);
        await ActAsync("FinishEvent", new { majorEventId });
        await ActAsync("CancelEvent", new { majorEventId, reason = "too late" });
    }

    private async Task<Answer> ActAsync(string name, object input, string? stored = null)
    {
        var answer = await _app.ExecuteAsync(OperationFiles.Read(File), new { input }, operationName: name);
        answer.ShouldBeStored(stored ?? name);
        return answer;
    }
}
