namespace Modules.Tests.Support;

// What tests of events start from. The clock starts on 1 September 2014: the event is being prepared, its assurance is on the 5th.
internal static partial class Given
{
    public static readonly DateTime Assurance = new(2014, 9, 5, 0, 0, 0, DateTimeKind.Utc);

    public static async Task<string> MajorEventAsync(
        this TestApp app, string teamId, string kind = "CONFERENCE", string name = "论坛", DateTime? start = null, DateTime? end = null)
    {
        var assurance = start ?? Assurance;
        var answer = await app.ExecuteAsync(
            "mutation ($input: PlanEventInput!) { planEvent(input: $input) { majorEvent { id } } }",
            new
            {
                input = new
                {
                    name,
                    kind,
                    level = "FIRST",
                    teamId,
                    preparationStartsAt = assurance.AddDays(-10),
                    preparationEndsAt = assurance.AddDays(-1),
                    assuranceStartsAt = assurance,
                    assuranceEndsAt = end ?? assurance.AddDays(1),
                },
            });
        return answer.Id("data.planEvent.majorEvent.id");
    }

    public static async Task<string> ProtectedSiteAsync(
        this TestApp app, string majorEventId, string communityId, string? customerId = null, string name = "主会场")
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: ProtectSiteInput!) { protectSite(input: $input) { protectedSite { id } } }",
            new { input = new { majorEventId, communityId, customerId, name, address = "湖边1号" } });
        return answer.Id("data.protectSite.protectedSite.id");
    }

    public static async Task<string> SupplyTaskAsync(
        this TestApp app, string protectedSiteId, string kind = "INSPECTION", string dueOn = "2014-09-03", string? assigneeId = null)
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: PlanTaskInput!) { planTask(input: $input) { supplyTask { id } } }",
            new { input = new { protectedSiteId, kind, dueOn, assigneeId } });
        return answer.Id("data.planTask.supplyTask.id");
    }

    public static async Task<string> DefectAsync(this TestApp app, string supplyTaskId, string severity = "SERIOUS", bool? blocking = null)
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: NoteDefectInput!) { noteDefect(input: $input) { defect { id } } }",
            new { input = new { supplyTaskId, severity, description = "接头发热", blocking } },
            Actor.Member);
        return answer.Id("data.noteDefect.defect.id");
    }

    public static async Task<string> DutyShiftAsync(
        this TestApp app, string majorEventId, string memberId, DateTime startsAt, DateTime endsAt, string? protectedSiteId = null)
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: PlanShiftInput!) { planShift(input: $input) { dutyShift { id } errors { ... on Error { code } } } }",
            new { input = new { majorEventId, protectedSiteId, memberId, startsAt, endsAt } });
        return answer.Id("data.planShift.dutyShift.id");
    }

    /// <summary>An event with one site.</summary>
    public static async Task<(string Team, string Event, string Community, string Site)> EventWithSiteAsync(this TestApp app)
    {
        var team = await app.TeamAsync();
        var community = await app.CommunityAsync();
        var majorEvent = await app.MajorEventAsync(team);
        return (team, majorEvent, community, await app.ProtectedSiteAsync(majorEvent, community));
    }
}
