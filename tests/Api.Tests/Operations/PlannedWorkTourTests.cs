using Modules.Tests.Support;

namespace Api.Tests.Operations;

/// <summary>Acts with every mutation of schema/operations/planned-work.graphql and compares the whole answers.</summary>
public sealed class PlannedWorkTourTests : IAsyncLifetime
{
    private readonly DemonstrationApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task PlannedWork_Should_BeAnnouncedMovedForAWeddingAndDone()
    {
        var place = await _app.ExecuteAsync(
            """{ communities(where: { name: { eq: "东城区和平社区" } }) { nodes { id servicePoints { nodes { team { id } } } } } }""");
        var (community, team) = (place.Id("data.communities.nodes.0.id"), place.Id("data.communities.nodes.0.servicePoints.nodes.0.team.id"));

        // The demonstration protects 20 September there: the refusal names the wedding.
        await ActAsync("AnnouncePlannedWork.Refused", Announce(team, community, "2014-09-20T00:00:00Z", "2014-09-20T03:00:00Z"));
        var work = (await ActAsync("AnnouncePlannedWork", Announce(team, community, "2014-09-27T00:00:00Z", "2014-09-27T03:00:00Z")))
            .Id("data.announcePlannedWork.plannedWork.id");
        var window = (await ActAsync("ProtectWindow", new
        {
            reason = "AUSPICIOUS_DAY",
            name = "9月27日黄道吉日，社区婚礼",
            startsAt = "2014-09-26T21:00:00Z",
            endsAt = "2014-09-27T14:00:00Z",
            communityIds = new[] { community },
        })).Id("data.protectWindow.protectedWindow.id");
        await ActAsync("MovePlannedWork", new { plannedWorkId = work, startsAt = "2014-09-28T00:00:00Z", endsAt = "2014-09-28T03:00:00Z", reason = "婚礼", version = 1 });
        _app.Clock.Advance(60);
        await ActAsync("ChangeProtectedWindow", new { protectedWindowId = window, endsAt = "2014-09-27T10:00:00Z", version = 1 });
        await ActAsync("LiftWindow", new { protectedWindowId = window, reason = "婚礼改期", version = 2 });
        _app.Clock.Advance((26 * 24 + 21) * 60);
        await ActAsync("StartPlannedWork", new { plannedWorkId = work });
        await ActAsync("StartPlannedWork.TooEarly", new { plannedWorkId = await WorkOfOctoberAsync() });
        _app.Clock.Advance(190);
        await ActAsync("FinishPlannedWork", new { plannedWorkId = work, customersWithoutSupply = 310 });
        await ActAsync("CancelPlannedWork", new { plannedWorkId = await WorkOfOctoberAsync(), reason = "材料未到货" });
    }

    private static object Announce(string team, string community, string startsAt, string endsAt) => new
    {
        kind = "PLANNED",
        title = "更换配电变压器",
        purpose = "迎峰度冬增容",
        teamId = team,
        communityIds = new[] { community },
        startsAt,
        endsAt,
        expectedCustomersWithoutSupply = 320,
    };

    private async Task<string> WorkOfOctoberAsync()
        => (await _app.ExecuteAsync(
                """{ plannedWorks(first: 1, where: { status: { eq: ANNOUNCED }, startsOn: { gte: "2014-10-01" } }, order: [{ startsAt: ASC }]) { nodes { id } } }"""))
            .Id("data.plannedWorks.nodes.0.id");

    private async Task<Answer> ActAsync(string name, object input)
    {
        var answer = await _app.ExecuteAsync(
            OperationFiles.Read("Repairs"), new { input }, Actor.Dispatcher, operationName: name.Split('.')[0]);
        answer.ShouldBeStored(name);
        return answer;
    }
}
