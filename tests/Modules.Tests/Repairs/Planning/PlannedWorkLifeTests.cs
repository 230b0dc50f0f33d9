using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Repairs.Planning;

/// <summary>A planned work's states: each legal path, each illegal step.</summary>
public sealed class PlannedWorkLifeTests : IAsyncLifetime
{
    private const int Week = 7 * 24 * 60;

    private readonly TestApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    private DateTime Now => _app.Clock.GetUtcNow().UtcDateTime;

    [Fact]
    public async Task Work_Should_GoFromTheAnnouncementToTheFiguresOfItsInterruption()
    {
        var (team, first, second) = (await _app.TeamAsync(), await _app.PlaceAsync(), await _app.PlaceAsync("VILLAGE", "东河村"));
        var work = await _app.WorkAsync(team, [first, second], Now.AddMinutes(Week));

        await ActAsync("movePlannedWork", new { plannedWorkId = work, startsAt = Now.AddMinutes(Week + 60), endsAt = Now.AddMinutes(Week + 180), reason = "黄道吉日", version = 1 });
        _app.Clock.Advance(Week + 65);
        await ActAsync("startPlannedWork", new { plannedWorkId = work, version = 2 });
        _app.Clock.Advance(130);
        await ActAsync("finishPlannedWork", new { plannedWorkId = work, customersWithoutSupply = 38, version = 3 });

        var answer = await _app.ExecuteAsync(
            """
            query ($id: ID!) {
              plannedWork(id: $id) {
                status kind title startsAt endsAt startsOn plannedMinutes announcedAt noticeMinutes shortNotice timesMoved version
                startedAt finishedAt expectedCustomersWithoutSupply customersWithoutSupply withoutSupplyMinutes customerMinutes overrunMinutes
                team { id } communities { id } windowsInTheWay { name }
                moves { fromStartsAt fromEndsAt toStartsAt toEndsAt reason by movedAt }
                steps { status at by }
              }
            }
            """,
            new { id = work });
        answer.ShouldBeJson(
            $$"""
            { "data": { "plannedWork": {
              "status": "FINISHED", "kind": "PLANNED", "title": "更换变压器",
              "startsAt": "2014-09-08T03:00:00Z", "endsAt": "2014-09-08T05:00:00Z", "startsOn": "2014-09-08", "plannedMinutes": 120,
              "announcedAt": "2014-09-01T02:00:00Z", "noticeMinutes": 10140, "shortNotice": false, "timesMoved": 1, "version": 4,
              "startedAt": "2014-09-08T03:05:00Z", "finishedAt": "2014-09-08T05:15:00Z",
              "expectedCustomersWithoutSupply": 40, "customersWithoutSupply": 38, "withoutSupplyMinutes": 130, "customerMinutes": 4940,
              "overrunMinutes": 15,
              "team": { "id": "{{team}}" }, "communities": [{ "id": "{{first}}" }, { "id": "{{second}}" }], "windowsInTheWay": [],
              "moves": [{ "fromStartsAt": "2014-09-08T02:00:00Z", "fromEndsAt": "2014-09-08T04:00:00Z",
                "toStartsAt": "2014-09-08T03:00:00Z", "toEndsAt": "2014-09-08T05:00:00Z", "reason": "黄道吉日", "by": "dispatcher-1",
                "movedAt": "2014-09-01T02:00:00Z" }],
              "steps": [
                { "status": "ANNOUNCED", "at": "2014-09-01T02:00:00Z", "by": "dispatcher-1" },
                { "status": "STARTED", "at": "2014-09-08T03:05:00Z", "by": "dispatcher-1" },
                { "status": "FINISHED", "at": "2014-09-08T05:15:00Z", "by": "dispatcher-1" }] } } }
            """);
    }

    [Fact]
    public async Task CancelPlannedWork_Should_KeepTheReason_AndFreeTheTime()
    {
        var (team, community) = (await _app.TeamAsync(), await _app.PlaceAsync());
        var work = await _app.WorkAsync(team, [community], Now.AddMinutes(Week));

        var cancelled = await ActAsync("cancelPlannedWork", new { plannedWorkId = work, reason = "材料未到" });

        Assert.Equal("CANCELLED", cancelled.Id("data.cancelPlannedWork.plannedWork.status"));
        Assert.Equal("材料未到", cancelled.Id("data.cancelPlannedWork.plannedWork.cancellationReason"));
        await _app.WorkAsync(team, [community], Now.AddMinutes(Week));
    }

    public static TheoryData<string, string> IllegalSteps()
    {
        var data = new TheoryData<string, string>();
        string[] verbs = ["movePlannedWork", "startPlannedWork", "finishPlannedWork", "cancelPlannedWork"];
        (string State, string[] Legal)[] states =
        [
            ("ANNOUNCED", ["movePlannedWork", "startPlannedWork", "cancelPlannedWork"]),
            ("STARTED", ["finishPlannedWork"]),
            ("FINISHED", []),
            ("CANCELLED", []),
        ];
        foreach (var (state, legal) in states)
        {
            foreach (var verb in verbs.Except(legal))
            {
                data.Add(state, verb);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(IllegalSteps))]
    public async Task Step_Should_BeRefused_When_TheStateDoesNotAllowIt(string state, string verb)
    {
        var work = await WorkInAsync(state);
        object input = verb switch
        {
            "movePlannedWork" => new { plannedWorkId = work, startsAt = Now.AddDays(30), endsAt = Now.AddDays(30).AddHours(1), reason = "x" },
            "cancelPlannedWork" => new { plannedWorkId = work, reason = "x" },
            _ => new { plannedWorkId = work },
        };

        var answer = await ActAsync(verb, input);

        Assert.Equal("IllegalPlannedWorkMoveError", answer.Id($"data.{verb}.errors.0.__typename"));
        Assert.Equal("ILLEGAL_MOVE", answer.Id($"data.{verb}.errors.0.code"));
        var after = await _app.ExecuteAsync("query ($id: ID!) { plannedWork(id: $id) { status } }", new { id = work });
        Assert.Equal(state, after.Id("data.plannedWork.status"));
    }

    [Fact]
    public async Task StartPlannedWork_Should_BeRefused_OutsideTheAnnouncedTime()
    {
        var start = Now.AddMinutes(Week);
        var work = await _app.WorkAsync(await _app.TeamAsync(), [await _app.PlaceAsync()], start);

        _app.Clock.Advance(Week - 1);
        var early = await ActAsync("startPlannedWork", new { plannedWorkId = work });
        _app.Clock.Advance(121);
        var late = await ActAsync("startPlannedWork", new { plannedWorkId = work });
        var noted = await ActAsync("startPlannedWork", new { plannedWorkId = work, at = start.AddMinutes(119) });

        Assert.Equal("OUTSIDE_ANNOUNCED_TIME", early.Id("data.startPlannedWork.errors.0.code"));
        Assert.Equal("OUTSIDE_ANNOUNCED_TIME", late.Id("data.startPlannedWork.errors.0.code"));
        Assert.Equal("STARTED", noted.Id("data.startPlannedWork.plannedWork.status"));
    }

    [Fact]
    public async Task FinishPlannedWork_Should_NotRunBackwards_NorLieInTheFuture()
    {
        var work = await WorkInAsync("STARTED");

        var before = await ActAsync("finishPlannedWork", new { plannedWorkId = work, at = Now.AddMinutes(-1) });
        var future = await ActAsync("finishPlannedWork", new { plannedWorkId = work, at = Now.AddMinutes(1) });

        Assert.Equal("TIME_RUNS_BACKWARDS", before.Id("data.finishPlannedWork.errors.0.code"));
        Assert.Equal("INVALID_VALUE", future.Id("data.finishPlannedWork.errors.0.code"));
    }

    [Fact]
    public async Task FinishPlannedWork_Should_CountNobody_When_NobodyWasWithoutSupply()
    {
        var work = await WorkInAsync("STARTED");
        _app.Clock.Advance(30);

        var answer = await ActAsync("finishPlannedWork", new { plannedWorkId = work, customersWithoutSupply = 0 });

        answer.ShouldBeJson(
            $$"""
            { "data": { "finishPlannedWork": { "errors": null, "plannedWork": {
              "id": "{{work}}", "status": "FINISHED", "cancellationReason": null, "customersWithoutSupply": 0, "withoutSupplyMinutes": null,
              "customerMinutes": 0, "overrunMinutes": 0 } } } }
            """);
    }

    [Fact]
    public async Task PlannedWork_Should_BeNoDeliveredService()
    {
        await WorkInAsync("FINISHED");

        await using var db = await _app.Services.GetRequiredService<IDbContextFactory<RepairsDb>>().CreateDbContextAsync();
        Assert.Equal(0, await db.Set<OutboxMessage>().CountAsync());
    }

    [Fact]
    public async Task Changes_Should_ShowTheWorkAsItIs_When_TheVersionIsStale()
    {
        var work = await _app.WorkAsync(await _app.TeamAsync(), [await _app.PlaceAsync()], Now.AddMinutes(Week));
        await ActAsync("movePlannedWork", new { plannedWorkId = work, startsAt = Now.AddDays(20), endsAt = Now.AddDays(20).AddHours(1), reason = "x", version = 1 });

        var answer = await _app.ExecuteAsync(
            """
            mutation ($input: CancelPlannedWorkInput!) {
              cancelPlannedWork(input: $input) {
                plannedWork { id } errors { ... on PlannedWorkConflictError { code current { id version startsOn team { name } } } }
              }
            }
            """,
            new { input = new { plannedWorkId = work, reason = "x", version = 1 } });

        answer.ShouldBeJson(
            $$"""
            { "data": { "cancelPlannedWork": { "plannedWork": null, "errors": [{ "code": "CONFLICT",
              "current": { "id": "{{work}}", "version": 2, "startsOn": "2014-09-21", "team": { "name": "东城分队" } } }] } } }
            """);
    }

    [Fact]
    public async Task Works_Should_BeListed_ByTeamAndCommunity()
    {
        var (team, here, there) = (await _app.TeamAsync(), await _app.PlaceAsync(), await _app.PlaceAsync("SCHOOL", "小学"));
        var both = await _app.WorkAsync(team, [here, there], Now.AddMinutes(Week));
        var one = await _app.WorkAsync(team, [there], Now.AddMinutes(Week + 300));

        var answer = await _app.ExecuteAsync(
            """
            query ($team: ID!, $here: ID!, $there: ID!) {
              team(id: $team) { plannedWorks(order: [{ startsAt: DESC }]) { nodes { id } } }
              here: community(id: $here) { plannedWorks { nodes { id } } }
              there: community(id: $there) { plannedWorks(where: { timesMoved: { eq: 0 } }, order: [{ startsAt: ASC }]) { nodes { id } totalCount } }
            }
            """,
            new { team, here, there });

        answer.ShouldBeJson(
            $$"""
            { "data": {
              "team": { "plannedWorks": { "nodes": [{ "id": "{{one}}" }, { "id": "{{both}}" }] } },
              "here": { "plannedWorks": { "nodes": [{ "id": "{{both}}" }] } },
              "there": { "plannedWorks": { "nodes": [{ "id": "{{both}}" }, { "id": "{{one}}" }], "totalCount": 2 } } } }
            """);
    }

    private async Task<string> WorkInAsync(string state)
    {
        var work = await _app.WorkAsync(await _app.TeamAsync(), [await _app.PlaceAsync()], Now.AddMinutes(Week));
        if (state == "CANCELLED")
        {
            await ActAsync("cancelPlannedWork", new { plannedWorkId = work, reason = "x" });
        }

        if (state is "STARTED" or "FINISHED")
        {
            _app.Clock.Advance(Week);
            await ActAsync("startPlannedWork", new { plannedWorkId = work });
        }

        if (state == "FINISHED")
        {
            await ActAsync("finishPlannedWork", new { plannedWorkId = work });
        }

        return work;
    }

    private Task<Answer> ActAsync(string field, object input)
    {
        var type = char.ToUpperInvariant(field[0]) + field[1..] + "Input";
        return _app.ExecuteAsync(
            $$"""
            mutation ($input: {{type}}!) {
              {{field}}(input: $input) {
                plannedWork { id status cancellationReason customersWithoutSupply withoutSupplyMinutes customerMinutes overrunMinutes }
                errors { __typename ... on Error { message code } }
              }
            }
            """,
            new { input },
            Actor.Dispatcher);
    }
}
