using Modules.Tests.Support;

namespace Modules.Tests.Registry;

public sealed class MemberTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Move = """
        mutation ($input: MoveMemberInput!) {
          moveMember(input: $input) {
            member { version team { name } }
            errors { __typename ... on MemberConflictError { code current { id version team { name } } } }
          }
        }
        """;

    [Fact]
    public async Task MoveMember_Should_ChangeTheTeam()
    {
        var (_, to, member) = await MemberBetweenTeamsAsync();

        var answer = await app.ExecuteAsync(Move, new { input = new { memberId = member, teamId = to, version = 1 } });

        answer.ShouldBeJson("""{ "data": { "moveMember": { "member": { "version": 2, "team": { "name": "到" } }, "errors": null } } }""");
    }

    [Fact]
    public async Task MoveMember_Should_ShowTheMemberAsItIs_When_TheVersionIsStale()
    {
        var (from, to, member) = await MemberBetweenTeamsAsync();
        await app.ExecuteAsync(Move, new { input = new { memberId = member, teamId = to } });

        var answer = await app.ExecuteAsync(Move, new { input = new { memberId = member, teamId = from, version = 1 } });

        answer.ShouldBeJson(
            $$"""
            { "data": { "moveMember": { "member": null, "errors": [{ "__typename": "MemberConflictError", "code": "CONFLICT",
              "current": { "id": "{{member}}", "version": 2, "team": { "name": "到" } } }] } } }
            """);
    }

    [Fact]
    public async Task Members_Should_HideNamesFromAnalysts()
    {
        var team = await app.TeamAsync();
        var member = await app.MemberAsync(team);

        var answer = await app.ExecuteAsync(
            "query ($id: ID!) { member(id: $id) { name phone employment } }", new { id = member }, Actor.Analyst);

        Assert.Null(answer["data.member.name"]);
        Assert.Null(answer["data.member.phone"]);
        Assert.Equal("FULL_TIME", answer.Id("data.member.employment"));
        Assert.Equal(2, answer["errors"]!.AsArray().Count);
        Assert.DoesNotContain("王甲一", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_Should_HideNamesFromAnalysts_When_TheyAreListed()
    {
        var team = await app.TeamAsync();
        await app.MemberAsync(team);

        var answer = await app.ExecuteAsync("{ members { nodes { id name } } }", actor: Actor.Analyst);

        Assert.NotEmpty(answer["data.members.nodes"]!.AsArray());
        Assert.DoesNotContain("王甲一", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReleaseMember_Should_EndTheService_AndRefuseMovesAfterIt()
    {
        var (_, to, member) = await MemberBetweenTeamsAsync();
        var released = await app.ExecuteAsync(
            "mutation ($input: ReleaseMemberInput!) { releaseMember(input: $input) { member { active leftOn } errors { __typename } } }",
            new { input = new { memberId = member, leftOn = "2014-08-31" } });
        released.ShouldBeJson(
            """{ "data": { "releaseMember": { "member": { "active": false, "leftOn": "2014-08-31" }, "errors": null } } }""");

        var answer = await app.ExecuteAsync(Move, new { input = new { memberId = member, teamId = to } });

        answer.ShouldBeJson("""{ "data": { "moveMember": { "member": null, "errors": [{ "__typename": "MemberLeftError" }] } } }""");
    }

    private async Task<(string From, string To, string Member)> MemberBetweenTeamsAsync()
    {
        var from = await app.TeamAsync("从");
        return (from, await app.TeamAsync("到"), await app.MemberAsync(from));
    }
}
