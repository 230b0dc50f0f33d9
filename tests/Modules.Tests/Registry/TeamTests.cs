using Modules.Tests.Support;

namespace Modules.Tests.Registry;

public sealed class TeamTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Found = """
        mutation ($input: FoundTeamInput!) {
          foundTeam(input: $input) {
            team { id name kind parent { name } version changedBy changedAt }
            errors { __typename ... on Error { message code } }
          }
        }
        """;

    [Fact]
    public async Task FoundTeam_Should_PlaceABranchUnderItsTeam()
    {
        var parent = await app.TeamAsync("大队");

        var answer = await app.ExecuteAsync(
            Found, new { input = new { name = " 新分队 ", kind = "BRANCH_TEAM", parentId = parent, foundedOn = "2014-09-01" } });

        var id = answer.Id("data.foundTeam.team.id");
        answer.ShouldBeJson(
            $$"""
            { "data": { "foundTeam": {
              "team": {
                "id": "{{id}}", "name": "新分队", "kind": "BRANCH_TEAM", "parent": { "name": "大队" }, "version": 1,
                "changedBy": "coordinator-1", "changedAt": "2014-09-01T02:00:00Z"
              },
              "errors": null } } }
            """);
        var tree = await app.ExecuteAsync(
            "query ($id: ID!) { team(id: $id) { branches { totalCount nodes { id } } } }", new { id = parent });
        tree.ShouldBeJson($$"""{ "data": { "team": { "branches": { "totalCount": 1, "nodes": [{ "id": "{{id}}" }] } } } }""");
    }

    [Fact]
    public async Task FoundTeam_Should_SayWhatIsWrong_When_ABranchHasNoTeam()
    {
        var answer = await app.ExecuteAsync(Found, new { input = new { name = "x", kind = "BRANCH_TEAM", foundedOn = "2014-09-01" } });

        answer.ShouldBeJson(
            """
            { "data": { "foundTeam": { "team": null, "errors": [{
              "__typename": "InvalidValueError", "message": "parentId is needed: a branch team belongs to a team.", "code": "INVALID_VALUE" }] } } }
            """);
    }

    [Fact]
    public async Task FoundTeam_Should_GiveTheSameTeam_When_TheRequestIsRepeated()
    {
        var input = new { name = "一次", kind = "TEAM", foundedOn = "2014-09-01", requestId = "7b0c27c4-3f0e-4f5f-9f0a-3a4d8a4b1c01" };

        var first = await app.ExecuteAsync(Found, new { input });
        var again = await app.ExecuteAsync(Found, new { input });

        again.ShouldBeJson(first.Text);
        var count = await app.ExecuteAsync("""{ teams(where: { name: { eq: "一次" } }) { totalCount } }""");
        count.ShouldBeJson("""{ "data": { "teams": { "totalCount": 1 } } }""");
    }

    [Fact]
    public async Task FoundTeam_Should_RefuseARequestId_When_ItStoodForOtherContent()
    {
        const string RequestId = "7b0c27c4-3f0e-4f5f-9f0a-3a4d8a4b1c02";
        await app.ExecuteAsync(Found, new { input = new { name = "甲", kind = "TEAM", foundedOn = "2014-09-01", requestId = RequestId } });

        var answer = await app.ExecuteAsync(
            Found, new { input = new { name = "乙", kind = "TEAM", foundedOn = "2014-09-01", requestId = RequestId } });

        Assert.Equal("RequestIdReusedError", answer.Id("data.foundTeam.errors.0.__typename"));
        Assert.Equal("REQUEST_ID_REUSED", answer.Id("data.foundTeam.errors.0.code"));
    }

    [Fact]
    public async Task FoundTeam_Should_FoundOne_When_TheSameRequestComesManyTimesAtOnce()
    {
        var input = new { name = "同时", kind = "TEAM", foundedOn = "2014-09-01", requestId = Guid.NewGuid() };

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.ExecuteAsync(Found, new { input })));

        Assert.Single(answers.Select(answer => answer.Id("data.foundTeam.team.id")).Distinct());
    }

    [Fact]
    public async Task FoundTeam_Should_BeForbidden_When_TheActorOnlyReads()
    {
        var answer = await app.ExecuteAsync(
            Found, new { input = new { name = "x", kind = "TEAM", foundedOn = "2014-09-01" } }, Actor.Analyst);

        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.Id("errors.0.extensions.code"));
    }

    [Fact]
    public async Task Team_Should_BeNull_When_ThereIsNone()
    {
        // "Team:999999"
        var answer = await app.ExecuteAsync("""{ team(id: "VGVhbTo5OTk5OTk=") { name } node(id: "VGVhbTo5OTk5OTk=") { id } }""");

        answer.ShouldBeJson("""{ "data": { "team": null, "node": null } }""");
    }

    [Theory]
    [InlineData("eq", "alpha TEAM", 1)]
    [InlineData("contains", "HA te", 1)]
    [InlineData("startsWith", "ALP", 1)]
    [InlineData("endsWith", "EAM", 1)]
    [InlineData("contains", "%", 0)]
    [InlineData("startsWith", "_lpha", 0)]
    [InlineData("contains", "ä", 0)]
    public async Task Teams_Should_CompareTextWithoutAsciiCaseAndExactlyOtherwise(string operation, string text, int count)
    {
        if ((await app.ExecuteAsync("""{ teams(where: { name: { eq: "Alpha Team" } }) { totalCount } }"""))
            ["data.teams.totalCount"]!.GetValue<int>() == 0)
        {
            await app.TeamAsync("Alpha Team");
        }

        var answer = await app.ExecuteAsync(
            $$"""query ($text: String!) { teams(where: { name: { {{operation}}: $text } }) { totalCount } }""", new { text });

        answer.ShouldBeJson($$"""{ "data": { "teams": { "totalCount": {{count}} } } }""");
    }
}
