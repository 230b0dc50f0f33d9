using Modules.Tests.Support;

namespace Modules.Tests.Outreach;

/// <summary>How a coverage plan's pace is told, day by day, and which sessions count. The clock starts at 10:00 local on 1 September 2014.</summary>
public sealed class CoveragePaceTests : IAsyncLifetime
{
    private readonly TestApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData(0, true, null)]
    [InlineData(2, true, "2014-09-08")]
    [InlineData(3, false, "2014-09-12")]
    [InlineData(7, false, "2014-09-28")]
    [InlineData(8, false, null)]
    public async Task Plan_Should_BeOnTrack_AsLongAsItsShareKeepsUpWithItsDays(int day, bool onTrack, string? forecast)
    {
        var (team, places) = (await _app.TeamAsync(), await PlacesAsync(4));
        var plan = await PlanAsync(team, "2014-09-01", "2014-09-08", places);
        var done = await PlanAsync(team, "2014-09-01", "2014-09-08", places[..1]);
        await HoldAsync(team, places[0]);

        _app.Clock.Advance(day * 24 * 60);

        // On the first day no whole day has passed: nobody can tell yet.
        Assert.Equal($$"""{"onTrack":{{Json(onTrack)}},"forecastOn":{{(forecast is null ? "null" : $"\"{forecast}\"")}}}""", await PaceAsync(plan));
        Assert.Equal("""{"onTrack":true,"forecastOn":null}""", await PaceAsync(done));
    }

    [Fact]
    public async Task Forecast_Should_BeNull_When_NothingIsReached_OrTheCalendarEndsBefore()
    {
        var (team, places) = (await _app.TeamAsync(), await PlacesAsync(6));
        var fresh = await PlanAsync(team, "2014-09-02", "2014-09-08", places);
        var endless = await PlanAsync(team, "0001-01-01", "2014-12-31", places);
        await HoldAsync(team, places[0]);

        Assert.Equal("""{"onTrack":true,"forecastOn":null}""", await PaceAsync(fresh));
        Assert.Equal("""{"onTrack":false,"forecastOn":null}""", await PaceAsync(endless));
    }

    [Fact]
    public async Task Target_Should_NameTheFirstSessionWithinThePlansTime()
    {
        var (team, places) = (await _app.TeamAsync(), await PlacesAsync(2));
        var plan = await PlanAsync(team, "2014-09-02", "2014-09-03", places);
        await HoldAsync(team, places[0]);
        await HoldAsync(team, places[1]);
        _app.Clock.Advance(24 * 60);
        var first = await HoldAsync(team, places[0]);
        await HoldAsync(team, places[0]);
        _app.Clock.Advance(2 * 24 * 60);
        await HoldAsync(team, places[1]);

        var answer = await _app.ExecuteAsync(
            "query ($id: ID!) { coveragePlan(id: $id) { communities(order: [{ id: ASC }]) { nodes { reachedBy { id } } } progress { reached } } }",
            new { id = plan });

        answer.ShouldBeJson(
            $$"""
            { "data": { "coveragePlan": { "communities": { "nodes": [{ "reachedBy": { "id": "{{first}}" } }, { "reachedBy": null }] },
              "progress": { "reached": 1 } } } }
            """);
    }

    [Fact]
    public async Task Results_Should_BeThoseOfTheDaysAndTheKind()
    {
        var (team, places) = (await _app.TeamAsync(), await PlacesAsync(1));
        foreach (var kind in (string[])["LEAFLET_DRIVE", "CYCLING_RIDE", "LEAFLET_DRIVE"])
        {
            await HoldAsync(team, places[0], kind);
            _app.Clock.Advance(24 * 60);
        }

        var answer = await _app.ExecuteAsync(
            """
            query ($id: ID!) {
              team(id: $id) {
                all: outreachResults { sessions peopleReached minutes quizPassRate }
                middle: outreachResults(from: "2014-09-02", to: "2014-09-02") { sessions }
                untilThen: outreachResults(to: "2014-09-02") { sessions }
                sinceThen: outreachResults(from: "2014-09-02") { sessions }
                drives: outreachResults(kind: LEAFLET_DRIVE) { sessions }
                none: outreachResults(from: "2014-09-04") { sessions peopleReached }
              }
            }
            """,
            new { id = team });

        answer.ShouldBeJson(
            """
            { "data": { "team": {
              "all": { "sessions": 3, "peopleReached": 15, "minutes": 30, "quizPassRate": null }, "middle": { "sessions": 1 },
              "untilThen": { "sessions": 2 }, "sinceThen": { "sessions": 2 }, "drives": { "sessions": 2 },
              "none": { "sessions": 0, "peopleReached": 0 } } } }
            """);
    }

    private static string Json(bool value) => value ? "true" : "false";

    private async Task<string[]> PlacesAsync(int count)
    {
        var places = new string[count];
        for (var i = 0; i < count; i++)
        {
            places[i] = await _app.CommunityAsync();
        }

        return places;
    }

    private async Task<string> PlanAsync(string teamId, string startsOn, string dueOn, string[] communityIds)
    {
        var answer = await _app.ExecuteAsync(
            "mutation ($input: PlanCoverageInput!) { planCoverage(input: $input) { coveragePlan { id } } }",
            new { input = new { name = "计划", teamId, startsOn, dueOn, communityIds } });
        return answer.Id("data.planCoverage.coveragePlan.id");
    }

    // Ten minutes from now, for ten minutes; the clock moves on by twenty.
    private async Task<string> HoldAsync(string team, string community, string kind = "LEAFLET_DRIVE")
    {
        var start = _app.Clock.GetUtcNow().UtcDateTime.AddMinutes(10);
        var day = $"{start.AddHours(8):yyyy-MM-dd}";
        var session = await _app.SessionAsync(community, team, day, day, kind: kind);
        await _app.ActAsync("scheduleSession", new
        {
            sessionId = session, startsAt = start, endsAt = start.AddMinutes(10), memberIds = new[] { await _app.MemberAsync(team) },
        });
        _app.Clock.Advance(20);
        var held = await _app.ActAsync("holdSession", new { sessionId = session, peopleReached = 5 });
        return held.Id("data.holdSession.outreachSession.id");
    }

    private async Task<string> PaceAsync(string plan)
        => (await _app.ExecuteAsync("query ($id: ID!) { coveragePlan(id: $id) { progress { onTrack forecastOn } } }", new { id = plan }))
            ["data.coveragePlan.progress"]!.ToJsonString();
}
