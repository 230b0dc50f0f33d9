using Modules.Tests.Support;

namespace Modules.Tests.Events;

/// <summary>Times of tasks and of their defects, noted in whatever order, never run backwards.</summary>
public sealed class DefectTimeTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Task_Should_BeOpenOnlyFromTheLastFix_When_FixesAreNotedInAnotherOrder()
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();
        var start = app.Clock.GetUtcNow().UtcDateTime;
        var task = await app.SupplyTaskAsync(site);
        app.Clock.Advance(10);
        var first = await app.DefectAsync(task, "CRITICAL");
        app.Clock.Advance(10);
        var second = await app.DefectAsync(task, "CRITICAL");
        app.Clock.Advance(10);
        Assert.Null(await app.RefusalOfAsync("fixDefect", new { defectId = second, remedy = "更换" }));
        Assert.Equal("SUPPLY_TASK_BLOCKED", await app.RefusalOfAsync("finishTask", new { supplyTaskId = task }));

        // The other one had been fixed before, and is noted only now.
        Assert.Null(await app.RefusalOfAsync("fixDefect", new { defectId = first, remedy = "更换", at = start.AddMinutes(15) }));

        Assert.Equal(
            "TIME_RUNS_BACKWARDS", await app.RefusalOfAsync("finishTask", new { supplyTaskId = task, at = start.AddMinutes(16) }));
        Assert.Null(await app.RefusalOfAsync("finishTask", new { supplyTaskId = task, at = start.AddMinutes(30) }));
        var answer = await app.ExecuteAsync("query ($id: ID!) { supplyTask(id: $id) { steps { status at } } }", new { id = task });
        answer.ShouldBeJson(
            $$"""
            { "data": { "supplyTask": { "steps": [
              { "status": "OPEN", "at": "{{start:s}}Z" },
              { "status": "BLOCKED", "at": "{{start.AddMinutes(10):s}}Z" },
              { "status": "OPEN", "at": "{{start.AddMinutes(30):s}}Z" },
              { "status": "DONE", "at": "{{start.AddMinutes(30):s}}Z" }] } } }
            """);
    }

    [Theory]
    [InlineData("finishTask")]
    [InlineData("cancelTask")]
    public async Task Task_Should_NotEnd_BeforeItFoundSomething(string verb)
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();
        var task = await app.SupplyTaskAsync(site);
        app.Clock.Advance(10);
        await app.DefectAsync(task, "MINOR");
        var found = app.Clock.GetUtcNow().UtcDateTime;

        Assert.Equal("TIME_RUNS_BACKWARDS", await EndAsync(found.AddSeconds(-1)));
        Assert.Null(await EndAsync(found));

        Task<string?> EndAsync(DateTime at) => app.RefusalOfAsync(
            verb, verb == "cancelTask" ? new { supplyTaskId = task, reason = "停用", at } : new { supplyTaskId = task, at });
    }

    // A defect outlives its task: fixing it never brings the task back.
    [Theory]
    [InlineData("finishTask", "DONE", false)]
    [InlineData("cancelTask", "CANCELLED", true)]
    public async Task FixDefect_Should_LeaveTheTaskAsItIs_When_ItIsOver(string verb, string status, bool blocking)
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();
        var task = await app.SupplyTaskAsync(site);
        var defect = await app.DefectAsync(task, blocking: blocking);
        Assert.Null(await app.RefusalOfAsync(
            verb, verb == "cancelTask" ? new { supplyTaskId = task, reason = "停用" } : new { supplyTaskId = task }));

        var answer = await app.ActAsync(
            "fixDefect", new { defectId = defect, remedy = "更换" }, "defect { majorEvent { name } supplyTask { status openDefects } }");

        answer.ShouldBeJson(
            $$"""
            { "data": { "fixDefect": { "errors": null, "defect": {
              "majorEvent": { "name": "论坛" }, "supplyTask": { "status": "{{status}}", "openDefects": 0 } } } } }
            """);
    }
}
