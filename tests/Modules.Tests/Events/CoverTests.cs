using System.Globalization;
using System.Text.Json.Nodes;
using Modules.Tests.Support;

namespace Modules.Tests.Events;

/// <summary>Gaps in cover and refused shifts, compared with a plan that has a cell for every minute.</summary>
public sealed class CoverTests(TestApp app) : IClassFixture<TestApp>
{
    private const int Minutes = 24 * 60;
    private const int Shifts = 14;

    [Fact]
    public async Task CoverGaps_Should_BeTheWholePeriod_When_NobodyIsOnDuty()
    {
        var (_, majorEvent, _, _) = await app.EventWithSiteAsync();

        var answer = await app.ExecuteAsync(
            "query ($id: ID!) { majorEvent(id: $id) { coverGaps { startsAt endsAt gapMinutes } } }", new { id = majorEvent });

        answer.ShouldBeJson(
            """
            { "data": { "majorEvent": { "coverGaps": [
              { "startsAt": "2014-09-05T00:00:00Z", "endsAt": "2014-09-06T00:00:00Z", "gapMinutes": 1440 }] } } }
            """);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task GapsAndClashes_Should_BeThoseOfTheMinutePlan(int seed)
    {
        var random = new Random(seed);
        var (team, majorEvent, community, first) = await app.EventWithSiteAsync();
        string?[] sites = [null, first, await app.ProtectedSiteAsync(majorEvent, community, name: "分会场")];
        string[] members = [await app.MemberAsync(team), await app.MemberAsync(team), await app.MemberAsync(team)];
        var busy = members.ToDictionary(member => member, _ => new bool[Minutes * 2]);
        List<(string Id, string? Site, string Member, int From, int To)> planned = [];
        for (var i = 0; i < Shifts; i++)
        {
            if (planned.Count > 0 && random.Next(6) == 0)
            {
                var gone = planned[random.Next(planned.Count)];
                Assert.Null(await app.RefusalOfAsync("cancelShift", new { dutyShiftId = gone.Id, reason = "x" }));
                Array.Fill(busy[gone.Member], false, Minutes + gone.From, gone.To - gone.From);
                planned.Remove(gone);
                continue;
            }

            // Some begin before the assurance.
            var from = random.Next(-200, Minutes - 1);
            var to = Math.Min(Minutes, from + random.Next(1, 420));
            var (site, member) = (sites[random.Next(sites.Length)], members[random.Next(members.Length)]);
            var answer = await app.ActAsync(
                "planShift",
                new
                {
                    majorEventId = majorEvent,
                    protectedSiteId = site,
                    memberId = member,
                    startsAt = Given.Assurance.AddMinutes(from),
                    endsAt = Given.Assurance.AddMinutes(to),
                },
                "dutyShift { id }");

            var cells = busy[member].AsSpan(Minutes + from, to - from);
            Assert.Equal(cells.Contains(true) ? "SHIFT_CLASH" : null, answer.Refusal("planShift"));
            if (!cells.Contains(true))
            {
                cells.Fill(true);
                planned.Add((answer.Id("data.planShift.dutyShift.id"), site, member, from, to));
            }
        }

        var gaps = await app.ExecuteAsync(
            """
            query ($id: ID!) {
              majorEvent(id: $id) {
                coverGaps { startsAt endsAt gapMinutes }
                protectedSites(order: [{ id: ASC }]) { nodes { coverGaps { startsAt endsAt gapMinutes } } }
              }
            }
            """,
            new { id = majorEvent });
        Assert.Equal(GapsOf(planned.Select(shift => (shift.From, shift.To))), Read(gaps["data.majorEvent.coverGaps"]!));
        for (var site = 1; site < sites.Length; site++)
        {
            Assert.Equal(
                GapsOf(planned.Where(shift => shift.Site is null || shift.Site == sites[site]).Select(shift => (shift.From, shift.To))),
                Read(gaps[$"data.majorEvent.protectedSites.nodes.{site - 1}.coverGaps"]!));
        }
    }

    /// <summary>Minute by minute: who is there, and where does it begin and end that nobody is.</summary>
    private static List<(int From, int To)> GapsOf(IEnumerable<(int From, int To)> shifts)
    {
        var covered = new bool[Minutes];
        foreach (var (from, to) in shifts)
        {
            for (var minute = Math.Max(0, from); minute < to; minute++)
            {
                covered[minute] = true;
            }
        }

        List<(int From, int To)> gaps = [];
        for (var minute = 0; minute < Minutes; minute++)
        {
            if (!covered[minute] && (minute == 0 || covered[minute - 1]))
            {
                gaps.Add((minute, minute + 1));
            }
            else if (!covered[minute])
            {
                gaps[^1] = (gaps[^1].From, minute + 1);
            }
        }

        return gaps;
    }

    private static List<(int From, int To)> Read(JsonNode gaps) =>
    [
        .. gaps.AsArray().Select(gap =>
        {
            var (from, to) = (MinuteOf(gap!["startsAt"]!), MinuteOf(gap["endsAt"]!));
            Assert.Equal(to - from, gap["gapMinutes"]!.GetValue<int>());
            return (from, to);
        }),
    ];

    private static int MinuteOf(JsonNode moment)
        => (int)(DateTime.Parse(moment.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal) - Given.Assurance).TotalMinutes;
}
