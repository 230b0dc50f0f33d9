using System.Text.Json.Nodes;
using Modules.Tests.Support;

namespace Modules.Tests.Outreach;

/// <summary>A full calendar puts the request on a waiting list in order, that moves up when a place frees.</summary>
public sealed class WaitingListTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Request_Should_Wait_When_TheCalendarIsFull_AndSayForWhat()
    {
        var (team, community, _) = await FullSlotAsync();

        var answer = await app.AskForSessionAsync(community, team);
        var list = await app.ExecuteAsync(
            """
            query ($team: ID!) {
              waitingList(teamId: $team) {
                totalCount nodes { waitingNumber waitingPosition waitingSince kind wantedFrom wantedTo wantedPeriod capacity team { id } }
              }
            }
            """,
            new { team });

        Assert.True(answer["data.requestSession.outreachSession.waiting"]!.GetValue<bool>());
        list.ShouldBeJson(
            $$"""
            { "data": { "waitingList": { "totalCount": 1, "nodes": [{
              "waitingNumber": 1, "waitingPosition": 1, "waitingSince": "2014-09-01T02:00:00Z",
              "kind": "SAFETY_CLASSROOM", "wantedFrom": "2014-10-01", "wantedTo": "2014-10-31", "wantedPeriod": null, "capacity": 30,
              "team": { "id": "{{team}}" } }] } } }
            """);
    }

    [Theory]
    [InlineData("2014-10-01", "2014-10-07", null, 30)]
    [InlineData("2014-10-01", "2014-10-31", "EVENING", 30)]
    [InlineData("2014-10-01", "2014-10-31", null, 41)]
    public async Task Request_Should_Wait_When_NoFreeSlotIsWhatItWants(string from, string to, string? period, int capacity)
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        await app.SlotsAsync(team, "2014-10-08");

        var answer = await app.AskForSessionAsync(community, team, from, to, period, capacity);
        var other = await app.AskForSessionAsync(community, team);
        var anyTeam = await app.AskForSessionAsync(community, teamId: null, from, to, period, capacity);

        Assert.True(answer["data.requestSession.outreachSession.waiting"]!.GetValue<bool>());
        Assert.False(other["data.requestSession.outreachSession.waiting"]!.GetValue<bool>());
        Assert.False(anyTeam["data.requestSession.outreachSession.waiting"]!.GetValue<bool>());
    }

    [Fact]
    public async Task CancelledPlace_Should_GoToTheFirstWhoWantsIt_InTheSameTransaction()
    {
        var (team, community, taken) = await FullSlotAsync();
        var otherDay = await app.SessionAsync(community, team, "2014-10-20", "2014-10-21");
        var first = await app.SessionAsync(community, team);
        var second = await app.SessionAsync(community, team);
        Assert.Equal([(1, 1), (2, 2), (3, 3)], await PlacesAsync(otherDay, first, second));

        await app.ActAsync("cancelSession", new { sessionId = taken, reason = "雨" }, Actor.Member);

        var moved = await app.ExecuteAsync(
            "query ($id: ID!) { outreachSession(id: $id) { status day waiting waitingNumber waitingPosition slot { freePlaces } steps { status by } } }",
            new { id = first });
        moved.ShouldBeJson(
            """
            { "data": { "outreachSession": { "status": "SCHEDULED", "day": "2014-10-08", "waiting": false, "waitingNumber": 2, "waitingPosition": null,
              "slot": { "freePlaces": 0 },
              "steps": [{ "status": "REQUESTED", "by": "coordinator-1" }, { "status": "SCHEDULED", "by": "member-1" }] } } }
            """);

        // The others keep their numbers; the one behind has moved up.
        Assert.Equal([(1, 1), (3, 2)], await PlacesAsync(otherDay, second));
    }

    [Fact]
    public async Task NewSlots_Should_GoToThoseWhoWait_InTheirOrder()
    {
        var (team, community, _) = await FullSlotAsync();
        string[] waiting =
        [
            await app.SessionAsync(community, team, "2014-10-22", "2014-10-23"), await app.SessionAsync(community, team),
            await app.SessionAsync(community, team), await app.SessionAsync(community, team, "2014-10-21", "2014-10-21"),
        ];

        var slots = await app.SlotsAsync(team, "2014-10-21", "2014-10-22");

        // The first one wants only the second slot and gets it; the second one is before the others at the first slot.
        Assert.Equal<string?[]>([slots[1], slots[0], null, null], await Task.WhenAll(waiting.Select(SlotOfAsync)));
        Assert.Equal([(3, 1), (4, 2)], await PlacesAsync(waiting[2], waiting[3]));
    }

    [Fact]
    public async Task MorePlaces_Should_GoToThoseWhoWait_UntilTheyAreTaken()
    {
        var (team, community, taken) = await FullSlotAsync();
        var slot = (await app.ReadSessionAsync(taken))["slot"]!["id"]!.GetValue<string>();
        string[] waiting = [await app.SessionAsync(community, team), await app.SessionAsync(community, team), await app.SessionAsync(community, team)];

        await ChangePlacesAsync(slot, 3);

        Assert.Equal<string?[]>([slot, slot, null], await Task.WhenAll(waiting.Select(SlotOfAsync)));
    }

    [Fact]
    public async Task Request_Should_ComeOntoTheList_When_AnotherTakesTheLastPlaceItWants()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var slots = await app.SlotsAsync(team, "2014-10-08", "2014-10-09");
        string[] asked =
        [
            await app.SessionAsync(community, team), await app.SessionAsync(community, team, to: "2014-10-08"), await app.SessionAsync(community, team),
        ];

        await app.ActAsync("scheduleSession", new { sessionId = asked[2], slotId = slots[0] });
        var (wide, narrow) = (await app.ReadSessionAsync(asked[0]), await app.ReadSessionAsync(asked[1]));
        await ChangePlacesAsync(slots[1], 0);

        Assert.False(wide["waiting"]!.GetValue<bool>());
        Assert.True(narrow["waiting"]!.GetValue<bool>());
        Assert.Equal([(2, 2), (1, 1)], await PlacesAsync(asked[0], asked[1]));
    }

    [Theory]
    [InlineData("declineSession")]
    [InlineData("cancelSession")]
    public async Task Others_Should_MoveUp_When_OneLeavesTheList(string verb)
    {
        var (team, community, _) = await FullSlotAsync();
        string[] waiting = [await app.SessionAsync(community, team), await app.SessionAsync(community, team), await app.SessionAsync(community, team)];

        await app.ActAsync(verb, new { sessionId = waiting[0], reason = "不办了" });

        Assert.Equal([(2, 1), (3, 2)], await PlacesAsync(waiting[1], waiting[2]));
        Assert.Null((await app.ReadSessionAsync(waiting[0]))["waitingPosition"]);
    }

    [Fact]
    public async Task Lists_Should_BeOneForEachTeamAndKind()
    {
        var (team, community, _) = await FullSlotAsync();
        var (other, _, _) = await FullSlotAsync();
        string[] waiting =
        [
            await app.SessionAsync(community, team), await app.SessionAsync(community, team, kind: "CYCLING_RIDE"), await app.SessionAsync(community, other),
        ];

        Assert.Equal([(1, 1), (1, 1), (1, 1)], await PlacesAsync(waiting));
    }

    [Fact]
    public async Task WaitingRequest_Should_LeaveTheList_When_AnotherTeamTakesIt()
    {
        var (team, community, _) = await FullSlotAsync();
        var other = await app.TeamAsync("别队");
        var slot = (await app.SlotsAsync(other, "2014-10-15")).Single();
        string[] waiting = [await app.SessionAsync(community, team), await app.SessionAsync(community, team)];

        await app.ActAsync("scheduleSession", new { sessionId = waiting[0], slotId = slot });

        Assert.Equal(other, (await app.ReadSessionAsync(waiting[0]))["team"]!["id"]!.GetValue<string>());
        Assert.Equal([(2, 1)], await PlacesAsync(waiting[1]));
    }

    [Fact]
    public async Task PlaceThatComesTooLate_Should_GoToNobody()
    {
        await using var own = await OwnApp.StartAsync();
        var (team, community) = (await own.TeamAsync(), await own.CommunityAsync());
        var slot = (await own.SlotsAsync(team, "2014-09-02")).Single();
        var taken = await own.SessionAsync(community, team, "2014-09-02", "2014-09-02");
        await own.ActAsync("scheduleSession", new { sessionId = taken, slotId = slot });
        var waiting = await own.SessionAsync(community, team, "2014-09-02", "2014-09-03");

        own.Clock.Advance(24 * 60);
        await own.ActAsync("cancelSession", new { sessionId = taken, reason = "无人到场" });

        Assert.True((await own.ReadSessionAsync(waiting))["waiting"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Request_Should_TakeItsTurn_When_TheSlotItHopedForHasBegun()
    {
        await using var own = await OwnApp.StartAsync();
        var (team, community) = (await own.TeamAsync(), await own.CommunityAsync());
        await own.SlotsAsync(team, "2014-09-02");
        var hopeful = await own.SessionAsync(community, team, "2014-09-02", "2014-09-05");
        var narrow = await own.SessionAsync(community, team, "2014-09-05", "2014-09-05");

        own.Clock.Advance(24 * 60);
        var slot = (await own.SlotsAsync(team, "2014-09-04")).Single();

        var (taken, waiting) = (await own.ReadSessionAsync(hopeful), await own.ReadSessionAsync(narrow));
        Assert.Equal((slot, 2), (taken["slot"]!["id"]!.GetValue<string>(), taken["waitingNumber"]!.GetValue<int>()));
        Assert.Equal((1, 1), (waiting["waitingNumber"]!.GetValue<int>(), waiting["waitingPosition"]!.GetValue<int>()));
    }

    private async Task<(string Team, string Community, string Session)> FullSlotAsync()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var slot = (await app.SlotsAsync(team, "2014-10-08")).Single();
        var session = await app.SessionAsync(community, team);
        await app.ActAsync("scheduleSession", new { sessionId = session, slotId = slot });
        return (team, community, session);
    }

    private async Task<(int Number, int Position)[]> PlacesAsync(params string[] sessions)
    {
        JsonNode[] read = await Task.WhenAll(sessions.Select(app.ReadSessionAsync));
        return [.. read.Select(session => (session["waitingNumber"]!.GetValue<int>(), session["waitingPosition"]!.GetValue<int>()))];
    }

    private async Task<string?> SlotOfAsync(string session) => (await app.ReadSessionAsync(session))["slot"]?["id"]!.GetValue<string>();

    private Task<Answer> ChangePlacesAsync(string slot, int places)
        => app.ExecuteAsync(
            "mutation ($input: ChangeSlotPlacesInput!) { changeSlotPlaces(input: $input) { outreachSlot { places } errors { ... on Error { code } } } }",
            new { input = new { slotId = slot, places } });
}
