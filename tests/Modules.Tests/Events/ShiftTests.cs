using Modules.Tests.Support;

namespace Modules.Tests.Events;

public sealed class ShiftTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly DateTime s_start = Given.Assurance;

    [Fact]
    public async Task PlanShift_Should_NameTheOtherShift_When_TheMemberIsOnIt()
    {
        var (team, first, _, site) = await app.EventWithSiteAsync();
        var second = await app.MajorEventAsync(team);
        var member = await app.MemberAsync(team);
        var shift = await app.DutyShiftAsync(first, member, s_start, s_start.AddHours(8), site);

        var answer = await app.ExecuteAsync(
            """
            mutation ($input: PlanShiftInput!) {
              planShift(input: $input) {
                dutyShift { id }
                errors { ... on ShiftClashError { code other { id startsAt endsAt majorEvent { id } protectedSite { id } member { id } } } }
              }
            }
            """,
            new { input = new { majorEventId = second, memberId = member, startsAt = s_start.AddHours(7).AddMinutes(59), endsAt = s_start.AddHours(9) } });

        answer.ShouldBeJson(
            $$"""
            { "data": { "planShift": { "dutyShift": null, "errors": [{ "code": "SHIFT_CLASH", "other": {
              "id": "{{shift}}", "startsAt": "{{s_start:s}}Z", "endsAt": "{{s_start.AddHours(8):s}}Z",
              "majorEvent": { "id": "{{first}}" }, "protectedSite": { "id": "{{site}}" }, "member": { "id": "{{member}}" } } }] } } }
            """);
    }

    [Fact]
    public async Task PlanShift_Should_BeAllowed_When_TheOtherOneEndsAtThatMomentOrWasCancelled()
    {
        var (team, majorEvent, _, _) = await app.EventWithSiteAsync();
        var member = await app.MemberAsync(team);
        var shift = await app.DutyShiftAsync(majorEvent, member, s_start.AddHours(8), s_start.AddHours(16));

        await app.DutyShiftAsync(majorEvent, member, s_start, s_start.AddHours(8));
        await app.DutyShiftAsync(majorEvent, member, s_start.AddHours(16), s_start.AddHours(24));
        Assert.Equal("SHIFT_CLASH", await PlanAsync(majorEvent, member, 8, 16));
        await app.ActAsync("cancelShift", new { dutyShiftId = shift, reason = "生病" });

        Assert.Null(await PlanAsync(majorEvent, member, 8, 16));
    }

    [Fact]
    public async Task SwapShift_Should_GiveItToAMemberWhoIsFree()
    {
        var (team, majorEvent, _, _) = await app.EventWithSiteAsync();
        var (sick, busy, free) = (await app.MemberAsync(team), await app.MemberAsync(team), await app.MemberAsync(team));
        var shift = await app.DutyShiftAsync(majorEvent, sick, s_start, s_start.AddHours(8));
        await app.DutyShiftAsync(majorEvent, busy, s_start.AddHours(7), s_start.AddHours(9));

        Assert.Equal("SHIFT_CLASH", await app.RefusalOfAsync("swapShift", new { dutyShiftId = shift, memberId = busy }));
        Assert.Equal("INVALID_VALUE", await app.RefusalOfAsync("swapShift", new { dutyShiftId = shift, memberId = sick }));
        var swapped = await app.ActAsync("swapShift", new { dutyShiftId = shift, memberId = free, version = 1 }, "dutyShift { member { id } version }");

        swapped.ShouldBeJson($$"""{ "data": { "swapShift": { "dutyShift": { "member": { "id": "{{free}}" }, "version": 2 }, "errors": null } } }""");
        Assert.Null(await PlanAsync(majorEvent, sick, 0, 8));
        Assert.Equal("CONFLICT", await app.RefusalOfAsync("swapShift", new { dutyShiftId = shift, memberId = sick, version = 1 }));
    }

    [Fact]
    public async Task MoveShift_Should_KeepItsMemberFromBeingOnTwo()
    {
        var (team, majorEvent, _, _) = await app.EventWithSiteAsync();
        var member = await app.MemberAsync(team);
        var shift = await app.DutyShiftAsync(majorEvent, member, s_start, s_start.AddHours(8));
        await app.DutyShiftAsync(majorEvent, member, s_start.AddHours(8), s_start.AddHours(16));

        Assert.Equal("SHIFT_CLASH", await MoveAsync(1, 9));
        Assert.Null(await MoveAsync(2, 8)); // its own time is no clash
        Assert.Null(await MoveAsync(16, 24));
        Assert.Equal("INVALID_VALUE", await MoveAsync(20, 25));

        Task<string?> MoveAsync(int from, int to)
            => app.RefusalOfAsync("moveShift", new { dutyShiftId = shift, startsAt = s_start.AddHours(from), endsAt = s_start.AddHours(to) });
    }

    [Theory]
    [InlineData("moveShift")]
    [InlineData("swapShift")]
    [InlineData("cancelShift")]
    public async Task Change_Should_BeLegalOnce_AndRefused_When_TheShiftIsCancelled(string verb)
    {
        var (team, majorEvent, _, _) = await app.EventWithSiteAsync();
        var other = await app.MemberAsync(team);
        var shift = await app.DutyShiftAsync(majorEvent, await app.MemberAsync(team), s_start, s_start.AddHours(8));
        object input = verb switch
        {
            "moveShift" => new { dutyShiftId = shift, startsAt = s_start.AddHours(1), endsAt = s_start.AddHours(9) },
            "swapShift" => new { dutyShiftId = shift, memberId = other },
            _ => new { dutyShiftId = shift, reason = "撤岗" },
        };

        Assert.Null(await app.RefusalOfAsync(verb, input));
        await app.ActAsync("cancelShift", new { dutyShiftId = shift, reason = "撤岗" });

        Assert.Equal("ILLEGAL_MOVE", await app.RefusalOfAsync(verb, input));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(8, 7)]
    [InlineData(-1, 24)]
    [InlineData(20, 25)]
    [InlineData(-300, -299)]
    public async Task PlanShift_Should_BeRefused_When_ItIsTooLongOrOutsideTheEventsPeriods(int from, int to)
    {
        var (team, majorEvent, _, _) = await app.EventWithSiteAsync();

        Assert.Equal("INVALID_VALUE", await PlanAsync(majorEvent, await app.MemberAsync(team), from, to));
    }

    [Fact]
    public async Task Shift_Should_BeSeenFromEverySide()
    {
        var (team, majorEvent, _, site) = await app.EventWithSiteAsync();
        var member = await app.MemberAsync(team);
        var shift = await app.DutyShiftAsync(majorEvent, member, s_start, s_start.AddHours(8), site);

        var answer = await app.ExecuteAsync(
            """
            query ($team: ID!, $member: ID!, $site: ID!) {
              team(id: $team) { majorEvents { nodes { id } } dutyShifts { nodes { id } } }
              member(id: $member) {
                dutyShifts { nodes { id startsOn dutyMinutes } }
                agenda(from: "2014-09-05T07:59:00Z", to: "2014-09-06T00:00:00Z") { startsAt endsAt booking { ... on DutyShift { id } } }
                later: agenda(from: "2014-09-05T08:00:00Z", to: "2014-09-06T00:00:00Z") { startsAt }
              }
              protectedSite(id: $site) { dutyShifts { nodes { id } } }
            }
            """,
            new { team, member, site });

        answer.ShouldBeJson(
            $$"""
            { "data": {
              "team": { "majorEvents": { "nodes": [{ "id": "{{majorEvent}}" }] }, "dutyShifts": { "nodes": [{ "id": "{{shift}}" }] } },
              "member": {
                "dutyShifts": { "nodes": [{ "id": "{{shift}}", "startsOn": "2014-09-05", "dutyMinutes": 480 }] },
                "agenda": [{ "startsAt": "2014-09-05T00:00:00Z", "endsAt": "2014-09-05T08:00:00Z", "booking": { "id": "{{shift}}" } }],
                "later": [] },
              "protectedSite": { "dutyShifts": { "nodes": [{ "id": "{{shift}}" }] } } } }
            """);
    }

    [Fact]
    public async Task ShiftClashes_Should_NameWhatElseTheMemberIsBookedFor()
    {
        var (team, community, order) = await app.ReportedOrderAsync();
        var (member, other) = (await app.MemberAsync(team), await app.MemberAsync(team));
        var majorEvent = await app.MajorEventAsync(team);
        var site = await app.ProtectedSiteAsync(majorEvent, community);
        await app.SupplyTaskAsync(site, dueOn: "2014-09-05", assigneeId: member);
        // Some time of a day is no clash, neither on the day of a shift nor on one before, when others are on duty.
        await app.DutyShiftAsync(majorEvent, other, s_start.AddDays(-1), s_start.AddDays(-1).AddHours(1));
        var recipient = await app.RecipientAsync(team, community);
        var care = new Care(team, member, community, recipient, Customer: null);
        await app.PlannedVisitAsync(care, "2014-09-05");
        await app.PlannedVisitAsync(care, "2014-09-04");
        var shift = await app.DutyShiftAsync(majorEvent, member, s_start, s_start.AddHours(8));
        await app.DutyShiftAsync(majorEvent, other, s_start, s_start.AddHours(8));
        await app.DutyShiftAsync(majorEvent, member, s_start.AddHours(8), s_start.AddHours(9));
        const string Query = """
            query ($id: ID!) {
              majorEvent(id: $id) { shiftClashes { shift { id } elsewhere { endsAt booking { __typename ... on RepairOrder { id } } } } }
            }
            """;

        var none = await app.ExecuteAsync(Query, new { id = majorEvent });
        await app.ExecuteAsync(
            "mutation ($input: DispatchTeamInput!) { dispatchTeam(input: $input) { repairOrder { id } } }",
            new { input = new { orderId = order, teamId = team, memberIds = new[] { member } } },
            Actor.Dispatcher);
        var booked = await app.ExecuteAsync(Query, new { id = majorEvent });

        none.ShouldBeJson("""{ "data": { "majorEvent": { "shiftClashes": [] } } }""");
        Assert.Equal(2, booked["data.majorEvent.shiftClashes"]!.AsArray().Count);
        Assert.Equal(shift, booked.Id("data.majorEvent.shiftClashes.0.shift.id"));
        Assert.Equal(order, booked.Id("data.majorEvent.shiftClashes.0.elsewhere.booking.id"));
    }

    [Fact]
    public async Task PlanShift_Should_GiveTheSameShift_When_TheRequestIsRepeated()
    {
        var (team, majorEvent, _, _) = await app.EventWithSiteAsync();
        var input = new
        {
            majorEventId = majorEvent, memberId = await app.MemberAsync(team), startsAt = s_start, endsAt = s_start.AddHours(1), requestId = Guid.NewGuid(),
        };

        var all = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.ActAsync("planShift", input, "dutyShift { id }")));

        Assert.Single(all.Select(answer => answer.Id("data.planShift.dutyShift.id")).Distinct());
    }

    [Fact]
    public async Task Member_Should_BeOnOneShift_When_ManyPlanAtOnceForTheFirstTime()
    {
        var (team, majorEvent, _, _) = await app.EventWithSiteAsync();
        for (var round = 0; round < 20; round++)
        {
            var member = await app.MemberAsync(team);

            var refusals = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => PlanAsync(majorEvent, member, i, i + 6)));

            Assert.InRange(refusals.Count(refusal => refusal is null), 1, 1);
            Assert.Equal(5, refusals.Count(refusal => refusal == "SHIFT_CLASH"));
        }
    }

    [Fact]
    public async Task Member_Should_BeOnOneShift_When_TwoPlannersWantThemAThousandTimes()
    {
        const int Rounds = 1000;
        var team = await app.TeamAsync();
        var (member, other) = (await app.MemberAsync(team), await app.MemberAsync(team));
        string[] events =
        [
            await app.MajorEventAsync(team, end: s_start.AddDays(Rounds)), await app.MajorEventAsync(team, end: s_start.AddDays(Rounds)),
        ];
        for (var round = 0; round < Rounds; round++)
        {
            var start = s_start.AddHours(round);

            // Every fifth time a shift of somebody else is swapped to the member meanwhile.
            var swap = round % 5 == 4 ? await app.DutyShiftAsync(events[0], other, start, start.AddMinutes(40)) : null;
            var refusals = await Task.WhenAll(
                swap is null
                    ? app.RefusalOfAsync("planShift", Input(events[0], start, start.AddMinutes(40)))
                    : app.RefusalOfAsync("swapShift", new { dutyShiftId = swap, memberId = member }),
                app.RefusalOfAsync("planShift", Input(events[1], start.AddMinutes(20), start.AddMinutes(60))));

            Assert.Single(refusals, refusal => refusal is null);
            Assert.Single(refusals, refusal => refusal == "SHIFT_CLASH");
        }

        var shifts = await app.ExecuteAsync("query ($id: ID!) { member(id: $id) { dutyShifts { totalCount } } }", new { id = member });
        shifts.ShouldBeJson($$"""{ "data": { "member": { "dutyShifts": { "totalCount": {{Rounds}} } } } }""");

        object Input(string majorEvent, DateTime startsAt, DateTime endsAt)
            => new { majorEventId = majorEvent, memberId = member, startsAt, endsAt };
    }

    private Task<string?> PlanAsync(string majorEvent, string member, int from, int to) => app.RefusalOfAsync(
        "planShift", new { majorEventId = majorEvent, memberId = member, startsAt = s_start.AddHours(from), endsAt = s_start.AddHours(to) });
}
