using Modules.Tests.Support;

namespace Modules.Tests.Repairs.Planning;

/// <summary>Planned work may not overlap a protected window of its community; the refusal names every window in the way.</summary>
public sealed class ProtectedWindowTests : IAsyncLifetime
{
    private readonly PlanningApp _app = new();

    // Saturday, 20 September 2014, 8 o'clock in China.
    private static DateTime Saturday => Given.Utc("2014-09-20T00:00:00Z");

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Refusal_Should_NameEveryWindowInTheWay_OfEverySource()
    {
        var (team, here, there) = (await _app.TeamAsync(), await _app.PlaceAsync(), await _app.PlaceAsync("SCHOOL", "小学"));
        await _app.WindowAsync([here, there], Saturday, 600, name: "黄道吉日");
        await _app.WindowAsync([there], Saturday.AddHours(1), 120, "EXAM", "成人高考");
        _app.Assurance.Protect(here, Saturday.AddHours(-3), 240);

        var answer = await _app.AnnounceAsync(team, [here, there], Saturday);

        answer.ShouldBeJson(
            $$"""
            { "data": { "announcePlannedWork": { "plannedWork": null, "errors": [{
              "__typename": "WindowsInTheWayError", "code": "PROTECTED_WINDOW",
              "message": "Protected: 会议保电 from 2014-09-19 21:00:00Z to 2014-09-20 01:00:00Z; 黄道吉日 from 2014-09-20 00:00:00Z to 2014-09-20 10:00:00Z; 成人高考 from 2014-09-20 01:00:00Z to 2014-09-20 03:00:00Z.",
              "windows": [
                { "reason": "EVENT_ASSURANCE", "name": "会议保电", "startsAt": "2014-09-19T21:00:00Z", "endsAt": "2014-09-20T01:00:00Z", "community": { "id": "{{here}}" } },
                { "reason": "AUSPICIOUS_DAY", "name": "黄道吉日", "startsAt": "2014-09-20T00:00:00Z", "endsAt": "2014-09-20T10:00:00Z", "community": { "id": "{{here}}" } },
                { "reason": "AUSPICIOUS_DAY", "name": "黄道吉日", "startsAt": "2014-09-20T00:00:00Z", "endsAt": "2014-09-20T10:00:00Z", "community": { "id": "{{there}}" } },
                { "reason": "EXAM", "name": "成人高考", "startsAt": "2014-09-20T01:00:00Z", "endsAt": "2014-09-20T03:00:00Z", "community": { "id": "{{there}}" } }
              ] }] } } }
            """);
    }

    [Fact]
    public async Task AuspiciousDay_Should_ProtectWhomItNames_AndNobodyElse()
    {
        var (team, named, other) = (await _app.TeamAsync(), await _app.PlaceAsync(), await _app.PlaceAsync());
        await _app.WindowAsync([named], Saturday, 600);

        var refused = await _app.AnnounceAsync(team, [named], Saturday);
        var elsewhere = await _app.AnnounceAsync(team, [other], Saturday);

        Assert.Equal("PROTECTED_WINDOW", refused.Id("data.announcePlannedWork.errors.0.code"));
        Assert.NotNull(elsewhere["data.announcePlannedWork.plannedWork"]);
    }

    [Fact]
    public async Task Work_Should_BeAllowed_RightBeforeAndRightAfterAWindow()
    {
        var (team, community) = (await _app.TeamAsync(), await _app.PlaceAsync());
        await _app.WindowAsync([community], Saturday, 600);

        Assert.NotNull((await _app.AnnounceAsync(team, [community], Saturday.AddMinutes(-120)))["data.announcePlannedWork.plannedWork"]);
        Assert.NotNull((await _app.AnnounceAsync(team, [community], Saturday.AddMinutes(600)))["data.announcePlannedWork.plannedWork"]);
    }

    [Fact]
    public async Task EventAssurance_Should_ProtectItsSites()
    {
        var (team, site) = (await _app.TeamAsync(), await _app.PlaceAsync("GOVERNMENT_OFFICE", "纪念馆"));
        _app.Assurance.Protect(site, Saturday, 600, "公祭日保电");

        var answer = await _app.AnnounceAsync(team, [site], Saturday.AddHours(2));

        Assert.Equal("EVENT_ASSURANCE", answer.Id("data.announcePlannedWork.errors.0.windows.0.reason"));
    }

    [Fact]
    public async Task LiftedWindow_Should_ProtectNobody_AndStayAsItIs()
    {
        var (team, community) = (await _app.TeamAsync(), await _app.PlaceAsync());
        var window = await _app.WindowAsync([community], Saturday, 600);

        var lifted = await LiftAsync(window);
        var again = await LiftAsync(window);
        var changed = await ChangeAsync(new { protectedWindowId = window, name = "x" });

        lifted.ShouldBeJson(
            """
            { "data": { "liftWindow": { "errors": null, "protectedWindow": {
              "liftedAt": "2014-09-01T02:00:00Z", "liftingReason": "婚礼延期", "changedBy": "dispatcher-1", "version": 2 } } } }
            """);
        Assert.Equal("PROTECTED_WINDOW_LIFTED", again.Id("data.liftWindow.errors.0.code"));
        Assert.Equal("PROTECTED_WINDOW_LIFTED", changed.Id("data.changeProtectedWindow.errors.0.code"));
        await _app.WorkAsync(team, [community], Saturday);
    }

    [Fact]
    public async Task ChangedWindow_Should_ProtectItsNewTimeAndCommunities()
    {
        var (team, first, second) = (await _app.TeamAsync(), await _app.PlaceAsync(), await _app.PlaceAsync());
        var window = await _app.WindowAsync([first], Saturday, 600);
        _app.Clock.Advance(1);

        var changed = await ChangeAsync(new
        {
            protectedWindowId = window,
            name = "黄道吉日（改）",
            startsAt = Saturday.AddDays(1),
            endsAt = Saturday.AddDays(1).AddHours(10),
            moreCommunityIds = new[] { second, first },
            version = 1,
        });
        var stale = await ChangeAsync(new { protectedWindowId = window, name = "x", version = 1 });

        changed.ShouldBeJson(
            $$"""
            { "data": { "changeProtectedWindow": { "errors": null, "protectedWindow": {
              "name": "黄道吉日（改）", "startsAt": "2014-09-21T00:00:00Z", "endsAt": "2014-09-21T10:00:00Z", "startsOn": "2014-09-21", "version": 2,
              "communities": [{ "id": "{{first}}" }, { "id": "{{second}}" }] } } } }
            """);
        Assert.Equal("CONFLICT", stale.Id("data.changeProtectedWindow.errors.0.code"));
        await _app.WorkAsync(team, [first], Saturday);
        var refused = await _app.AnnounceAsync(team, [second], Saturday.AddDays(1));
        Assert.Equal("PROTECTED_WINDOW", refused.Id("data.announcePlannedWork.errors.0.code"));
    }

    [Theory]
    [InlineData("OFFICE_HOURS", "婚礼", 60, "reason must be an auspicious day or an exam, not OfficeHours.")]
    [InlineData("EVENT_ASSURANCE", "婚礼", 60, "reason must be an auspicious day or an exam, not EventAssurance.")]
    [InlineData("EXAM", " ", 60, "name may not be empty.")]
    [InlineData("EXAM", "高考", 0, "endsAt must lie after the begin at 2014-09-20 00:00:00Z, by at most 62 days: 2014-09-20 00:00:00Z.")]
    [InlineData("EXAM", "高考", 62 * 24 * 60 + 1, "endsAt must lie after the begin at 2014-09-20 00:00:00Z, by at most 62 days: 2014-11-21 00:01:00Z.")]
    public async Task ProtectWindow_Should_BeRefused_When_AValueIsWrong(string reason, string name, int minutes, string message)
    {
        var answer = await ProtectAsync(new { reason, name, startsAt = Saturday, endsAt = Saturday.AddMinutes(minutes), communityIds = new[] { await _app.PlaceAsync() } });

        Assert.Equal(message, answer.Id("data.protectWindow.errors.0.message"));
    }

    [Fact]
    public async Task ProtectWindow_Should_BeRefused_When_ItHasPassed_OrNamesNobody()
    {
        var community = await _app.PlaceAsync();

        var past = await ProtectAsync(new { reason = "EXAM", name = "高考", startsAt = _app.Now.AddHours(-2), endsAt = _app.Now, communityIds = new[] { community } });
        var nobody = await ProtectAsync(new { reason = "EXAM", name = "高考", startsAt = Saturday, endsAt = Saturday.AddHours(2), communityIds = Array.Empty<string>() });

        Assert.Equal("endsAt must lie in the future, since nothing that has passed can be protected: 2014-09-01 02:00:00Z.", past.Id("data.protectWindow.errors.0.message"));
        Assert.Equal("communityIds must lie between 1 and 500, not 0.", nobody.Id("data.protectWindow.errors.0.message"));
    }

    [Fact]
    public async Task ProtectWindow_Should_GiveTheSameWindow_When_TheRequestIsRepeated()
    {
        var input = new
        {
            reason = "EXAM", name = "高考", startsAt = Saturday, endsAt = Saturday.AddHours(2), communityIds = new[] { await _app.PlaceAsync() },
            requestId = Guid.NewGuid(),
        };

        var first = await ProtectAsync(input);
        var again = await ProtectAsync(input);

        Assert.NotNull(first["data.protectWindow.protectedWindow"]);
        again.ShouldBeJson(first.Text);
    }

    [Fact]
    public async Task WindowProtectedAfterwards_Should_StandInTheWay_UntilTheWorkIsMoved()
    {
        var (team, community) = (await _app.TeamAsync(), await _app.PlaceAsync());
        var work = await _app.WorkAsync(team, [community], Saturday);
        var window = await _app.WindowAsync([community], Saturday.AddHours(1), 600);
        _app.Assurance.Protect(community, Saturday.AddMinutes(30), 30);

        var before = await InTheWayAsync(work, window);
        _app.Clock.Advance((int)(Saturday - _app.Now).TotalMinutes);
        var start = await _app.ExecuteAsync(
            "mutation ($input: StartPlannedWorkInput!) { startPlannedWork(input: $input) { errors { ... on WindowsInTheWayError { code windows { name } } } } }",
            new { input = new { plannedWorkId = work } });
        await _app.MoveAsync(work, Saturday.AddDays(8));
        var after = await InTheWayAsync(work, window);

        before.ShouldBeJson(
            $$"""
            { "data": {
              "plannedWork": { "windowsInTheWay": [{ "name": "会议保电", "reason": "EVENT_ASSURANCE" }, { "name": "婚礼", "reason": "AUSPICIOUS_DAY" }] },
              "protectedWindow": { "worksInTheWay": [{ "id": "{{work}}" }] } } }
            """);
        start.ShouldBeJson(
            """
            { "data": { "startPlannedWork": { "errors": [{ "code": "PROTECTED_WINDOW", "windows": [{ "name": "会议保电" }, { "name": "婚礼" }] }] } } }
            """);
        after.ShouldBeJson("""{ "data": { "plannedWork": { "windowsInTheWay": [] }, "protectedWindow": { "worksInTheWay": [] } } }""");
    }

    [Fact]
    public async Task WindowProtectedAfterwards_Should_StandInNobodysWay_When_ItIsLifted()
    {
        var (team, community) = (await _app.TeamAsync(), await _app.PlaceAsync());
        var work = await _app.WorkAsync(team, [community], Saturday);
        var window = await _app.WindowAsync([community], Saturday, 600);

        await LiftAsync(window);

        (await InTheWayAsync(work, window)).ShouldBeJson(
            """{ "data": { "plannedWork": { "windowsInTheWay": [] }, "protectedWindow": { "worksInTheWay": [] } } }""");
    }

    [Fact]
    public async Task Community_Should_KnowItsWindows_AndAllItsProtectedTimes()
    {
        var community = await _app.PlaceAsync();
        await _app.WindowAsync([community], Saturday, 600);
        _app.Assurance.Protect(community, Saturday.AddDays(1), 60);

        var answer = await _app.ExecuteAsync(
            """
            query ($id: ID!) {
              community(id: $id) {
                protectedWindows { nodes { name liftedAt } }
                protectedTimes(from: "2014-09-20T00:00:00Z", to: "2014-09-22T04:00:00Z") { name communityId }
                atShortNotice: protectedTimes(from: "2014-09-20T00:00:00Z", to: "2014-09-22T04:00:00Z", shortNotice: true) { name reason startsAt }
              }
            }
            """,
            new { id = community });

        answer.ShouldBeJson(
            $$"""
            { "data": { "community": {
              "protectedWindows": { "nodes": [{ "name": "婚礼", "liftedAt": null }] },
              "protectedTimes": [{ "name": "婚礼", "communityId": "{{community}}" }, { "name": "会议保电", "communityId": "{{community}}" }],
              "atShortNotice": [
                { "name": "婚礼", "reason": "AUSPICIOUS_DAY", "startsAt": "2014-09-20T00:00:00Z" },
                { "name": "会议保电", "reason": "EVENT_ASSURANCE", "startsAt": "2014-09-21T00:00:00Z" },
                { "name": "“八小时”之内 08:00–17:00", "reason": "OFFICE_HOURS", "startsAt": "2014-09-22T00:00:00Z" }] } } }
            """);
    }

    private Task<Answer> InTheWayAsync(string work, string window)
        => _app.ExecuteAsync(
            "query ($work: ID!, $window: ID!) { plannedWork(id: $work) { windowsInTheWay { name reason } } protectedWindow(id: $window) { worksInTheWay { id } } }",
            new { work, window });

    private Task<Answer> ProtectAsync(object input)
        => _app.ExecuteAsync(
            "mutation ($input: ProtectWindowInput!) { protectWindow(input: $input) { protectedWindow { id } errors { ... on Error { message code } } } }",
            new { input },
            Actor.Dispatcher);

    private Task<Answer> LiftAsync(string window)
        => _app.ExecuteAsync(
            "mutation ($input: LiftWindowInput!) { liftWindow(input: $input) { protectedWindow { liftedAt liftingReason changedBy version } errors { ... on Error { code } } } }",
            new { input = new { protectedWindowId = window, reason = "婚礼延期" } },
            Actor.Dispatcher);

    private Task<Answer> ChangeAsync(object input)
        => _app.ExecuteAsync(
            """
            mutation ($input: ChangeProtectedWindowInput!) {
              changeProtectedWindow(input: $input) {
                protectedWindow { name startsAt endsAt startsOn version communities { id } } errors { ... on Error { code } }
              }
            }
            """,
            new { input },
            Actor.Dispatcher);
}
