using Modules.Tests.Support;

namespace Modules.Tests.Events;

/// <summary>Two at one task, a thousand times in all: one wins, the other is told.</summary>
public sealed class TaskRaceTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task FinishTask_Should_BeDoneOnce_When_TwoMembersFinishIt()
    {
        const int Rounds = 400;
        var (_, _, _, site) = await app.EventWithSiteAsync();
        var before = (await app.DeliveredAsync()).Count;
        for (var round = 0; round < Rounds; round++)
        {
            var task = await app.SupplyTaskAsync(site);

            var refusals = await Task.WhenAll(FinishAsync(task), FinishAsync(task));

            Assert.Single(refusals, refusal => refusal is null);
            Assert.Single(refusals, refusal => refusal is "CONFLICT" or "ILLEGAL_MOVE");
        }

        var told = (await app.DeliveredAsync()).Skip(before).ToArray();
        Assert.Equal(Rounds, told.Length);
        Assert.Equal(Rounds, told.Select(service => service.SourceId).Distinct().Count());
    }

    [Fact]
    public async Task FinishTask_Should_NotPassABlockingDefect_When_ItIsNotedMeanwhile()
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();
        var before = (await app.DeliveredAsync()).Count;
        var finished = 0;
        for (var round = 0; round < 300; round++)
        {
            var task = await app.SupplyTaskAsync(site);

            var (finish, note) = round % 2 == 0 ? (FinishAsync(task), NoteAsync(task)) : Swapped(NoteAsync(task), FinishAsync(task));
            var (refused, unheard) = (await finish, await note);

            var seen = await app.ExecuteAsync("query ($id: ID!) { supplyTask(id: $id) { status openDefects } }", new { id = task });
            if (refused is null)
            {
                finished++;
                Assert.Equal("ILLEGAL_MOVE", unheard);
                seen.ShouldBeJson("""{ "data": { "supplyTask": { "status": "DONE", "openDefects": 0 } } }""");
            }
            else
            {
                Assert.True(refused is "CONFLICT" or "SUPPLY_TASK_BLOCKED", refused);
                Assert.Null(unheard);
                seen.ShouldBeJson("""{ "data": { "supplyTask": { "status": "BLOCKED", "openDefects": 1 } } }""");
            }
        }

        Assert.Equal(before + finished, (await app.DeliveredAsync()).Count);
    }

    [Fact]
    public async Task FixDefect_Should_BeDoneOnce_AndTwoDefectsAtOnceShouldOpenTheTask()
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();
        for (var round = 0; round < 300; round++)
        {
            var task = await app.SupplyTaskAsync(site);
            var (one, two) = (await app.DefectAsync(task), await app.DefectAsync(task, "CRITICAL"));

            var refusals = await Task.WhenAll(FixAsync(one), FixAsync(two), FixAsync(one));

            Assert.Null(refusals[1]);
            Assert.Single([refusals[0], refusals[2]], refusal => refusal is null);
            Assert.Single([refusals[0], refusals[2]], refusal => refusal is "DEFECT_FIXED" or "CONFLICT");
            var seen = await app.ExecuteAsync("query ($id: ID!) { supplyTask(id: $id) { status openDefects } }", new { id = task });
            seen.ShouldBeJson("""{ "data": { "supplyTask": { "status": "OPEN", "openDefects": 0 } } }""");
        }
    }

    [Fact]
    public async Task CancelEvent_Should_LeaveNothingPlanned_When_TasksAndShiftsArePlannedMeanwhile()
    {
        for (var round = 0; round < 60; round++)
        {
            var (team, majorEvent, _, site) = await app.EventWithSiteAsync();
            var member = await app.MemberAsync(team);

            await Task.WhenAll(
                app.RefusalOfAsync("planTask", new { protectedSiteId = site, kind = "DUTY", dueOn = "2014-09-04" }),
                app.RefusalOfAsync("cancelEvent", new { majorEventId = majorEvent, reason = "台风" }),
                app.RefusalOfAsync(
                    "planShift",
                    new { majorEventId = majorEvent, memberId = member, startsAt = Given.Assurance, endsAt = Given.Assurance.AddHours(1) }));

            var answer = await app.ExecuteAsync(
                """
                query ($id: ID!) {
                  majorEvent(id: $id) {
                    status
                    supplyTasks(where: { status: { neq: CANCELLED } }) { totalCount }
                    dutyShifts(where: { status: { neq: CANCELLED } }) { totalCount }
                  }
                }
                """,
                new { id = majorEvent });
            answer.ShouldBeJson(
                """{ "data": { "majorEvent": { "status": "CANCELLED", "supplyTasks": { "totalCount": 0 }, "dutyShifts": { "totalCount": 0 } } } }""");
        }
    }

    private static (Task<string?> First, Task<string?> Second) Swapped(Task<string?> second, Task<string?> first) => (first, second);

    private Task<string?> FinishAsync(string task) => app.RefusalOfAsync("finishTask", new { supplyTaskId = task });

    private Task<string?> NoteAsync(string task)
        => app.RefusalOfAsync("noteDefect", new { supplyTaskId = task, severity = "CRITICAL", description = "漏油" });

    private Task<string?> FixAsync(string defect) => app.RefusalOfAsync("fixDefect", new { defectId = defect, remedy = "紧固" });
}
