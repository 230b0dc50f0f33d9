using Modules.Tests.Support;

namespace Modules.Tests.Repairs.Planning;

/// <summary>Work can be moved, by the rules of its announcement; one work at a time in a community.</summary>
public sealed class MoveTests : IAsyncLifetime
{
    private readonly PlanningApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Announcement_Should_NameEveryWorkInTheWay()
    {
        var (team, here, there) = (await _app.TeamAsync(), await _app.PlaceAsync(), await _app.PlaceAsync());
        var start = _app.Now.AddDays(10);
        var first = await _app.WorkAsync(team, [here], start);
        var second = await _app.WorkAsync(team, [there], start.AddMinutes(60), title: "电缆接头处理");
        await _app.WorkAsync(team, [there], start.AddMinutes(180));

        var answer = await _app.AnnounceAsync(team, [here, there], start.AddMinutes(30), 150);

        answer.ShouldBeJson(
            $$"""
            { "data": { "announcePlannedWork": { "plannedWork": null, "errors": [{
              "__typename": "WorkInTheWayError", "code": "WORK_IN_THE_WAY",
              "message": "At the same time in the same communities: 更换变压器 from 2014-09-11 02:00:00Z to 2014-09-11 04:00:00Z; 电缆接头处理 from 2014-09-11 03:00:00Z to 2014-09-11 05:00:00Z.",
              "works": [{ "id": "{{first}}" }, { "id": "{{second}}" }] }] } } }
            """);
    }

    [Fact]
    public async Task Move_Should_BeRefused_IntoAWindowOrAnotherWork_AndChangeNothing()
    {
        var (team, community) = (await _app.TeamAsync(), await _app.PlaceAsync());
        var work = await _app.WorkAsync(team, [community], _app.Now.AddDays(10));
        var other = await _app.WorkAsync(team, [community], _app.Now.AddDays(11));
        await _app.WindowAsync([community], _app.Now.AddDays(12), 600);

        var intoWork = await _app.MoveAsync(work, _app.Now.AddDays(11).AddMinutes(-119));
        var intoWindow = await _app.MoveAsync(work, _app.Now.AddDays(12));

        Assert.Equal(other, intoWork.Id("data.movePlannedWork.errors.0.works.0.id"));
        Assert.Equal("婚礼", intoWindow.Id("data.movePlannedWork.errors.0.windows.0.name"));
        var answer = await _app.ExecuteAsync(
            "query ($id: ID!) { plannedWork(id: $id) { startsAt version timesMoved moves { reason } } }", new { id = work });
        answer.ShouldBeJson(
            """{ "data": { "plannedWork": { "startsAt": "2014-09-11T02:00:00Z", "version": 1, "timesMoved": 0, "moves": [] } } }""");
    }

    [Fact]
    public async Task Move_Should_NotBeInItsOwnWay()
    {
        var work = await _app.WorkAsync(await _app.TeamAsync(), [await _app.PlaceAsync()], _app.Now.AddDays(10));

        var answer = await _app.MoveAsync(work, _app.Now.AddDays(10).AddMinutes(30));

        Assert.Equal(1, answer["data.movePlannedWork.plannedWork.timesMoved"]!.GetValue<int>());
    }

    [Fact]
    public async Task Move_Should_CountOfficeHours_When_ItsNewNoticeIsShort()
    {
        var work = await _app.WorkAsync(await _app.TeamAsync(), [await _app.PlaceAsync()], _app.Now.AddDays(10), kind: "TEMPORARY");

        var refused = await _app.MoveAsync(work, _app.Now.AddDays(2));
        var evening = await _app.MoveAsync(work, Given.Utc("2014-09-03T10:00:00Z"));

        Assert.Equal("OFFICE_HOURS", refused.Id("data.movePlannedWork.errors.0.windows.0.reason"));
        Assert.True(evening["data.movePlannedWork.plannedWork.shortNotice"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("title", "", "title may not be empty.")]
    [InlineData("minutes", "0", "endsAt must lie after the start at 2014-09-11 02:00:00Z, by at most 14 days: 2014-09-11 02:00:00Z.")]
    [InlineData("minutes", "20161", "endsAt must lie after the start at 2014-09-11 02:00:00Z, by at most 14 days: 2014-09-25 02:01:00Z.")]
    [InlineData("days", "731", "startsAt may lie at most 730 days ahead: 2016-09-01 02:00:00Z.")]
    [InlineData("communities", "0", "communityIds must lie between 1 and 50, not 0.")]
    public async Task Announcement_Should_BeRefused_When_AValueIsWrong(string what, string value, string message)
    {
        var number = int.TryParse(value, out var parsed) ? parsed : 0;
        var answer = await _app.AnnounceAsync(
            await _app.TeamAsync(),
            what == "communities" ? [] : [await _app.PlaceAsync()],
            _app.Now.AddDays(what == "days" ? number : 10),
            what == "minutes" ? number : 60,
            title: what == "title" ? value : "检修");

        Assert.Equal("INVALID_VALUE", answer.Id("data.announcePlannedWork.errors.0.code"));
        Assert.Equal(message, answer.Id("data.announcePlannedWork.errors.0.message"));
    }

    [Fact]
    public async Task AnnouncePlannedWork_Should_GiveTheSameWork_When_TheRequestIsRepeated()
    {
        var input = new
        {
            kind = "PLANNED",
            title = "检修",
            teamId = await _app.TeamAsync(),
            communityIds = new[] { await _app.PlaceAsync() },
            startsAt = _app.Now.AddDays(10),
            endsAt = _app.Now.AddDays(10).AddHours(1),
            expectedCustomersWithoutSupply = 4,
            requestId = Guid.NewGuid(),
        };
        const string Announce =
            "mutation ($input: AnnouncePlannedWorkInput!) { announcePlannedWork(input: $input) { plannedWork { id } errors { ... on Error { code } } } }";

        var first = await _app.ExecuteAsync(Announce, new { input });
        var again = await _app.ExecuteAsync(Announce, new { input });

        Assert.NotNull(first["data.announcePlannedWork.plannedWork"]);
        again.ShouldBeJson(first.Text);
    }

    [Fact]
    public async Task WindowsInTheWay_Should_AskEachSourceOnce_ForAPageOfWorks()
    {
        var team = await _app.TeamAsync();
        for (var i = 0; i < 12; i++)
        {
            await _app.WorkAsync(team, [await _app.PlaceAsync(), await _app.PlaceAsync("SCHOOL")], _app.Now.AddDays(8 + i));
        }

        _app.Assurance.Questions = 0;
        var answer = await _app.ExecuteAsync("{ plannedWorks { nodes { windowsInTheWay { name } communities { name } team { name } } } }");

        Assert.Equal(12, answer["data.plannedWorks.nodes"]!.AsArray().Count);
        Assert.Equal(1, _app.Assurance.Questions);
    }
}
