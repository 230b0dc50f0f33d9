using Modules.Tests.Support;

namespace Modules.Tests.Repairs.Planning;

/// <summary>Office hours protect government offices and residents from short-notice work, and from no other.</summary>
public sealed class OfficeHoursTests : IAsyncLifetime
{
    private readonly PlanningApp _app = new();

    // Wednesday, 3 September 2014, 10 o'clock in China: two days ahead.
    private static DateTime Wednesday => Given.Utc("2014-09-03T02:00:00Z");

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("GOVERNMENT_OFFICE", true)]
    [InlineData("COMMUNITY", true)]
    [InlineData("VILLAGE", true)]
    [InlineData("ENTERPRISE", false)]
    [InlineData("SCHOOL", false)]
    [InlineData("HOSPITAL", false)]
    public async Task OfficeHours_Should_ProtectOfficesAndResidents_FromShortNotice(string kind, bool isProtected)
    {
        var community = await _app.PlaceAsync(kind);

        var answer = await _app.AnnounceAsync(await _app.TeamAsync(), [community], Wednesday, kind: "TEMPORARY");

        if (!isProtected)
        {
            Assert.NotNull(answer["data.announcePlannedWork.plannedWork"]);
            return;
        }

        answer.ShouldBeJson(
            $$"""
            { "data": { "announcePlannedWork": { "plannedWork": null, "errors": [{
              "__typename": "WindowsInTheWayError", "code": "PROTECTED_WINDOW",
              "message": "Protected: “八小时”之内 08:00–17:00 from 2014-09-03 00:00:00Z to 2014-09-03 09:00:00Z.",
              "windows": [{ "reason": "OFFICE_HOURS", "name": "“八小时”之内 08:00–17:00",
                "startsAt": "2014-09-03T00:00:00Z", "endsAt": "2014-09-03T09:00:00Z", "community": { "id": "{{community}}" } }] }] } } }
            """);
    }

    [Theory]
    [InlineData("PLANNED", "2014-09-10T02:00:00Z", true)]
    [InlineData("TEMPORARY", "2014-09-10T02:00:00Z", true)]
    [InlineData("TEMPORARY", "2014-09-08T02:00:00Z", false)]
    [InlineData("TEMPORARY", "2014-09-03T09:00:00Z", true)]
    [InlineData("TEMPORARY", "2014-09-02T22:00:00Z", true)]
    [InlineData("TEMPORARY", "2014-09-02T22:30:00Z", false)]
    [InlineData("TEMPORARY", "2014-09-06T02:00:00Z", true)]
    [InlineData("TEMPORARY", "2014-09-07T02:00:00Z", true)]
    public async Task OfficeHours_Should_CountOnWorkingDays_AndAgainstShortNoticeOnly(string kind, string startsAt, bool allowed)
    {
        // A minute later, Monday of next week is less than 7 days away.
        _app.Clock.Advance(1);
        var answer = await _app.AnnounceAsync(await _app.TeamAsync(), [await _app.PlaceAsync()], Given.Utc(startsAt), kind: kind);

        Assert.Equal(allowed, answer["data.announcePlannedWork.plannedWork"] is not null);
        Assert.Equal(allowed ? null : "PROTECTED_WINDOW", answer["data.announcePlannedWork.errors"]?[0]?["code"]?.GetValue<string>());
    }

    [Fact]
    public Task OfficeHours_Should_BeASetting()
        => PlanningApp.WithAsync(
            new()
            {
                ["Repairs:OfficeHours:From"] = "09:30",
                ["Repairs:OfficeHours:To"] = "16:00",
                ["Repairs:OfficeHours:Days"] = "Tuesday, Sunday",
                ["Repairs:OfficeHours:Holidays:0"] = "2014-09-07",
                ["Repairs:OfficeHours:ExtraDays:0"] = "2014-09-06",
            },
            async other =>
            {
                var (team, community) = (await other.TeamAsync(), await other.PlaceAsync());

                async Task<bool> Allowed(string startsAt)
                    => (await other.AnnounceAsync(team, [community], Given.Utc(startsAt), 30, "TEMPORARY"))["data.announcePlannedWork.plannedWork"] is not null;

                // Wednesday is no working day here, the holiday is none either; Saturday is one. Before and after the hours all is free.
                Assert.True(await Allowed("2014-09-03T02:00:00Z"));
                Assert.True(await Allowed("2014-09-07T02:00:00Z"));
                Assert.False(await Allowed("2014-09-06T02:00:00Z"));
                Assert.True(await Allowed("2014-09-06T01:00:00Z"));
                Assert.False(await Allowed("2014-09-06T01:01:00Z"));
                Assert.True(await Allowed("2014-09-06T08:00:00Z"));
            });

    [Fact]
    public async Task EveningWork_Should_HaveNothingInItsWay_AtShortNotice()
    {
        var work = await _app.WorkAsync(
            await _app.TeamAsync(), [await _app.PlaceAsync(), await _app.PlaceAsync("SCHOOL")], Given.Utc("2014-09-03T09:00:00Z"), kind: "TEMPORARY");

        var answer = await _app.ExecuteAsync("query ($id: ID!) { plannedWork(id: $id) { shortNotice windowsInTheWay { name } } }", new { id = work });

        answer.ShouldBeJson("""{ "data": { "plannedWork": { "shortNotice": true, "windowsInTheWay": [] } } }""");
    }

    [Fact]
    public async Task OfficeHours_Should_StandInTheWayOfOneCommunity_AndNameItOnly()
    {
        var (office, factory) = (await _app.PlaceAsync("GOVERNMENT_OFFICE"), await _app.PlaceAsync("ENTERPRISE"));

        var answer = await _app.AnnounceAsync(await _app.TeamAsync(), [office, factory], Wednesday, kind: "TEMPORARY");

        var windows = answer["data.announcePlannedWork.errors.0.windows"]!.AsArray();
        Assert.Equal(office, Assert.Single(windows)!["community"]!["id"]!.GetValue<string>());
    }
}
