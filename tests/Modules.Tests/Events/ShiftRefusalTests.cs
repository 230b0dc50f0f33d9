using Modules.Tests.Support;

namespace Modules.Tests.Events;

/// <summary>Who and where nobody can be on duty.</summary>
public sealed class ShiftRefusalTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Shift_Should_BeRefused_When_TheMemberHasLeft()
    {
        var (team, majorEvent, _, _) = await app.EventWithSiteAsync();
        var shift = await app.DutyShiftAsync(majorEvent, await app.MemberAsync(team), Given.Assurance, Given.Assurance.AddHours(1));
        var left = await app.MemberAsync(team);
        Assert.Null(await app.RefusalOfAsync("releaseMember", new { memberId = left, leftOn = "2014-08-31" }));

        Assert.Equal("MEMBER_LEFT", await app.RefusalOfAsync("swapShift", new { dutyShiftId = shift, memberId = left }));
        Assert.Equal("MEMBER_LEFT", await app.RefusalOfAsync(
            "planShift",
            new { majorEventId = majorEvent, memberId = left, startsAt = Given.Assurance, endsAt = Given.Assurance.AddHours(1) }));
    }

    [Fact]
    public async Task Shift_Should_BeRefused_When_TheSiteIsWithdrawn()
    {
        var (team, majorEvent, _, site) = await app.EventWithSiteAsync();
        var member = await app.MemberAsync(team);
        Assert.Null(await app.RefusalOfAsync("withdrawSite", new { protectedSiteId = site, reason = "改址" }));

        Assert.Equal("SITE_WITHDRAWN", await app.RefusalOfAsync(
            "planShift",
            new
            {
                majorEventId = majorEvent, protectedSiteId = site, memberId = member, startsAt = Given.Assurance, endsAt = Given.Assurance.AddHours(1),
            }));
    }

    // From 22:00 to 06:00 in Shanghai: of the day on which it starts, and in the agendas of both.
    [Fact]
    public async Task Shift_Should_BelongToTheDayOnWhichItStarts_When_ItGoesOverMidnight()
    {
        var (team, majorEvent, _, _) = await app.EventWithSiteAsync();
        var member = await app.MemberAsync(team);
        await app.DutyShiftAsync(majorEvent, member, Given.Assurance.AddHours(14), Given.Assurance.AddHours(22));

        var answer = await app.ExecuteAsync(
            """
            query ($id: ID!) {
              member(id: $id) {
                dutyShifts { nodes { startsOn dutyMinutes } }
                fifth: agenda(from: "2014-09-04T16:00:00Z", to: "2014-09-05T16:00:00Z") { startsAt }
                sixth: agenda(from: "2014-09-05T16:00:00Z", to: "2014-09-06T16:00:00Z") { startsAt }
              }
            }
            """,
            new { id = member });

        answer.ShouldBeJson(
            """
            { "data": { "member": {
              "dutyShifts": { "nodes": [{ "startsOn": "2014-09-05", "dutyMinutes": 480 }] },
              "fifth": [{ "startsAt": "2014-09-05T14:00:00Z" }], "sixth": [{ "startsAt": "2014-09-05T14:00:00Z" }] } } }
            """);
    }
}
