using Modules.Tests.Support;

namespace Modules.Tests.Outreach;

/// <summary>Coverage plans: these communities by that date, and how far it is.</summary>
public sealed class CoverageTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Progress = "progress { planned reached missing share } missingCommunities { nodes { community { id } } }";

    private DateTime Now => app.Clock.GetUtcNow().UtcDateTime;

    [Fact]
    public async Task Plan_Should_CountCommunitiesWithAHeldSessionOfItsKindInItsTime()
    {
        var team = await app.TeamAsync();
        string[] places = [await app.CommunityAsync(), await app.CommunityAsync(), await app.CommunityAsync(), await app.CommunityAsync()];
        var today = $"{Now.AddHours(8):yyyy-MM-dd}";
        var narrow = await PlanAsync(team, today, today, "CYCLING_RIDE", [.. places, places[0]]);
        var wide = await PlanAsync(team, today, "2015-12-31", null, places);
        await HoldAsync(team, places[0], "CYCLING_RIDE");
        await HoldAsync(team, places[0], "CYCLING_RIDE");
        await HoldAsync(team, places[1], "LEAFLET_DRIVE");
        await HoldAsync(team, places[2], "CYCLING_RIDE", daysLater: 1);
        var cancelled = await app.SessionAsync(places[3], team, "2015-10-01", "2015-10-02", kind: "CYCLING_RIDE");
        await app.ActAsync("cancelSession", new { sessionId = cancelled, reason = "雨" });

        Assert.Equal((4, 1, 3, 0.25), await ProgressAsync(narrow));
        Assert.Equal(places[1..], await MissingAsync(narrow));
        Assert.Equal((4, 3, 1, 0.75), await ProgressAsync(wide));
        Assert.Equal(places[3..], await MissingAsync(wide));
    }

    [Fact]
    public async Task Plan_Should_BeFoundFromItsTeamAndItsCommunities()
    {
        var (team, community, other) = (await app.TeamAsync(), await app.CommunityAsync(), await app.CommunityAsync());
        var plan = await PlanAsync(team, "2015-10-01", "2015-12-31", null, community);

        var answer = await app.ExecuteAsync(
            """
            query ($team: ID!, $community: ID!, $other: ID!) {
              team(id: $team) { coveragePlans { nodes { id team { id } } } }
              community(id: $community) { coveragePlans { nodes { id communities { nodes { plan { id } community { id } reachedBy { id } } } } } }
              other: community(id: $other) { coveragePlans { nodes { id } } }
            }
            """,
            new { team, community, other });

        answer.ShouldBeJson(
            $$"""
            { "data": {
              "team": { "coveragePlans": { "nodes": [{ "id": "{{plan}}", "team": { "id": "{{team}}" } }] } },
              "community": { "coveragePlans": { "nodes": [{ "id": "{{plan}}", "communities": { "nodes": [
                { "plan": { "id": "{{plan}}" }, "community": { "id": "{{community}}" }, "reachedBy": null }] } }] } },
              "other": { "coveragePlans": { "nodes": [] } } } }
            """);
    }

    [Fact]
    public async Task Plan_Should_Grow_Move_AndBePutAway()
    {
        var (team, first, second) = (await app.TeamAsync(), await app.CommunityAsync(), await app.CommunityAsync());
        var plan = await PlanAsync(team, "2015-10-01", "2015-12-31", null, first);

        var grown = await ChangeAsync("addToCoveragePlan", new { planId = plan, communityIds = new[] { first, second }, version = 1 });
        var stale = await ChangeAsync("moveCoverageDueDate", new { planId = plan, dueOn = "2016-01-31", version = 1 });
        var moved = await ChangeAsync("moveCoverageDueDate", new { planId = plan, dueOn = "2016-01-31", version = 2 });
        var early = await ChangeAsync("moveCoverageDueDate", new { planId = plan, dueOn = "2015-09-30" });
        var archived = await ChangeAsync("archiveCoveragePlan", new { planId = plan, reason = "并入新计划" });

        Assert.Equal(2, grown["data.addToCoveragePlan.coveragePlan.plannedCommunities"]!.GetValue<int>());
        Assert.Equal("CONFLICT", stale.Refusal("moveCoverageDueDate"));
        Assert.Equal("2016-01-31", moved.Id("data.moveCoverageDueDate.coveragePlan.dueOn"));
        Assert.Equal("INVALID_VALUE", early.Refusal("moveCoverageDueDate"));
        Assert.Equal("并入新计划", archived.Id("data.archiveCoveragePlan.coveragePlan.archivingReason"));
        foreach (var (verb, input) in new (string, object)[]
        {
            ("addToCoveragePlan", new { planId = plan, communityIds = new[] { second } }),
            ("moveCoverageDueDate", new { planId = plan, dueOn = "2016-02-01" }),
            ("archiveCoveragePlan", new { planId = plan, reason = "x" }),
        })
        {
            Assert.Equal("COVERAGE_PLAN_ARCHIVED", (await ChangeAsync(verb, input)).Refusal(verb));
        }
    }

    [Fact]
    public async Task PlanCoverage_Should_BeRefused_When_AValueIsWrong()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());

        var empty = await TryAsync("2015-10-02");
        var early = await TryAsync("2015-09-30", community);
        var unknown = await TryAsync("2015-10-02", community, Convert.ToBase64String("Community:999999"u8));

        Assert.Equal("INVALID_VALUE", empty.Refusal("planCoverage"));
        Assert.Equal("INVALID_VALUE", early.Refusal("planCoverage"));
        Assert.Equal("COMMUNITY_NOT_FOUND", unknown.Refusal("planCoverage"));

        Task<Answer> TryAsync(string dueOn, params string[] communityIds)
            => ChangeAsync("planCoverage", new { name = "计划", teamId = team, startsOn = "2015-10-01", dueOn, communityIds });
    }

    [Fact]
    public async Task Communities_Should_BePlannedOnce_When_ManyAddThemAtOnce()
    {
        var (team, first, second) = (await app.TeamAsync(), await app.CommunityAsync(), await app.CommunityAsync());
        var plan = await PlanAsync(team, "2015-10-01", "2015-12-31", null, first);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(
            _ => ChangeAsync("addToCoveragePlan", new { planId = plan, communityIds = new[] { second } })));

        Assert.All(answers, answer => Assert.True(answer.Refusal("addToCoveragePlan") is null or "CONFLICT", answer.Text));
        Assert.Equal((2, 0, 2, 0.0), await ProgressAsync(plan));
    }

    private async Task HoldAsync(string team, string community, string kind, int daysLater = 0)
    {
        var start = Now.AddDays(daysLater).AddMinutes(10);
        var day = $"{start.AddHours(8):yyyy-MM-dd}";
        var session = await app.SessionAsync(community, team, day, day, kind: kind);
        await app.ActAsync("scheduleSession", new
        {
            sessionId = session, startsAt = start, endsAt = start.AddMinutes(10), memberIds = new[] { await app.MemberAsync(team) },
        });
        app.Clock.Advance((daysLater * 24 * 60) + 20);
        var held = await app.ActAsync("holdSession", new { sessionId = session, peopleReached = 5 });
        Assert.Equal("HELD", held.Id("data.holdSession.outreachSession.status"));
    }

    private async Task<string> PlanAsync(string team, string startsOn, string dueOn, string? kind, params string[] communityIds)
    {
        var answer = await ChangeAsync("planCoverage", new { name = "计划", kind, teamId = team, startsOn, dueOn, communityIds });
        return answer.Id("data.planCoverage.coveragePlan.id");
    }

    private async Task<(int Planned, int Reached, int Missing, double Share)> ProgressAsync(string plan)
    {
        var progress = (await ReadAsync(plan))["data.coveragePlan.progress"]!;
        return (
            progress["planned"]!.GetValue<int>(),
            progress["reached"]!.GetValue<int>(),
            progress["missing"]!.GetValue<int>(),
            progress["share"]!.GetValue<double>());
    }

    private async Task<string[]> MissingAsync(string plan)
        => [.. (await ReadAsync(plan))["data.coveragePlan.missingCommunities.nodes"]!.AsArray()
            .Select(node => node!["community"]!["id"]!.GetValue<string>())];

    private Task<Answer> ReadAsync(string plan)
        => app.ExecuteAsync($$"""query ($id: ID!) { coveragePlan(id: $id) { {{Progress}} } }""", new { id = plan });

    private Task<Answer> ChangeAsync(string field, object input)
        => app.ExecuteAsync(
            $$"""
            mutation ($input: {{char.ToUpperInvariant(field[0]) + field[1..]}}Input!) {
              {{field}}(input: $input) {
                coveragePlan { id version dueOn plannedCommunities archivingReason archivedAt }
                errors { __typename ... on Error { code message } }
              }
            }
            """,
            new { input });
}
