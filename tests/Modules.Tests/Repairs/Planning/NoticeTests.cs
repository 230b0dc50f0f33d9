using Microsoft.Extensions.Options;
using Modules.Tests.Support;

namespace Modules.Tests.Repairs.Planning;

/// <summary>Planned work is announced at least 7 days before it starts, temporary work at least 24 hours; both are settings.</summary>
public sealed class NoticeTests : IAsyncLifetime
{
    private readonly PlanningApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("PLANNED", 7 * 24 * 60)]
    [InlineData("TEMPORARY", 24 * 60)]
    public async Task Announcement_Should_BeEarlyEnough_ToTheSecond(string kind, int required)
    {
        // A factory: nobody there is protected by office hours.
        var (team, factory) = (await _app.TeamAsync(), await _app.PlaceAsync("ENTERPRISE"));

        var late = await _app.AnnounceAsync(team, [factory], _app.Now.AddMinutes(required).AddSeconds(-1), kind: kind);
        var inTime = await _app.AnnounceAsync(team, [factory], _app.Now.AddMinutes(required), kind: kind);

        var (name, hours) = kind == "PLANNED" ? ("Planned", "168") : ("Temporary", "24");
        late.ShouldBeJson(
            $$"""
            { "data": { "announcePlannedWork": { "plannedWork": null, "errors": [{
              "__typename": "NoticeTooShortError", "code": "NOTICE_TOO_SHORT",
              "message": "{{name}} work has to be announced {{hours}} hours before it starts, not {{required / 60 - 1}}.99.",
              "requiredMinutes": {{required}}, "givenMinutes": {{required - 1}},
              "earliestStartsAt": "{{_app.Now.AddMinutes(required):yyyy-MM-ddTHH:mm:ssZ}}" }] } } }
            """);
        Assert.NotNull(inTime["data.announcePlannedWork.plannedWork"]);
    }

    [Fact]
    public async Task Announcement_Should_BeRefused_When_TheStartHasPassed()
    {
        var answer = await _app.AnnounceAsync(await _app.TeamAsync(), [await _app.PlaceAsync()], _app.Now.AddMinutes(-60), kind: "TEMPORARY");

        Assert.Equal("NOTICE_TOO_SHORT", answer.Id("data.announcePlannedWork.errors.0.code"));
        Assert.Equal(-60, answer["data.announcePlannedWork.errors.0.givenMinutes"]!.GetValue<int>());
    }

    [Fact]
    public Task Notice_Should_BeASetting()
        => PlanningApp.WithAsync(
            new() { ["Repairs:Notice:PlannedDays"] = "3", ["Repairs:Notice:TemporaryHours"] = "6" },
            async other =>
            {
                var (team, factory) = (await other.TeamAsync(), await other.PlaceAsync("ENTERPRISE"));

                var planned = await other.AnnounceAsync(team, [factory], other.Now.AddDays(3));
                var temporary = await other.AnnounceAsync(team, [factory], other.Now.AddHours(6), kind: "TEMPORARY");
                var late = await other.AnnounceAsync(team, [factory], other.Now.AddHours(5), kind: "TEMPORARY");

                Assert.NotNull(planned["data.announcePlannedWork.plannedWork"]);
                Assert.NotNull(temporary["data.announcePlannedWork.plannedWork"]);
                Assert.Equal(360, late["data.announcePlannedWork.errors.0.requiredMinutes"]!.GetValue<int>());
            });

    [Theory]
    [InlineData("Repairs:Notice:PlannedDays", "0")]
    [InlineData("Repairs:Notice:PlannedDays", "366")]
    [InlineData("Repairs:Notice:TemporaryHours", "-1")]
    [InlineData("Repairs:Notice:TemporaryHours", "169")]
    [InlineData("Repairs:OfficeHours:To", "07:00")]
    [InlineData("Repairs:WorkHours:From", "22:00")]
    [InlineData("Repairs:WorkHours:StepMinutes", "0")]
    [InlineData("Repairs:WorkHours:SearchDays", "1000")]
    public async Task Start_Should_Fail_When_ASettingMakesNoSense(string key, string value)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(
            () => PlanningApp.WithAsync(new() { [key] = value }, _ => Task.CompletedTask));

        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Move_Should_CountItsNoticeAnew()
    {
        var (team, factory) = (await _app.TeamAsync(), await _app.PlaceAsync("ENTERPRISE"));
        var work = await _app.WorkAsync(team, [factory], _app.Now.AddDays(8));
        _app.Clock.Advance(2 * 24 * 60);

        var late = await _app.MoveAsync(work, _app.Now.AddDays(7).AddMinutes(-1));
        var inTime = await _app.MoveAsync(work, _app.Now.AddDays(7));

        Assert.Equal("NOTICE_TOO_SHORT", late.Id("data.movePlannedWork.errors.0.code"));
        Assert.Equal(10080, inTime["data.movePlannedWork.plannedWork.noticeMinutes"]!.GetValue<int>());
    }
}
