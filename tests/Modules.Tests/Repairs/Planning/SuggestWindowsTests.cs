using System.Globalization;
using Modules.Tests.Support;

namespace Modules.Tests.Repairs.Planning;

/// <summary>`suggestWindows` offers the next free times, never one that would be refused.</summary>
public sealed class SuggestWindowsTests : IAsyncLifetime
{
    private const string Suggest = """
        query ($communityIds: [ID!]!, $durationMinutes: Int!, $kind: PlannedWorkKind!, $from: DateTime, $first: Int!, $movedWorkId: ID) {
          suggestWindows(
            communityIds: $communityIds, durationMinutes: $durationMinutes, kind: $kind, from: $from, first: $first, movedWorkId: $movedWorkId
          ) { startsAt endsAt startsOn shortNotice }
        }
        """;

    private static readonly TimeSpan s_china = TimeSpan.FromHours(8);

    private readonly PlanningApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task SuggestWindows_Should_AvoidProtectedTimesAndOtherWork()
    {
        var (team, community) = (await _app.TeamAsync(), await _app.PlaceAsync());
        var monday = Given.Utc("2014-09-08T02:00:00Z");
        await _app.WorkAsync(team, [community], monday, 60);
        await _app.WindowAsync([community], monday.AddMinutes(90), 240);
        _app.Assurance.Protect(community, monday.AddMinutes(330), 45);
        _app.Assurance.Questions = 0;

        var answer = await SuggestAsync([community], 30, "PLANNED", null, 3);

        answer.ShouldBeJson(
            """
            { "data": { "suggestWindows": [
              { "startsAt": "2014-09-08T03:00:00Z", "endsAt": "2014-09-08T03:30:00Z", "startsOn": "2014-09-08", "shortNotice": false },
              { "startsAt": "2014-09-08T08:30:00Z", "endsAt": "2014-09-08T09:00:00Z", "startsOn": "2014-09-08", "shortNotice": false },
              { "startsAt": "2014-09-08T09:00:00Z", "endsAt": "2014-09-08T09:30:00Z", "startsOn": "2014-09-08", "shortNotice": false }] } }
            """);
        Assert.Equal(1, _app.Assurance.Questions);
    }

    [Fact]
    public async Task SuggestWindows_Should_AvoidOfficeHours_OnlyAsLongAsItIsShortNotice()
    {
        var office = await _app.PlaceAsync("GOVERNMENT_OFFICE");

        var answer = await SuggestAsync([office], 600, "TEMPORARY", null, 3);

        // Ten hours fit beside office hours on a weekend only, and on any day as soon as the notice is that of planned work.
        Assert.Equal(
            ["2014-09-05T22:00:00Z", "2014-09-05T22:30:00Z", "2014-09-05T23:00:00Z"],
            answer["data.suggestWindows"]!.AsArray().Select(window => window!["startsAt"]!.GetValue<string>()));
        var later = await SuggestAsync([office], 600, "TEMPORARY", Given.Utc("2014-09-07T15:00:00Z"), 1);
        Assert.Equal("2014-09-08T02:00:00Z", later.Id("data.suggestWindows.0.startsAt"));
        Assert.False(later["data.suggestWindows.0.shortNotice"]!.GetValue<bool>());
    }

    [Fact]
    public async Task SuggestWindows_Should_NotCountTheWorkThatIsMoved()
    {
        var (team, community) = (await _app.TeamAsync(), await _app.PlaceAsync());
        var start = Given.Utc("2014-09-08T22:00:00Z");
        var work = await _app.WorkAsync(team, [community], start, 960);

        var other = await SuggestAsync([community], 60, "PLANNED", start, 1);
        var moved = await SuggestAsync([community], 60, "PLANNED", start, 1, work);

        Assert.Equal("2014-09-09T22:00:00Z", other.Id("data.suggestWindows.0.startsAt"));
        Assert.Equal("2014-09-08T22:00:00Z", moved.Id("data.suggestWindows.0.startsAt"));
    }

    [Fact]
    public async Task SuggestWindows_Should_End_When_NothingIsFree()
    {
        var community = await _app.PlaceAsync();
        _app.Assurance.Protect(community, _app.Now, 90 * 24 * 60);

        var answer = await SuggestAsync([community], 60, "PLANNED", null, 5);

        answer.ShouldBeJson("""{ "data": { "suggestWindows": [] } }""");
    }

    [Theory]
    [InlineData(0, 5, "`durationMinutes` must lie between 1 and 960, not 0.")]
    [InlineData(961, 5, "`durationMinutes` must lie between 1 and 960, not 961.")]
    [InlineData(60, 0, "`first` must lie between 1 and 100, not 0.")]
    [InlineData(60, 101, "`first` must lie between 1 and 100, not 101.")]
    public async Task SuggestWindows_Should_BeRefused_When_AnArgumentIsWrong(int minutes, int first, string message)
    {
        var answer = await SuggestAsync([await _app.PlaceAsync()], minutes, "PLANNED", null, first);

        Assert.Equal(message, answer.Id("errors.0.message"));
        Assert.Equal("INVALID_VALUE", answer.Id("errors.0.extensions.code"));
    }

    [Fact]
    public async Task SuggestWindows_Should_BeRefused_When_ItIsTooFarAhead_OrAboutNobody()
    {
        var far = await SuggestAsync([await _app.PlaceAsync()], 60, "PLANNED", Given.Utc("9999-12-31T23:59:59Z"), 1);
        var nobody = await SuggestAsync([], 60, "PLANNED", null, 1);

        Assert.Equal("`from` may lie at most 730 days ahead: 9999-12-31 23:59:59Z.", far.Id("errors.0.message"));
        Assert.Equal("`communityIds` must lie between 1 and 50, not 0.", nobody.Id("errors.0.message"));
    }

    [Fact]
    public async Task SuggestWindows_Should_EndWhereAnnouncementsEnd()
    {
        var (team, community) = (await _app.TeamAsync(), await _app.PlaceAsync());

        var answer = await SuggestAsync([community], 60, "PLANNED", _app.Now.AddDays(730).AddMinutes(-40), 100);

        // Two years ahead to the minute is the last time that can be announced.
        Assert.Equal(
            ["2016-08-31T01:30:00Z", "2016-08-31T02:00:00Z"],
            answer["data.suggestWindows"]!.AsArray().Select(window => window!["startsAt"]!.GetValue<string>()));
        await _app.WorkAsync(team, [community], _app.Now.AddDays(730), 60);
    }

    [Fact]
    public async Task SuggestWindows_Should_NameTheWorkOrTheCommunity_When_ThereIsNone()
    {
        var community = await _app.PlaceAsync();

        var work = await SuggestAsync([community], 60, "PLANNED", null, 1, Convert.ToBase64String("PlannedWork:999999"u8));
        var place = await SuggestAsync([community, Convert.ToBase64String("Community:999999"u8)], 60, "PLANNED", null, 1);

        Assert.Equal(
            ("PLANNED_WORK_NOT_FOUND", "No planned work has the key 999999."), (work.Id("errors.0.extensions.code"), work.Id("errors.0.message")));
        Assert.Equal(
            ("COMMUNITY_NOT_FOUND", "No community has the key 999999."), (place.Id("errors.0.extensions.code"), place.Id("errors.0.message")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task SuggestWindows_Should_BeWhatTryingEveryTimeFinds(int seed)
    {
        var random = new Random(seed);
        var team = await _app.TeamAsync();
        for (var round = 0; round < 20; round++)
        {
            var kinds = new[] { "COMMUNITY", "GOVERNMENT_OFFICE", "VILLAGE", "SCHOOL", "ENTERPRISE" };
            (string Id, string Kind)[] places =
            [
                .. await Task.WhenAll(Enumerable.Range(0, random.Next(1, 4)).Select(_ => kinds[random.Next(kinds.Length)])
                    .ToArray().Select(async kind => (await _app.PlaceAsync(kind), kind))),
            ];
            var busy = await ProtectAndPlanAsync(random, team, places);
            var kind = random.Next(2) == 0 ? "PLANNED" : "TEMPORARY";
            var minutes = random.Next(1, 33) * 30 - random.Next(2) * 7;
            var first = random.Next(1, 30);
            DateTime? from = random.Next(2) == 0 ? null : _app.Now.AddMinutes(random.Next(-1_000, 30_000));

            var answer = await SuggestAsync([.. places.Select(place => place.Id)], minutes, kind, from, first);

            var expected = Oracle(places, busy, kind, minutes, from).Take(first).ToArray();
            Assert.Equal(
                expected.Select(start => start.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)),
                answer["data.suggestWindows"]!.AsArray().Select(window => window!["startsAt"]!.GetValue<string>()));

            // And what is suggested can be announced.
            var announced = await _app.AnnounceAsync(team, [.. places.Select(place => place.Id)], expected[random.Next(expected.Length)], minutes, kind);
            Assert.NotNull(announced["data.announcePlannedWork.plannedWork"]);
        }
    }

    private async Task<List<(DateTime From, DateTime To)>> ProtectAndPlanAsync(Random random, string team, (string Id, string Kind)[] places)
    {
        var busy = new List<(DateTime From, DateTime To)>();
        for (var i = random.Next(8); i > 0; i--)
        {
            var place = places[random.Next(places.Length)].Id;
            var (start, minutes) = (_app.Now.AddMinutes(random.Next(1, 20_000)), random.Next(1, 3_000));
            switch (random.Next(3))
            {
                case 0:
                    await _app.WindowAsync([place], start, minutes);
                    break;
                case 1:
                    _app.Assurance.Protect(place, start, minutes);
                    break;
                default:
                    if ((await _app.AnnounceAsync(team, [place], start, minutes, "TEMPORARY"))["data.announcePlannedWork.plannedWork"] is null)
                    {
                        continue;
                    }

                    break;
            }

            busy.Add((start, start.AddMinutes(minutes)));
        }

        return busy;
    }

    // Every half hour from 6 to 22 o'clock of 60 days, each compared with everything.
    private IEnumerable<DateTime> Oracle(
        (string Id, string Kind)[] places, List<(DateTime From, DateTime To)> busy, string kind, int minutes, DateTime? from)
    {
        var now = _app.Now;
        var noticed = now.AddHours(kind == "PLANNED" ? 168 : 24);
        var earliest = from > noticed ? from.Value : noticed;
        var officeHours = places.Any(place => place.Kind is "COMMUNITY" or "VILLAGE" or "GOVERNMENT_OFFICE");
        for (var day = (earliest + s_china).Date; day <= (earliest + s_china).Date.AddDays(60); day = day.AddDays(1))
        {
            for (var time = day.AddHours(6); time.AddMinutes(minutes) <= day.AddHours(22); time = time.AddMinutes(30))
            {
                var (start, end) = (time - s_china, time.AddMinutes(minutes) - s_china);
                var working = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
                var inOffice = officeHours && working && time < day.AddHours(17) && time.AddMinutes(minutes) > day.AddHours(8);
                if (start >= earliest
                    && start <= earliest.AddDays(60)
                    && !busy.Any(taken => taken.From < end && taken.To > start)
                    && !(inOffice && start < now.AddDays(7)))
                {
                    yield return start;
                }
            }
        }
    }

    private Task<Answer> SuggestAsync(
        string[] communityIds, int durationMinutes, string kind, DateTime? from, int first, string? movedWorkId = null)
        => _app.ExecuteAsync(Suggest, new { communityIds, durationMinutes, kind, from, first, movedWorkId }, Actor.Dispatcher);
}
