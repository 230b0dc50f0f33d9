using System.Text.Json.Nodes;
using Modules.Tests.Support;

namespace Modules.Tests.Repairs.Planning;

/// <summary>Two schedulers, one slot: the database lets one win, a thousand times.</summary>
public sealed class PlanningRaceTests : IAsyncLifetime
{
    private const string ProtectWindow = """
        mutation ($input: ProtectWindowInput!) {
          protectWindow(input: $input) { protectedWindow { name worksInTheWay { id } } errors { __typename } }
        }
        """;

    private readonly PlanningApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task AnnouncePlannedWork_Should_LetOneWin_When_TwoWantTheSameTime()
    {
        var team = await _app.TeamAsync();
        string[] places = [await _app.PlaceAsync(), await _app.PlaceAsync(), await _app.PlaceAsync()];
        for (var round = 0; round < 500; round++)
        {
            // They share one community, which one names first and the other last.
            var start = _app.Now.AddDays(7).AddHours(round);
            var answers = await Task.WhenAll(
                _app.AnnounceAsync(team, [places[0], places[1]], start, 60, title: "甲"),
                _app.AnnounceAsync(team, [places[2], places[0]], start.AddMinutes(30 * (round % 2)), 30, title: "乙"));

            ShouldHaveOneWinner(answers.Select(answer => answer.Json["data"]!["announcePlannedWork"]!).ToArray());
        }
    }

    [Fact]
    public async Task MovePlannedWork_Should_LetOneWin_When_AnotherIsAnnouncedThere()
    {
        var (team, place) = (await _app.TeamAsync(), await _app.PlaceAsync());
        for (var round = 0; round < 250; round++)
        {
            var start = _app.Now.AddDays(7).AddHours(2 * round);
            var moved = await _app.WorkAsync(team, [place], _app.Now.AddDays(90).AddHours(round), 60);

            var answers = await Task.WhenAll(_app.MoveAsync(moved, start, 60), _app.AnnounceAsync(team, [place], start, 60));

            ShouldHaveOneWinner([answers[0].Json["data"]!["movePlannedWork"]!, answers[1].Json["data"]!["announcePlannedWork"]!]);
        }
    }

    [Fact]
    public async Task ProtectWindow_Should_SeeTheWork_OrTheWorkTheWindow_When_BothComeAtOnce()
    {
        var (team, place) = (await _app.TeamAsync(), await _app.PlaceAsync());
        for (var round = 0; round < 250; round++)
        {
            var start = _app.Now.AddDays(7).AddHours(round);
            var input = new { reason = "EXAM", name = $"考试{round}", startsAt = start, endsAt = start.AddMinutes(30), communityIds = new[] { place } };

            var announcing = _app.AnnounceAsync(team, [place], start, 60);
            var protecting = _app.ExecuteAsync(ProtectWindow, new { input }, Actor.Dispatcher);
            var (work, window) = ((await announcing).Json["data"]!["announcePlannedWork"]!, (await protecting)["data.protectWindow.protectedWindow"]!);

            // Whoever was second knows of the first.
            if (work["plannedWork"] is { } announced)
            {
                Assert.Equal(announced["id"]!.GetValue<string>(), window["worksInTheWay"]!.AsArray().Single()!["id"]!.GetValue<string>());
            }
            else
            {
                Assert.Equal("PROTECTED_WINDOW", work["errors"]![0]!["code"]!.GetValue<string>());
                Assert.Equal(input.name, work["errors"]![0]!["windows"]!.AsArray().Single()!["name"]!.GetValue<string>());
                Assert.Empty(window["worksInTheWay"]!.AsArray());
            }
        }
    }

    private static void ShouldHaveOneWinner(JsonNode[] payloads)
    {
        var winner = Assert.Single(payloads, payload => payload["plannedWork"] is not null);
        var loser = Assert.Single(payloads, payload => payload["plannedWork"] is null);
        Assert.Equal("WORK_IN_THE_WAY", loser["errors"]![0]!["code"]!.GetValue<string>());
        Assert.Equal(
            winner["plannedWork"]!["id"]!.GetValue<string>(),
            Assert.Single(loser["errors"]![0]!["works"]!.AsArray())!["id"]!.GetValue<string>());
    }
}
