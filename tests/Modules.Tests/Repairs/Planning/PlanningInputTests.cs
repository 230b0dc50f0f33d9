using Modules.Tests.Support;

namespace Modules.Tests.Repairs.Planning;

/// <summary>Things that do not exist and times at the ends of the calendar are refused, never a fault of ours.</summary>
public sealed class PlanningInputTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("movePlannedWork", "plannedWorkId", "PlannedWork", "PLANNED_WORK_NOT_FOUND")]
    [InlineData("startPlannedWork", "plannedWorkId", "PlannedWork", "PLANNED_WORK_NOT_FOUND")]
    [InlineData("finishPlannedWork", "plannedWorkId", "PlannedWork", "PLANNED_WORK_NOT_FOUND")]
    [InlineData("cancelPlannedWork", "plannedWorkId", "PlannedWork", "PLANNED_WORK_NOT_FOUND")]
    [InlineData("changeProtectedWindow", "protectedWindowId", "ProtectedWindow", "PROTECTED_WINDOW_NOT_FOUND")]
    [InlineData("liftWindow", "protectedWindowId", "ProtectedWindow", "PROTECTED_WINDOW_NOT_FOUND")]
    public async Task Change_Should_BeRefused_When_ThereIsNoSuchThing(string field, string idField, string kind, string code)
    {
        var input = new Dictionary<string, object> { [idField] = Id(kind) };
        if (field is "movePlannedWork")
        {
            (input["startsAt"], input["endsAt"]) = ("2014-10-01T00:00:00Z", "2014-10-01T02:00:00Z");
        }

        if (field is "movePlannedWork" or "cancelPlannedWork" or "liftWindow")
        {
            input["reason"] = "x";
        }

        var type = char.ToUpperInvariant(field[0]) + field[1..] + "Input";
        var answer = await app.ExecuteAsync(
            $"mutation ($input: {type}!) {{ {field}(input: $input) {{ errors {{ ... on Error {{ code }} }} }} }}", new { input });

        Assert.Equal(code, answer.Id($"data.{field}.errors.0.code"));
    }

    [Fact]
    public async Task Announcement_Should_BeRefused_When_TeamOrCommunityDoesNotExist()
    {
        var (team, community) = (await app.TeamAsync(), await app.PlaceAsync());
        var start = Given.Utc("2014-10-01T00:00:00Z");

        var noTeam = await app.AnnounceAsync(Id("Team"), [community], start);
        var noCommunity = await app.AnnounceAsync(team, [community, Id("Community")], start);
        var suggestion = await app.ExecuteAsync(
            "query ($ids: [ID!]!) { suggestWindows(communityIds: $ids, durationMinutes: 60) { startsAt } }", new { ids = new[] { Id("Community") } });

        Assert.Equal("TEAM_NOT_FOUND", noTeam.Id("data.announcePlannedWork.errors.0.code"));
        Assert.Equal("COMMUNITY_NOT_FOUND", noCommunity.Id("data.announcePlannedWork.errors.0.code"));
        Assert.Equal("COMMUNITY_NOT_FOUND", suggestion.Id("errors.0.extensions.code"));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z", "NOTICE_TOO_SHORT")]
    [InlineData("9999-12-31T20:00:00Z", "INVALID_VALUE")]
    public async Task Announcement_Should_BeRefused_AtTheEndsOfTheCalendar(string startsAt, string code)
    {
        var answer = await app.AnnounceAsync(await app.TeamAsync(), [await app.PlaceAsync()], Given.Utc(startsAt));

        Assert.Equal(code, answer.Id("data.announcePlannedWork.errors.0.code"));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-02T00:00:00Z", true)]
    [InlineData("9999-12-30T00:00:00Z", "9999-12-31T23:59:59Z", true)]
    [InlineData("2014-09-01T00:00:00Z", "2014-09-01T00:00:00Z", false)]
    [InlineData("2014-09-01T00:00:00Z", "2014-12-02T00:00:01Z", false)]
    public async Task ProtectedTimes_Should_BeToldForASpan_OfAtMost92Days(string from, string to, bool told)
    {
        var answer = await app.ExecuteAsync(
            """
            query ($id: ID!, $from: DateTime!, $to: DateTime!) {
              community(id: $id) { protectedTimes(from: $from, to: $to, shortNotice: true) { reason } }
            }
            """,
            new { id = await app.PlaceAsync(), from, to });

        Assert.Equal(told ? null : "BAD_SPAN", answer.Json["errors"]?[0]?["extensions"]?["code"]?.GetValue<string>());
    }

    private static string Id(string kind) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{kind}:999999"));
}
