using Modules.Tests.Support;

namespace Modules.Tests.Outreach;

/// <summary>Random sequences of requests, offers, bookings and cancellations: after each step the product stands where the plain model stands.</summary>
public sealed class WaitingListModelTests(TestApp app) : IClassFixture<TestApp>
{
    private const int Steps = 70;
    private static readonly string[] s_periods = ["MORNING", "AFTERNOON", "EVENING"];
    private static readonly DateOnly s_first = new(2014, 10, 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task WaitingList_Should_StandWhereTheModelStands(int seed)
    {
        var random = new Random(seed);
        var (team, community) = (await app.TeamAsync($"队{seed}"), await app.CommunityAsync());
        var model = new WaitingListModel();
        var openDay = 0;
        for (var step = 0; step < Steps; step++)
        {
            var said = random.Next(10) switch
            {
                0 or 1 when openDay < 12 => await OfferAsync(random, team, model, openDay++),
                <= 4 => await AskAsync(random, team, community, model),
                5 or 6 when model.Slots.Count > 0 && model.Sessions.Count > 0 => await ScheduleAsync(random, model),
                7 when model.Slots.Count > 0 => await ChangePlacesAsync(random, model),
                _ when model.Sessions.Count > 0 => await LeaveAsync(random, model),
                _ => "nothing",
            };

            Assert.Equal($"{seed}/{step} {said}\n{Told(model)}", $"{seed}/{step} {said}\n{await ReadAsync(team)}");
        }

        Assert.Contains(model.Sessions, session => session is { Status: "SCHEDULED", Number: not null });
        Assert.Contains(model.Sessions, session => session.Waiting);
    }

    private async Task<string> OfferAsync(Random random, string team, WaitingListModel model, int day)
    {
        var (places, seats) = (random.Next(1, 4), 10 * random.Next(2, 5));
        var periods = s_periods.Where(_ => random.Next(2) == 0).DefaultIfEmpty("MORNING").ToArray();
        var date = s_first.AddDays(day);
        var ids = await app.SlotsAsync(team, $"{date:yyyy-MM-dd}", places: places, seats: seats, periods: periods);
        model.Offer(ids.Zip(periods, (id, period) => new WaitingListModel.Slot(id, date, Array.IndexOf(s_periods, period), places, seats)));
        return $"offer {date} {string.Join(' ', periods)} {places} places {seats} seats";
    }

    private async Task<string> AskAsync(Random random, string team, string community, WaitingListModel model)
    {
        var from = s_first.AddDays(random.Next(12));
        var to = from.AddDays(random.Next(4));
        int? period = random.Next(3) == 0 ? random.Next(3) : null;
        var session = new WaitingListModel.Session(from, to, period, 10 * random.Next(1, 5));
        session.Id = await app.SessionAsync(
            community, team, $"{from:yyyy-MM-dd}", $"{to:yyyy-MM-dd}", period is { } part ? s_periods[part] : null, session.Capacity);
        model.Ask(session);
        return $"ask {from} to {to} {period} {session.Capacity}";
    }

    private async Task<string> ScheduleAsync(Random random, WaitingListModel model)
    {
        var (session, slot) = (Any(random, model.Sessions), Any(random, model.Slots));
        var expected = model.Schedule(session, slot);
        var answer = await app.ActAsync("scheduleSession", new { sessionId = session.Id, slotId = slot.Id });

        // A session that is not a request any more may be refused for either reason.
        var refusal = answer.Refusal("scheduleSession");
        Assert.Equal(expected, expected == "ILLEGAL_MOVE" && refusal is not null ? expected : refusal);
        return $"schedule {session.Id} in {slot.Id}: {expected}";
    }

    private async Task<string> ChangePlacesAsync(Random random, WaitingListModel model)
    {
        var (slot, places) = (Any(random, model.Slots), random.Next(4));
        var expected = model.ChangePlaces(slot, places);
        var answer = await app.ExecuteAsync(
            "mutation ($input: ChangeSlotPlacesInput!) { changeSlotPlaces(input: $input) { errors { ... on Error { code } } } }",
            new { input = new { slotId = slot.Id, places } });
        Assert.Equal(expected, answer.Refusal("changeSlotPlaces"));
        return $"places of {slot.Id} to {places}: {expected}";
    }

    private async Task<string> LeaveAsync(Random random, WaitingListModel model)
    {
        var (session, verb) = (Any(random, model.Sessions), random.Next(4) == 0 ? "declineSession" : "cancelSession");
        var expected = model.Leave(session, verb == "declineSession" ? "DECLINED" : "CANCELLED");
        var answer = await app.ActAsync(verb, new { sessionId = session.Id, reason = "x" });
        Assert.Equal(expected, answer.Refusal(verb));
        return $"{verb} {session.Id}: {expected}";
    }

    private static T Any<T>(Random random, List<T> things) => things[random.Next(things.Count)];

    private static string Told(WaitingListModel model)
        => string.Join('\n', model.Sessions.Select(session => $"{session.Id} {session.Status} {session.Number} {model.PositionOf(session)} {session.Slot?.Id}"))
            + "\n"
            + string.Join('\n', model.Slots.OrderBy(slot => (slot.Day, slot.Period)).Select(slot => $"{slot.Id} {slot.Taken} of {slot.Places}"));

    private async Task<string> ReadAsync(string team)
    {
        var answer = await app.ExecuteAsync(
            """
            query ($team: ID!) {
              team(id: $team) {
                outreachSessions(first: 100) { nodes { id status waitingNumber waitingPosition slot { id } } }
                outreachSlots(first: 100) { nodes { id takenPlaces places } }
              }
            }
            """,
            new { team });
        var sessions = answer["data.team.outreachSessions.nodes"]!.AsArray().Select(
            node => $"{node!["id"]} {node["status"]} {node["waitingNumber"]} {node["waitingPosition"]} {node["slot"]?["id"]}");
        var slots = answer["data.team.outreachSlots.nodes"]!.AsArray().Select(node => $"{node!["id"]} {node["takenPlaces"]} of {node["places"]}");
        return string.Join('\n', sessions) + "\n" + string.Join('\n', slots);
    }
}
