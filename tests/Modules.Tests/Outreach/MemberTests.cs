using Modules.Tests.Support;

namespace Modules.Tests.Outreach;

/// <summary>A member is never in two sessions at once.</summary>
public sealed class MemberTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("01:00", "03:00", true)]
    [InlineData("00:00", "01:30", true)]
    [InlineData("02:59", "04:00", true)]
    [InlineData("01:30", "02:00", true)]
    [InlineData("00:00", "04:00", true)]
    [InlineData("00:00", "01:00", false)]
    [InlineData("03:00", "04:00", false)]
    public async Task Member_Should_NeverBeInTwoSessionsAtOnce(string from, string to, bool busy)
    {
        var (team, other, community) = (await app.TeamAsync(), await app.TeamAsync("别队"), await app.CommunityAsync());
        var (member, free) = (await app.MemberAsync(team), await app.MemberAsync(team));
        var first = await app.SessionAsync(community);
        await ScheduleAsync(first, team, "01:00", "03:00", member);
        var second = await app.SessionAsync(community, kind: "CYCLING_RIDE");

        var answer = await ScheduleAsync(second, other, from, to, free, member);

        if (busy)
        {
            answer.ShouldBeJson(
                $$"""
                { "data": { "scheduleSession": { "outreachSession": null, "errors": [{
                  "__typename": "OutreachMemberBusyError", "code": "OUTREACH_MEMBER_BUSY", "memberIds": ["{{member}}"], "sessionIds": ["{{first}}"],
                  "message": {{answer["data.scheduleSession.errors.0.message"]!.ToJsonString()}} }] } } }
                """);
            Assert.Equal("REQUESTED", (await app.ReadSessionAsync(second))["status"]!.GetValue<string>());
        }
        else
        {
            Assert.Equal("SCHEDULED", answer.Id("data.scheduleSession.outreachSession.status"));
        }
    }

    [Fact]
    public async Task AssignSessionMembers_Should_ReplaceThem_AndFreeTheOthers()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        string[] members = [await app.MemberAsync(team), await app.MemberAsync(team), await app.MemberAsync(team)];
        string[] sessions = [await app.SessionAsync(community), await app.SessionAsync(community)];
        await ScheduleAsync(sessions[0], team, "01:00", "03:00", members[0], members[1]);
        await ScheduleAsync(sessions[1], team, "02:00", "04:00", members[2]);

        var busy = await AssignAsync(sessions[0], members[0], members[2]);
        await AssignAsync(sessions[0], members[1]);
        var freed = await AssignAsync(sessions[1], members[0], members[2]);
        var back = await AssignAsync(sessions[0], members[1], members[0]);
        var nobody = await AssignAsync(sessions[0]);

        Assert.Equal("OUTREACH_MEMBER_BUSY", busy.Refusal("assignSessionMembers"));
        Assert.Null(freed.Refusal("assignSessionMembers"));
        Assert.Equal("OUTREACH_MEMBER_BUSY", back.Refusal("assignSessionMembers"));
        Assert.Equal("INVALID_VALUE", nobody.Refusal("assignSessionMembers"));
        Assert.Equal([members[1]], MembersOf(await app.ReadSessionAsync(sessions[0])));
        Assert.Equal([members[0], members[2]], MembersOf(await app.ReadSessionAsync(sessions[1])));
    }

    [Fact]
    public async Task Members_Should_BeKnown_AndServe()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var left = await app.MemberAsync(team);
        await app.ExecuteAsync(
            "mutation ($input: ReleaseMemberInput!) { releaseMember(input: $input) { member { active } } }",
            new { input = new { memberId = left, leftOn = "2014-08-31" } });
        var session = await app.SessionAsync(community);

        var gone = await ScheduleAsync(session, team, "01:00", "03:00", left);
        var unknown = await ScheduleAsync(session, team, "01:00", "03:00", Convert.ToBase64String("Member:999999"u8));

        Assert.Equal("MEMBER_LEFT", gone.Refusal("scheduleSession"));
        Assert.Equal("MEMBER_NOT_FOUND", unknown.Refusal("scheduleSession"));
    }

    [Fact]
    public async Task Sessions_Should_BeFoundFromEveryEnd_AndStandInTheAgenda()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var member = await app.MemberAsync(team);
        var kept = await app.SessionAsync(community, team);
        await ScheduleAsync(kept, team, "01:00", "03:00", member);
        var cancelled = await app.SessionAsync(community, team);
        await ScheduleAsync(cancelled, team, "04:00", "05:00", member);
        await app.ActAsync("cancelSession", new { sessionId = cancelled, reason = "雨" });

        var answer = await app.ExecuteAsync(
            """
            query ($team: ID!, $community: ID!, $member: ID!) {
              team(id: $team) { outreachSessions { totalCount } }
              community(id: $community) { outreachSessions { totalCount } }
              member(id: $member) {
                outreachSessions { nodes { id } }
                agenda(from: "2014-10-08T02:30:00Z", to: "2014-10-09T00:00:00Z") { startsAt endsAt booking { __typename ... on OutreachSession { id } } }
                later: agenda(from: "2014-10-08T03:00:00Z", to: "2014-10-09T00:00:00Z") { startsAt }
              }
            }
            """,
            new { team, community, member });

        answer.ShouldBeJson(
            $$"""
            { "data": {
              "team": { "outreachSessions": { "totalCount": 2 } }, "community": { "outreachSessions": { "totalCount": 2 } },
              "member": { "outreachSessions": { "nodes": [{ "id": "{{kept}}" }] },
                "agenda": [{ "startsAt": "2014-10-08T01:00:00Z", "endsAt": "2014-10-08T03:00:00Z",
                  "booking": { "__typename": "OutreachSession", "id": "{{kept}}" } }],
                "later": [] } } }
            """);
    }

    [Fact]
    public async Task MemberClashes_Should_NameWhatElseAMemberIsBookedFor_ByWhateverModule()
    {
        await using var own = await OwnApp.StartAsync();
        var (team, community) = (await own.TeamAsync(), await own.CommunityAsync());
        await own.ServicePointAsync(team, community);
        string[] members = [await own.MemberAsync(team), await own.MemberAsync(team)];
        var day = Given.Utc("2014-10-08T00:00:00Z");
        var majorEvent = await own.MajorEventAsync(team, start: day);
        var shift = await own.DutyShiftAsync(majorEvent, members[0], day.AddHours(1), day.AddHours(3));
        await own.DutyShiftAsync(majorEvent, members[0], day.AddHours(4), day.AddHours(5));

        // Under way for nobody knows how long.
        await own.ActAsync("dispatchTeam", "repairOrder", new { orderId = await own.OrderAsync(community), teamId = team, memberIds = members });
        string[] sessions = [await own.SessionAsync(community), await own.SessionAsync(community)];
        await own.ActAsync("scheduleSession", new
        {
            sessionId = sessions[0], teamId = team, startsAt = day.AddHours(2), endsAt = day.AddHours(4), memberIds = members,
        });
        await own.ActAsync("scheduleSession", new
        {
            sessionId = sessions[1], teamId = team, startsAt = day.AddHours(6), endsAt = day.AddHours(7), memberIds = members,
        });
        const string Query = """
            query ($first: Int!) {
              outreachSessions(order: [{ id: ASC }], first: $first) {
                nodes { memberClashes { member { id } elsewhere { startsAt endsAt booking { __typename ... on DutyShift { id } } } } }
              }
            }
            """;

        own.Reads.Clear();
        var one = await own.ExecuteAsync(Query, new { first = 1 });
        var statements = own.Reads.Commands.Count;
        own.Reads.Clear();
        var both = await own.ExecuteAsync(Query, new { first = 2 });

        Assert.Equal(statements, own.Reads.Commands.Count);
        var clash = one["data.outreachSessions.nodes.0"]!.ToJsonString();
        both.ShouldBeJson(
            $$"""
            { "data": { "outreachSessions": { "nodes": [
              { "memberClashes": [{ "member": { "id": "{{members[0]}}" }, "elsewhere": {
                "startsAt": "2014-10-08T01:00:00Z", "endsAt": "2014-10-08T03:00:00Z", "booking": { "__typename": "DutyShift", "id": "{{shift}}" } } }] },
              { "memberClashes": [] }] } } }
            """);
        Assert.Equal(clash, both["data.outreachSessions.nodes.0"]!.ToJsonString());

        await own.ActAsync("assignSessionMembers", new { sessionId = sessions[0], memberIds = members[1..] });
        Assert.Empty((await own.ExecuteAsync(Query, new { first = 1 }))["data.outreachSessions.nodes.0.memberClashes"]!.AsArray());
    }

    private static string[] MembersOf(System.Text.Json.Nodes.JsonNode session)
        => [.. session["members"]!.AsArray().Select(member => member!["id"]!.GetValue<string>())];

    private Task<Answer> ScheduleAsync(string session, string team, string from, string to, params string[] memberIds)
        => app.ActAsync("scheduleSession", new
        {
            sessionId = session, teamId = team, startsAt = $"2014-10-08T{from}:00Z", endsAt = $"2014-10-08T{to}:00Z", memberIds,
        });

    private Task<Answer> AssignAsync(string session, params string[] memberIds)
        => app.ActAsync("assignSessionMembers", new { sessionId = session, memberIds });
}
