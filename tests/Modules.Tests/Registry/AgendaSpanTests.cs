using Modules.Tests.Events;
using Modules.Tests.Support;

namespace Modules.Tests.Registry;

/// <summary>What belongs to a span of an agenda, to the second. The clock stands at 02:00 on 2014-09-01, 10:00 in Shanghai.</summary>
public sealed class AgendaSpanTests(TestApp app) : IClassFixture<TestApp>
{
    // 3 September in Shanghai lasts from the 2nd, 16:00, to the 3rd, 16:00.
    [Theory]
    [InlineData("2014-09-02T16:00:00Z", "2014-09-03T16:00:00Z", 2)]
    [InlineData("2014-09-03T00:00:00Z", "2014-09-03T10:00:00Z", 2)]
    [InlineData("2014-09-03T15:59:59Z", "2014-09-10T00:00:00Z", 2)]
    [InlineData("2014-09-02T15:00:00Z", "2014-09-02T16:00:01Z", 2)]
    [InlineData("2014-09-02T15:00:00Z", "2014-09-02T16:00:00Z", 0)]
    [InlineData("2014-09-03T16:00:00Z", "2014-09-04T16:00:00Z", 0)]
    public async Task DayWithoutAnHour_Should_BelongToEverySpanThatTouchesIt_OfWhateverModule(string from, string to, int entries)
    {
        var care = await app.CareAsync();
        var visit = await app.PlannedVisitAsync(care, "2014-09-03");
        var (_, _, _, site) = await app.EventWithSiteAsync();
        var task = await app.SupplyTaskAsync(site, dueOn: "2014-09-03", assigneeId: care.Member);

        var answer = await ReadAsync(care.Member, from, to);

        answer.ShouldBeJson(
            entries == 0
                ? """{ "data": { "member": { "agenda": [] } } }"""
                : $$"""
                  { "data": { "member": { "agenda": [
                    { "startsAt": "2014-09-02T16:00:00Z", "endsAt": null, "wholeDay": true, "booking": { "id": "{{visit}}" } },
                    { "startsAt": "2014-09-02T16:00:00Z", "endsAt": null, "wholeDay": true, "booking": { "id": "{{task}}" } }] } } }
                  """);
    }

    [Fact]
    public async Task Booking_Should_BelongToItsSpan_ButNotToThoseItOnlyTouches()
    {
        var (team, majorEvent, _, _) = await app.EventWithSiteAsync();
        var member = await app.MemberAsync(team);
        var shift = await app.DutyShiftAsync(majorEvent, member, Given.Assurance, Given.Assurance.AddHours(1));

        var before = await ReadAsync(member, "2014-09-04T23:00:00Z", "2014-09-05T00:00:00Z");
        var begin = await ReadAsync(member, "2014-09-04T23:00:00Z", "2014-09-05T00:00:01Z");
        var end = await ReadAsync(member, "2014-09-05T00:59:59Z", "2014-09-05T02:00:00Z");
        var after = await ReadAsync(member, "2014-09-05T01:00:00Z", "2014-09-05T02:00:00Z");

        Assert.Equal([0, 1, 1, 0], new[] { before, begin, end, after }.Select(answer => answer["data.member.agenda"]!.AsArray().Count));
        Assert.Equal(shift, begin.Id("data.member.agenda.0.booking.id"));
        Assert.False(begin["data.member.agenda.0.wholeDay"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Booking_Should_LeaveTheAgenda_When_ItIsCalledOff()
    {
        var care = await app.CareAsync();
        var visit = await app.PlannedVisitAsync(care, "2014-09-05");
        var (_, majorEvent, _, site) = await app.EventWithSiteAsync();
        var task = await app.SupplyTaskAsync(site, dueOn: "2014-09-05", assigneeId: care.Member);
        var shift = await app.DutyShiftAsync(majorEvent, care.Member, Given.Assurance, Given.Assurance.AddHours(1));
        var booked = await ReadAsync(care.Member, "2014-09-04T16:00:00Z", "2014-09-05T16:00:00Z");
        await ActAsync("cancelCareVisit", new { careVisitId = visit, reason = "住院" });
        await ActAsync("cancelTask", new { supplyTaskId = task, reason = "停用" });
        await ActAsync("cancelShift", new { dutyShiftId = shift, reason = "撤岗" });

        var free = await ReadAsync(care.Member, "2014-09-04T16:00:00Z", "2014-09-05T16:00:00Z");

        Assert.Equal([visit, task, shift], booked["data.member.agenda"]!.AsArray().Select(entry => entry!["booking"]!["id"]!.GetValue<string>()));
        free.ShouldBeJson("""{ "data": { "member": { "agenda": [] } } }""");
    }

    // Called off in the moment of the answer, or of the dispatch: it took no time, and still stands where it was.
    [Theory]
    [InlineData("2014-09-01T02:00:00Z", "2014-09-01T03:00:00Z", 2)]
    [InlineData("2014-09-01T01:00:00Z", "2014-09-01T02:00:00Z", 0)]
    [InlineData("2014-09-01T02:00:01Z", "2014-09-01T03:00:00Z", 0)]
    public async Task BookingWithoutALength_Should_BelongToTheSpanInWhichItStarts(string from, string to, int entries)
    {
        var care = await app.CareAsync();
        await app.LoveCardAsync(care.Recipient);
        var call = await app.CareCallAsync(care);
        await ActAsync("answerCareCall", new { careCallId = call, memberIds = new[] { care.Member } });
        await ActAsync("cancelCareCall", new { careCallId = call, reason = "已好" });
        await app.ServicePointAsync(care.Team, care.Community);
        var order = await app.OrderAsync(care.Community);
        await ActAsync("dispatchTeam", new { orderId = order, teamId = care.Team, memberIds = new[] { care.Member } });
        await ActAsync("cancelOrder", new { orderId = order, reason = "已好" });

        var answer = await ReadAsync(care.Member, from, to);

        Assert.Equal(
            entries == 0 ? [] : [call, order],
            answer["data.member.agenda"]!.AsArray().Select(entry => entry!["booking"]!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Agenda_Should_StayWithTheMember_When_TheMemberChangesTheTeamOrLeaves()
    {
        var care = await app.CareAsync();
        var visit = await app.PlannedVisitAsync(care, "2014-09-03");
        Assert.Null((await EventsApi.ActAsync(app, "moveMember", new { memberId = care.Member, teamId = await app.TeamAsync("别处") })).Refusal("moveMember"));
        var moved = await ReadAsync(care.Member, "2014-09-03T00:00:00Z", "2014-09-03T10:00:00Z");
        Assert.Null((await EventsApi.ActAsync(app, "releaseMember", new { memberId = care.Member, leftOn = "2014-09-01" })).Refusal("releaseMember"));
        var left = await ReadAsync(care.Member, "2014-09-03T00:00:00Z", "2014-09-03T10:00:00Z");

        Assert.Equal(visit, moved.Id("data.member.agenda.0.booking.id"));
        left.ShouldBeJson(moved.Text);
    }

    private async Task ActAsync(string verb, object input)
        => Assert.Null((await EventsApi.ActAsync(app, verb, input)).Refusal(verb));

    private Task<Answer> ReadAsync(string id, string from, string to)
        => app.ExecuteAsync(
            """
            query ($id: ID!, $from: DateTime!, $to: DateTime!) {
              member(id: $id) { agenda(from: $from, to: $to) { startsAt endsAt wholeDay booking { ... on Node { id } } } }
            }
            """,
            new { id, from, to });
}
