using Modules.Tests.Support;

namespace Modules.Tests.Outreach;

/// <summary>A team schedules sessions into free capacity.</summary>
public sealed class SlotTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task OfferSlots_Should_MakeASlotForEachPartOfEachOpenDay()
    {
        var team = await app.TeamAsync();

        var answer = await app.ExecuteAsync(
            """
            mutation ($input: OfferSlotsInput!) {
              offerSlots(input: $input) {
                slotOffer { kind fromDay toDay places seats offeredBy team { id } slots { totalCount nodes { day period startsAt endsAt places freePlaces seats } } }
                errors { __typename }
              }
            }
            """,
            new
            {
                input = new
                {
                    teamId = team, kind = "SAFETY_CLASSROOM", fromDay = "2014-10-03", toDay = "2014-10-07", places = 2, seats = 45, withoutWeekends = true,
                    except = new[] { "2014-10-06" },
                    hours = new object[] { new { period = "AFTERNOON" }, new { period = "MORNING", from = "08:30:00", to = "10:00:00" } },
                },
            },
            Actor.Member);

        answer.ShouldBeJson(
            $$"""
            { "data": { "offerSlots": { "errors": null, "slotOffer": {
              "kind": "SAFETY_CLASSROOM", "fromDay": "2014-10-03", "toDay": "2014-10-07", "places": 2, "seats": 45, "offeredBy": "member-1",
              "team": { "id": "{{team}}" }, "slots": { "totalCount": 4, "nodes": [
                { "day": "2014-10-03", "period": "MORNING", "startsAt": "2014-10-03T00:30:00Z", "endsAt": "2014-10-03T02:00:00Z", "places": 2, "freePlaces": 2, "seats": 45 },
                { "day": "2014-10-03", "period": "AFTERNOON", "startsAt": "2014-10-03T06:00:00Z", "endsAt": "2014-10-03T08:00:00Z", "places": 2, "freePlaces": 2, "seats": 45 },
                { "day": "2014-10-07", "period": "MORNING", "startsAt": "2014-10-07T00:30:00Z", "endsAt": "2014-10-07T02:00:00Z", "places": 2, "freePlaces": 2, "seats": 45 },
                { "day": "2014-10-07", "period": "AFTERNOON", "startsAt": "2014-10-07T06:00:00Z", "endsAt": "2014-10-07T08:00:00Z", "places": 2, "freePlaces": 2, "seats": 45 }] } } } } }
            """);
    }

    [Fact]
    public async Task OfferSlots_Should_BeRefused_When_TheCalendarHasSuchASlot()
    {
        var team = await app.TeamAsync();
        await app.SlotsAsync(team, "2014-10-08", periods: "AFTERNOON");

        var beside = await app.OfferAsync(team, "2014-10-01", "2014-10-31", periods: "MORNING");
        var otherKind = await app.OfferAsync(team, "2014-10-08", "2014-10-08", kind: "CYCLING_RIDE", periods: "AFTERNOON");
        var twice = await app.OfferAsync(team, "2014-10-07", "2014-10-09", periods: ["EVENING", "AFTERNOON"]);

        Assert.Null(beside.Refusal("offerSlots"));
        Assert.Null(otherKind.Refusal("offerSlots"));
        Assert.Equal("SLOT_ALREADY_OFFERED", twice.Refusal("offerSlots"));
        Assert.Equal("The team offers SafetyClassroom on 2014-10-08 Afternoon already.", twice.Id("data.offerSlots.errors.0.message"));
    }

    [Theory]
    [InlineData("2014-08-31", "2014-09-02", 1, "fromDay may not lie in the past: the first slot would begin at 2014-08-31 01:00:00Z.")]
    [InlineData("2014-10-02", "2014-10-01", 1, "toDay must be the first day, 2014-10-02, or one of the 365 after it, not 2014-10-01.")]
    [InlineData("2014-10-01", "2015-10-02", 1, "toDay must be the first day, 2014-10-01, or one of the 365 after it, not 2015-10-02.")]
    [InlineData("2014-10-01", "2014-10-01", 0, "places must lie between 1 and 100, not 0.")]
    public async Task OfferSlots_Should_BeRefused_When_AValueIsWrong(string from, string to, int places, string message)
    {
        var answer = await app.OfferAsync(await app.TeamAsync(), from, to, places);

        Assert.Equal("INVALID_VALUE", answer.Refusal("offerSlots"));
        Assert.Equal(message, answer.Id("data.offerSlots.errors.0.message"));
    }

    [Fact]
    public async Task OfferSlots_Should_MakeASlot_OnTheLastDayOfTheCalendar()
    {
        var answer = await app.OfferAsync(await app.TeamAsync(), "9999-12-31", "9999-12-31");

        Assert.Equal("9999-12-31", answer.Id("data.offerSlots.slotOffer.slots.nodes.0.day"));
    }

    [Fact]
    public async Task FreeSlots_Should_BeThoseWithAPlace_InTheOrderOfTime_PageByPage()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var slots = await app.SlotsAsync(team, "2014-11-03", "2014-11-05", periods: ["MORNING", "EVENING"]);
        await ScheduleAsync(await app.SessionAsync(community), slots[2]);
        const string Query = """
            query ($team: ID!, $after: String, $period: DayPeriod, $seats: Int) {
              freeSlots(teamId: $team, from: "2014-11-03", to: "2014-11-05", period: $period, seats: $seats, first: 3, after: $after) {
                totalCount nodes { id } pageInfo { hasNextPage endCursor }
              }
            }
            """;

        var first = await app.ExecuteAsync(Query, new { team });
        var second = await app.ExecuteAsync(Query, new { team, after = first.Id("data.freeSlots.pageInfo.endCursor") });
        var evenings = await app.ExecuteAsync(Query, new { team, period = "EVENING", seats = 40 });
        var tooLarge = await app.ExecuteAsync(Query, new { team, seats = 41 });

        Assert.Equal([slots[0], slots[1], slots[3]], Ids(first));
        Assert.Equal([slots[4], slots[5]], Ids(second));
        Assert.Equal([slots[1], slots[3], slots[5]], Ids(evenings));
        Assert.Empty(Ids(tooLarge));
        Assert.Equal(5, first["data.freeSlots.totalCount"]!.GetValue<int>());
    }

    [Fact]
    public async Task FreeSlots_Should_BeginNow_When_NoDayIsNamed()
    {
        await using var own = await OwnApp.StartAsync();
        var slots = await own.SlotsAsync(await own.TeamAsync(), "2014-09-02", "2014-09-03", periods: ["MORNING", "AFTERNOON"]);
        own.Clock.Advance(24 * 60);

        var answer = await own.ExecuteAsync("{ freeSlots { nodes { id } } }");

        // It is ten in the morning of the first day: the morning's slot has begun.
        Assert.Equal(slots[1..], Ids(answer));
    }

    [Fact]
    public async Task ScheduleSession_Should_BeRefused_When_EveryPlaceIsTaken()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var slot = (await app.SlotsAsync(team, "2014-10-08", places: 2)).Single();
        await ScheduleAsync(await app.SessionAsync(community), slot);
        await ScheduleAsync(await app.SessionAsync(community), slot);

        var answer = await ScheduleAsync(await app.SessionAsync(community), slot);

        Assert.Equal("SLOT_TAKEN", answer.Refusal("scheduleSession"));
        Assert.EndsWith("2014-10-08 Morning, is taken.", answer.Id("data.scheduleSession.errors.0.message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(41, "SAFETY_CLASSROOM")]
    [InlineData(10, "TECHNICAL_TRAINING")]
    public async Task ScheduleSession_Should_BeRefused_When_TheSlotDoesNotFit(int capacity, string kind)
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var slot = (await app.SlotsAsync(team, "2014-10-08")).Single();

        var answer = await ScheduleAsync(await app.SessionAsync(community, capacity: capacity, kind: kind), slot);

        Assert.Equal("SLOT_DOES_NOT_FIT", answer.Refusal("scheduleSession"));
    }

    [Fact]
    public async Task ScheduleSession_Should_TakePartOfASlot_ButNotMoreThanIt()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var slot = (await app.SlotsAsync(team, "2014-10-08")).Single();
        var session = await app.SessionAsync(community);

        var tooLong = await app.ActAsync("scheduleSession", new { sessionId = session, slotId = slot, endsAt = "2014-10-08T03:01:00Z" });
        var turned = await app.ActAsync(
            "scheduleSession", new { sessionId = session, slotId = slot, startsAt = "2014-10-08T02:30:00Z", endsAt = "2014-10-08T02:30:00Z" });
        var fine = await app.ActAsync("scheduleSession", new { sessionId = session, slotId = slot, startsAt = "2014-10-08T02:00:00Z" });

        Assert.Equal("INVALID_VALUE", tooLong.Refusal("scheduleSession"));
        Assert.Equal("INVALID_VALUE", turned.Refusal("scheduleSession"));
        Assert.Equal("SCHEDULED", fine.Id("data.scheduleSession.outreachSession.status"));
        Assert.Equal("2014-10-08T02:00:00Z", (await app.ReadSessionAsync(session))["startsAt"]!.GetValue<string>());
    }

    [Fact]
    public async Task ScheduleSession_Should_NeedAPlaceOrATimeWithMembers()
    {
        var community = await app.CommunityAsync();
        var team = await app.TeamAsync();
        var session = await app.SessionAsync(community);
        var member = await app.MemberAsync(team);

        var nothing = await app.ActAsync("scheduleSession", new { sessionId = session });
        var nobody = await app.ActAsync(
            "scheduleSession", new { sessionId = session, teamId = team, startsAt = "2014-10-08T01:00:00Z", endsAt = "2014-10-08T02:00:00Z" });
        var noTeam = await app.ActAsync(
            "scheduleSession", new { sessionId = session, startsAt = "2014-10-08T01:00:00Z", endsAt = "2014-10-08T02:00:00Z", memberIds = new[] { member } });
        var tooLong = await app.ActAsync(
            "scheduleSession",
            new { sessionId = session, teamId = team, startsAt = "2014-10-08T01:00:00Z", endsAt = "2014-10-09T02:00:00Z", memberIds = new[] { member } });

        Assert.All([nothing, nobody, noTeam, tooLong], answer => Assert.Equal("INVALID_VALUE", answer.Refusal("scheduleSession")));
    }

    [Fact]
    public async Task ChangeSlotPlaces_Should_KeepThePlacesThatAreTaken_AndTellOfOthersChanges()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var slot = (await app.SlotsAsync(team, "2014-10-08", places: 3)).Single();
        await ScheduleAsync(await app.SessionAsync(community), slot);

        var tooFew = await ChangeAsync(slot, 0);
        var fewer = await ChangeAsync(slot, 1, version: 2);
        var stale = await ChangeAsync(slot, 5, version: 2);
        var negative = await ChangeAsync(slot, -1);

        Assert.Equal("SLOT_PLACES_TAKEN", tooFew.Refusal("changeSlotPlaces"));
        Assert.Equal((1, 0), (Places(fewer, "places"), Places(fewer, "freePlaces")));
        Assert.Equal("CONFLICT", stale.Refusal("changeSlotPlaces"));
        Assert.Equal(1, stale["data.changeSlotPlaces.errors.0.current.places"]!.GetValue<int>());
        Assert.Equal("INVALID_VALUE", negative.Refusal("changeSlotPlaces"));
    }

    [Fact]
    public async Task CancelSession_Should_FreeThePlaceAndTheMembers()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var member = await app.MemberAsync(team);
        var slot = (await app.SlotsAsync(team, "2014-10-08")).Single();
        var first = await app.SessionAsync(community);
        await ScheduleAsync(first, slot, member);

        await app.ActAsync("cancelSession", new { sessionId = first, reason = "雨" });
        var again = await ScheduleAsync(await app.SessionAsync(community), slot, member);

        Assert.Equal("SCHEDULED", again.Id("data.scheduleSession.outreachSession.status"));
        Assert.Empty((await app.ReadSessionAsync(first))["members"]!.AsArray());
    }

    private static string[] Ids(Answer answer) => [.. answer["data.freeSlots.nodes"]!.AsArray().Select(node => node!["id"]!.GetValue<string>())];

    private static int Places(Answer answer, string field) => answer[$"data.changeSlotPlaces.outreachSlot.{field}"]!.GetValue<int>();

    private Task<Answer> ScheduleAsync(string session, string slot, params string[] memberIds)
        => app.ActAsync("scheduleSession", new { sessionId = session, slotId = slot, memberIds });

    private Task<Answer> ChangeAsync(string slot, int places, int? version = null)
        => app.ExecuteAsync(
            """
            mutation ($input: ChangeSlotPlacesInput!) {
              changeSlotPlaces(input: $input) {
                outreachSlot { places freePlaces version }
                errors { ... on Error { code } ... on OutreachSlotConflictError { current { places } } }
              }
            }
            """,
            new { input = new { slotId = slot, places, version } });
}
