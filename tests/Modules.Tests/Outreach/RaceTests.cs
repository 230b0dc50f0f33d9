using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Time;

namespace Modules.Tests.Outreach;

/// <summary>Many at once: the database decides, one wins, the others are told why not.</summary>
public sealed class RaceTests(TestApp app) : IClassFixture<TestApp>
{
    private const int Rounds = 1000;

    [Fact]
    public async Task Slot_Should_GoToOne_When_TwoSchedulersWantIt_AThousandTimes()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var slots = await SlotsAsync(team, Rounds);
        var sessions = await RequestsAsync(community, 2 * Rounds);

        for (var round = 0; round < Rounds; round++)
        {
            var answers = await Task.WhenAll(
                ScheduleAsync(sessions[2 * round], slots[round]), ScheduleAsync(sessions[(2 * round) + 1], slots[round]));

            var loser = Assert.Single(answers, answer => answer["data.scheduleSession.outreachSession"] is null);
            Assert.Equal("SLOT_TAKEN", loser.Refusal("scheduleSession"));
        }

        await using var db = await DbAsync();
        Assert.Equal(Rounds, await db.Sessions.CountAsync(session => session.Status == SessionStatus.Scheduled));
        Assert.False(await db.Slots.AnyAsync(slot => slot.TakenPlaces != 1));
    }

    [Fact]
    public async Task Member_Should_BeInOneSession_When_ManySchedulersWantThem()
    {
        await using var own = await OwnApp.StartAsync();
        var (team, community) = (await own.TeamAsync(), await own.CommunityAsync());
        for (var round = 0; round < 50; round++)
        {
            string[] members = [await own.MemberAsync(team), await own.MemberAsync(team)];
            var sessions = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => own.SessionAsync(community)));

            // All need the first member, half of them name the members the other way round.
            var answers = await Task.WhenAll(sessions.Select((session, i) => own.ActAsync("scheduleSession", new
            {
                sessionId = session, teamId = team, memberIds = i % 2 == 0 ? members : [members[1], members[0]],
                startsAt = $"2014-10-08T0{1 + (i % 2)}:00:00Z", endsAt = "2014-10-08T04:00:00Z",
            })));

            var winner = Assert.Single(answers, answer => answer["data.scheduleSession.outreachSession"] is not null);
            Assert.All(answers.Where(answer => answer != winner), loser => Assert.Equal("OUTREACH_MEMBER_BUSY", loser.Refusal("scheduleSession")));
        }
    }

    [Fact]
    public async Task Session_Should_BeScheduledOnce_When_ManySchedulersTakeIt()
    {
        await using var own = await OwnApp.StartAsync();
        var (team, community) = (await own.TeamAsync(), await own.CommunityAsync());
        var slots = await own.SlotsAsync(team, "2014-10-08", "2014-10-13");
        var session = await own.SessionAsync(community);

        var answers = await Task.WhenAll(slots.Select(slot => own.ActAsync("scheduleSession", new { sessionId = session, slotId = slot })));

        Assert.Single(answers, answer => answer["data.scheduleSession.outreachSession"] is not null);
        Assert.Equal(slots.Length - 1, answers.Count(answer => answer.Refusal("scheduleSession") is "ILLEGAL_MOVE" or "CONFLICT"));
        await using var db = await own.Services.GetRequiredService<IDbContextFactory<OutreachDb>>().CreateDbContextAsync();
        Assert.Equal(1, await db.Slots.SumAsync(slot => slot.TakenPlaces));
    }

    [Fact]
    public async Task FreedPlace_Should_GoToTheFirstOnce_When_ItIsCancelledTwiceAtOnce()
    {
        await using var own = await OwnApp.StartAsync();
        var (team, community) = (await own.TeamAsync(), await own.CommunityAsync());
        for (var round = 0; round < 20; round++)
        {
            var slot = (await own.SlotsAsync(team, $"{new DateOnly(2014, 10, 1).AddDays(round):yyyy-MM-dd}")).Single();
            var day = $"{new DateOnly(2014, 10, 1).AddDays(round):yyyy-MM-dd}";
            var taken = await own.SessionAsync(community, team, day, day);
            await own.ActAsync("scheduleSession", new { sessionId = taken, slotId = slot });
            string[] waiting = [await own.SessionAsync(community, team, day, day), await own.SessionAsync(community, team, day, day)];

            var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => own.ActAsync("cancelSession", new { sessionId = taken, reason = "雨" })));

            Assert.Single(answers, answer => answer["data.cancelSession.outreachSession"] is not null);
            var (first, second) = (await own.ReadSessionAsync(waiting[0]), await own.ReadSessionAsync(waiting[1]));
            Assert.Equal(("SCHEDULED", slot), (Text(first["status"]), Text(first["slot"]!["id"])));
            Assert.Equal(("REQUESTED", true), (Text(second["status"]), second["waiting"]!.GetValue<bool>()));
        }
    }

    [Fact]
    public async Task Calendar_Should_StayRight_When_EverybodyActsAtOnce()
    {
        await using var own = await OwnApp.StartAsync();
        var (team, community) = (await own.TeamAsync(), await own.CommunityAsync());
        var slots = await own.SlotsAsync(team, "2014-10-01", "2014-10-06", places: 2);
        List<string> sessions = [];
        for (var wave = 0; wave < 12; wave++)
        {
            var day = $"{new DateOnly(2014, 10, 1).AddDays(wave % 8):yyyy-MM-dd}";
            var asked = Enumerable.Range(0, 6).Select(_ => own.SessionAsync(community, team, day, "2014-10-09"));
            var scheduled = sessions.Chunk(3)
                .Select((some, i) => own.ActAsync("scheduleSession", new { sessionId = some[0], slotId = slots[i % slots.Length] }));
            var cancelled = sessions.Chunk(5).Select(some => own.ActAsync("cancelSession", new { sessionId = some[^1], reason = "x" }));
            var newDay = $"2014-10-0{7 + (wave / 8)}";
            Task<Answer>[] offered = wave is 4 or 8 ? [own.OfferAsync(team, newDay, newDay)] : [];
            var answers = Task.WhenAll([.. scheduled, .. cancelled, .. offered]);
            sessions.AddRange(await Task.WhenAll(asked));
            Assert.All(await answers, answer => Assert.Null(answer.Json["errors"]));
        }

        await using var db = await own.Services.GetRequiredService<IDbContextFactory<OutreachDb>>().CreateDbContextAsync();
        var (allSlots, all) = (await db.Slots.ToListAsync(), await db.Sessions.ToListAsync());
        Assert.All(
            allSlots,
            slot => Assert.Equal(all.Count(session => session.SlotId == slot.Id && session.Status == SessionStatus.Scheduled), slot.TakenPlaces));
        Assert.All(allSlots, slot => Assert.InRange(slot.TakenPlaces, 0, slot.Places));
        Assert.All(
            all.Where(session => session.Status == SessionStatus.Requested),
            session => Assert.Equal(!allSlots.Any(slot => slot.FreePlaces > 0 && session.Wants(slot)), session.Waiting));
        var numbers = all.Where(session => session.WaitingNumber is not null).Select(session => session.WaitingNumber!.Value).Order().ToArray();
        Assert.Equal(Enumerable.Range(1, numbers.Length), numbers);
        Assert.NotEmpty(numbers);
    }

    private static string? Text(JsonNode? node) => node?.GetValue<string>();

    private async Task<string[]> SlotsAsync(string team, int count)
    {
        List<string> slots = [];
        var day = new DateOnly(2014, 10, 1);
        while (slots.Count < count)
        {
            // 200 is the longest page.
            slots.AddRange(await app.SlotsAsync(team, $"{day:yyyy-MM-dd}", $"{day.AddDays(65):yyyy-MM-dd}", periods: ["MORNING", "AFTERNOON", "EVENING"]));
            day = day.AddDays(66);
        }

        await using var db = await DbAsync();
        foreach (var slot in await db.Slots.OrderBy(slot => slot.Id).Skip(count).ToListAsync())
        {
            db.Remove(slot);
        }

        await db.SaveChangesAsync();
        return [.. slots.Take(count)];
    }

    // Two thousand requests, without two thousand calls.
    private async Task<string[]> RequestsAsync(string community, int count)
    {
        await using var db = await DbAsync();
        var calendar = app.Services.GetRequiredService<LocalCalendar>();
        var now = app.Clock.GetUtcNow().UtcDateTime;
        var (from, to) = (new DateOnly(2014, 10, 1), new DateOnly(2015, 9, 30));
        var sessions = Enumerable.Range(0, count)
            .Select(_ => OutreachSession.Request(
                new SessionRequest(SessionKind.SafetyClassroom, KeyOf(community), TeamId: null, from, to, now, 30, []), calendar, new Signature("test", now)))
            .ToArray();
        db.AddRange(sessions);
        await db.SaveChangesAsync();
        return [.. sessions.Select(session => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"OutreachSession:{session.Id}")))];
    }

    private static long KeyOf(string id)
        => long.Parse(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);

    private Task<Answer> ScheduleAsync(string session, string slot)
        => app.ActAsync("scheduleSession", new { sessionId = session, slotId = slot });

    private Task<OutreachDb> DbAsync() => app.Services.GetRequiredService<IDbContextFactory<OutreachDb>>().CreateDbContextAsync();
}
