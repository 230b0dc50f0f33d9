using Modules.Tests.Support;

namespace Modules.Tests.Registry;

public sealed class ServicePointTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task OpenServicePoint_Should_BeRefused_When_ThePlaqueHangsThere()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        await app.ServicePointAsync(team, community);

        var answer = await app.ExecuteAsync(
            """
            mutation ($input: OpenServicePointInput!) {
              openServicePoint(input: $input) { servicePoint { id } errors { __typename ... on ServicePointAlreadyOpenError { code teamId communityId } } }
            }
            """,
            new
            {
                input = new
                {
                    teamId = team, communityId = community, openedOn = "2013-01-01", contactName = "a", contactPhone = "1", duties = "b", promises = "c",
                },
            });

        answer.ShouldBeJson(
            $$"""
            { "data": { "openServicePoint": { "servicePoint": null, "errors": [{ "__typename": "ServicePointAlreadyOpenError",
              "code": "SERVICE_POINT_ALREADY_OPEN", "teamId": "{{team}}", "communityId": "{{community}}" }] } } }
            """);
        Assert.Equal(1, await PlaquesAsync(community));
    }

    [Fact]
    public async Task CloseServicePoint_Should_TakeThePlaqueDown_AndLetItHangAgain()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var point = await app.ServicePointAsync(team, community);

        var answer = await app.ExecuteAsync(
            """
            mutation ($input: CloseServicePointInput!) {
              closeServicePoint(input: $input) { servicePoint { closedOn closingReason version } errors { __typename } }
            }
            """,
            new { input = new { servicePointId = point, closedOn = "2014-08-01", reason = "拆迁" } });

        answer.ShouldBeJson(
            """
            { "data": { "closeServicePoint": {
              "servicePoint": { "closedOn": "2014-08-01", "closingReason": "拆迁", "version": 2 }, "errors": null } } }
            """);
        Assert.Equal(0, await PlaquesAsync(community));
        await app.ServicePointAsync(team, community);
        Assert.Equal(1, await PlaquesAsync(community));
    }

    private async Task<int> PlaquesAsync(string community)
        => (await app.ExecuteAsync("query ($id: ID!) { community(id: $id) { openServicePoints } }", new { id = community }))
            ["data.community.openServicePoints"]!.GetValue<int>();
}
