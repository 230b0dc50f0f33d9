using Modules.Tests.Support;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Events;

public sealed class TaskTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] s_verbs = ["assignTask", "postponeTask", "noteDefect", "finishTask", "cancelTask"];

    public static TheoryData<string, string, string?> StatesAndVerbs()
    {
        var data = new TheoryData<string, string, string?>();
        foreach (var verb in s_verbs)
        {
            data.Add("OPEN", verb, null);
            data.Add("BLOCKED", verb, verb == "finishTask" ? "SUPPLY_TASK_BLOCKED" : null);
            data.Add("DONE", verb, "ILLEGAL_MOVE");
            data.Add("CANCELLED", verb, "ILLEGAL_MOVE");
        }

        return data;
    }

    [Fact]
    public async Task Task_Should_GoFromOpenOverBlockedToDone_WithTimeAndActorOfEachStep()
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();
        var now = app.Clock.GetUtcNow().UtcDateTime;
        var task = await app.SupplyTaskAsync(site, "TEMPORARY_LOAD_CHECK");
        app.Clock.Advance(10);
        var defect = await app.DefectAsync(task);
        app.Clock.Advance(10);
        await app.ActAsync("fixDefect", new { defectId = defect, remedy = "更换电缆" }, actor: Actor.Member);
        app.Clock.Advance(10);
        await app.ActAsync("finishTask", new { supplyTaskId = task, findings = "正常", workMinutes = 25 }, actor: Actor.Member);

        var answer = await app.ExecuteAsync(
            """
            query ($id: ID!) {
              supplyTask(id: $id) {
                status doneOn findings workMinutes openDefects version
                steps { status at by }
                defects { severity blocking description foundAt foundBy fixedAt fixedBy remedy }
              }
            }
            """,
            new { id = task });
        answer.ShouldBeJson(
            $$"""
            { "data": { "supplyTask": {
              "status": "DONE", "doneOn": "2014-09-01", "findings": "正常", "workMinutes": 25, "openDefects": 0, "version": 4,
              "steps": [
                { "status": "OPEN", "at": "{{now:s}}Z", "by": "coordinator-1" },
                { "status": "BLOCKED", "at": "{{now.AddMinutes(10):s}}Z", "by": "member-1" },
                { "status": "OPEN", "at": "{{now.AddMinutes(20):s}}Z", "by": "member-1" },
                { "status": "DONE", "at": "{{now.AddMinutes(30):s}}Z", "by": "member-1" }],
              "defects": [{ "severity": "SERIOUS", "blocking": true, "description": "接头发热",
                "foundAt": "{{now.AddMinutes(10):s}}Z", "foundBy": "member-1",
                "fixedAt": "{{now.AddMinutes(20):s}}Z", "fixedBy": "member-1", "remedy": "更换电缆" }] } } }
            """);
    }

    [Theory]
    [MemberData(nameof(StatesAndVerbs))]
    public async Task Step_Should_BeRefused_When_TheTaskIsBlockedOrOver(string state, string verb, string? refusal)
    {
        var (team, _, _, site) = await app.EventWithSiteAsync();
        var task = await app.SupplyTaskAsync(site);
        var member = await app.MemberAsync(team);
        var way = state switch { "BLOCKED" => "noteDefect", "DONE" => "finishTask", "CANCELLED" => "cancelTask", _ => null };
        if (way is not null)
        {
            Assert.Null(await app.RefusalOfAsync(way, Input(way)));
        }

        Assert.Equal(refusal, await app.RefusalOfAsync(verb, Input(verb)));

        object Input(string step) => step switch
        {
            "assignTask" => new { supplyTaskId = task, memberId = member },
            "postponeTask" => new { supplyTaskId = task, dueOn = "2014-09-04" },
            "noteDefect" => new { supplyTaskId = task, severity = "SERIOUS", description = "漏油" },
            "cancelTask" => new { supplyTaskId = task, reason = "停用" },
            _ => new { supplyTaskId = task },
        };
    }

    [Fact]
    public async Task FinishTask_Should_NameTheDefects_When_BlockingOnesAreOpen()
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();
        var task = await app.SupplyTaskAsync(site);
        await app.DefectAsync(task, "MINOR");
        var (serious, critical) = (await app.DefectAsync(task), await app.DefectAsync(task, "CRITICAL"));
        const string Finish = """
            mutation ($input: FinishTaskInput!) {
              finishTask(input: $input) { supplyTask { status } errors { ... on SupplyTaskBlockedError { code supplyTaskId defectIds } } }
            }
            """;

        var both = await app.ExecuteAsync(Finish, new { input = new { supplyTaskId = task } });
        await app.ActAsync("fixDefect", new { defectId = serious, remedy = "紧固" });
        var one = await app.ExecuteAsync(Finish, new { input = new { supplyTaskId = task } });
        await app.ActAsync("fixDefect", new { defectId = critical, remedy = "更换" });
        var none = await app.ExecuteAsync(Finish, new { input = new { supplyTaskId = task } });

        both.ShouldBeJson(
            $$"""
            { "data": { "finishTask": { "supplyTask": null, "errors": [
              { "code": "SUPPLY_TASK_BLOCKED", "supplyTaskId": "{{task}}", "defectIds": ["{{serious}}", "{{critical}}"] }] } } }
            """);
        Assert.Equal(critical, one.Id("data.finishTask.errors.0.defectIds.0"));
        none.ShouldBeJson("""{ "data": { "finishTask": { "supplyTask": { "status": "DONE" }, "errors": null } } }""");
    }

    [Theory]
    [InlineData("MINOR", null, "OPEN")]
    [InlineData("MINOR", true, "BLOCKED")]
    [InlineData("SERIOUS", null, "BLOCKED")]
    [InlineData("SERIOUS", false, "OPEN")]
    [InlineData("CRITICAL", null, "BLOCKED")]
    public async Task NoteDefect_Should_BlockTheTask_UnlessItIsMinorOrItsFinderSaysOtherwise(string severity, bool? blocking, string status)
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();
        var task = await app.SupplyTaskAsync(site);

        var answer = await app.ActAsync(
            "noteDefect",
            new { supplyTaskId = task, severity, description = "x", blocking },
            "defect { supplyTask { status openDefects } protectedSite { id } foundOn }",
            Actor.Member);

        answer.ShouldBeJson(
            $$"""
            { "data": { "noteDefect": { "errors": null, "defect": { "supplyTask": { "status": "{{status}}", "openDefects": 1 },
              "protectedSite": { "id": "{{site}}" }, "foundOn": "2014-09-01" } } } }
            """);
    }

    [Fact]
    public async Task NoteDefect_Should_BeRefused_When_ACriticalOneWouldNotBlock()
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();

        Assert.Equal("INVALID_VALUE", await app.RefusalOfAsync(
            "noteDefect",
            new { supplyTaskId = await app.SupplyTaskAsync(site), severity = "CRITICAL", description = "x", blocking = false }));
    }

    [Fact]
    public async Task FixDefect_Should_BeRefused_When_ItIsFixedOrTheTimeRunsBackwards()
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();
        var task = await app.SupplyTaskAsync(site);
        app.Clock.Advance(5);
        var defect = await app.DefectAsync(task);
        var now = app.Clock.GetUtcNow().UtcDateTime;

        Assert.Equal("TIME_RUNS_BACKWARDS", await app.RefusalOfAsync("fixDefect", new { defectId = defect, remedy = "x", at = now.AddMinutes(-1) }));
        Assert.Equal("INVALID_VALUE", await app.RefusalOfAsync("fixDefect", new { defectId = defect, remedy = " " }));
        Assert.Null(await app.RefusalOfAsync("fixDefect", new { defectId = defect, remedy = "x", version = 1 }));
        Assert.Equal("DEFECT_FIXED", await app.RefusalOfAsync("fixDefect", new { defectId = defect, remedy = "x" }));
        Assert.Equal("CONFLICT", await app.RefusalOfAsync("fixDefect", new { defectId = defect, remedy = "x", version = 1 }));
    }

    [Fact]
    public async Task FinishTask_Should_TellOfTheService_ExactlyOnce()
    {
        var (team, majorEvent, community, _) = await app.EventWithSiteAsync();
        var customer = await app.CustomerAsync(community, "TASK-1");
        var site = await app.ProtectedSiteAsync(majorEvent, community, customer);
        var before = (await app.DeliveredAsync()).Count;
        var task = await app.SupplyTaskAsync(site, "TRIP_TEST");
        var called = await app.SupplyTaskAsync(site, "DUTY");

        await app.ActAsync("cancelTask", new { supplyTaskId = called, reason = "x" });
        await app.ActAsync("finishTask", new { supplyTaskId = task, workMinutes = 45 }, actor: Actor.Member);
        Assert.Equal("ILLEGAL_MOVE", await app.RefusalOfAsync("finishTask", new { supplyTaskId = task }));

        var service = Assert.Single((await app.DeliveredAsync()).Skip(before));
        Assert.Equal(
            new ServiceDelivered(
                ServiceDelivered.IdOf("events", "TRIP_TEST", EventsApi.KeyOf(task)),
                "events",
                Heart.Dedicated,
                "TRIP_TEST",
                EventsApi.KeyOf(task),
                app.Clock.GetUtcNow().UtcDateTime,
                EventsApi.KeyOf(team),
                EventsApi.KeyOf(community),
                EventsApi.KeyOf(customer),
                PeopleReached: 1,
                Households: null,
                Minutes: 45,
                Rating: null),
            service);
    }

    [Theory]
    [InlineData("INSPECTION")]
    [InlineData("CONDITION_MONITORING")]
    [InlineData("TRIP_TEST")]
    [InlineData("TEMPORARY_LOAD_CHECK")]
    [InlineData("DUTY")]
    public async Task Service_Should_BeCalledLikeTheKindOfTask(string kind)
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();

        await app.ActAsync("finishTask", new { supplyTaskId = await app.SupplyTaskAsync(site, kind) });

        Assert.Equal((kind, null), ((await app.DeliveredAsync())[^1].Activity, (await app.DeliveredAsync())[^1].CustomerId));
    }

    [Fact]
    public async Task Task_Should_BeOverdue_When_ItsLocalDayHasPassed()
    {
        await using var other = new OwnApp();
        await other.InitializeAsync();
        var (_, _, _, site) = await other.EventWithSiteAsync();
        var task = await other.SupplyTaskAsync(site, dueOn: "2014-09-01");
        const string Query = "query ($id: ID!) { supplyTask(id: $id) { overdue } overdueSupplyTasks { nodes { id } } }";

        other.Clock.Advance((14 * 60) - 1); // 23:59 in Shanghai
        var today = await other.ExecuteAsync(Query, new { id = task });
        other.Clock.Advance(1);
        var tomorrow = await other.ExecuteAsync(Query, new { id = task });
        await other.ActAsync("postponeTask", new { supplyTaskId = task, dueOn = "2014-09-02" });
        var postponed = await other.ExecuteAsync(Query, new { id = task });

        today.ShouldBeJson("""{ "data": { "supplyTask": { "overdue": false }, "overdueSupplyTasks": { "nodes": [] } } }""");
        tomorrow.ShouldBeJson($$"""{ "data": { "supplyTask": { "overdue": true }, "overdueSupplyTasks": { "nodes": [{ "id": "{{task}}" }] } } }""");
        postponed.ShouldBeJson("""{ "data": { "supplyTask": { "overdue": false }, "overdueSupplyTasks": { "nodes": [] } } }""");
    }

    [Fact]
    public async Task Task_Should_BeInTheAgendaOfItsDay_AndInTheCustomersStoryWhenItIsDone()
    {
        var (team, majorEvent, community, _) = await app.EventWithSiteAsync();
        var customer = await app.CustomerAsync(community, "TASK-2");
        var site = await app.ProtectedSiteAsync(majorEvent, community, customer);
        var member = await app.MemberAsync(team);
        var task = await app.SupplyTaskAsync(site, dueOn: "2014-09-03", assigneeId: member);
        const string Query = """
            query ($member: ID!, $customer: ID!) {
              member(id: $member) {
                agenda(from: "2014-09-02T16:00:00Z", to: "2014-09-03T16:00:00Z") { startsAt endsAt booking { ... on SupplyTask { id } } }
                before: agenda(from: "2014-09-01T16:00:00Z", to: "2014-09-02T16:00:00Z") { startsAt }
                after: agenda(from: "2014-09-03T16:00:00Z", to: "2014-09-04T16:00:00Z") { startsAt }
                supplyTasks { nodes { id } }
              }
              customer(id: $customer) { timeline { nodes { ... on SupplyTask { kind } } } supplyTasks { nodes { id } } }
            }
            """;

        var open = await app.ExecuteAsync(Query, new { member, customer });
        await app.ActAsync("finishTask", new { supplyTaskId = task });
        var done = await app.ExecuteAsync(Query, new { member, customer });

        open.ShouldBeJson(
            $$"""
            { "data": {
              "member": {
                "agenda": [{ "startsAt": "2014-09-02T16:00:00Z", "endsAt": null, "booking": { "id": "{{task}}" } }],
                "before": [], "after": [], "supplyTasks": { "nodes": [{ "id": "{{task}}" }] } },
              "customer": { "timeline": { "nodes": [] }, "supplyTasks": { "nodes": [{ "id": "{{task}}" }] } } } }
            """);
        Assert.Equal("INSPECTION", done.Id("data.customer.timeline.nodes.0.kind"));
    }

    [Fact]
    public async Task PlanTask_Should_BeRefused_When_TheAssigneeHasLeft()
    {
        var (team, _, _, site) = await app.EventWithSiteAsync();
        var member = await app.MemberAsync(team);
        await app.ActAsync("releaseMember", new { memberId = member, leftOn = "2014-08-31" });
        var task = await app.SupplyTaskAsync(site);

        Assert.Equal("MEMBER_LEFT", await app.RefusalOfAsync(
            "planTask", new { protectedSiteId = site, kind = "DUTY", dueOn = "2014-09-04", assigneeId = member }));
        Assert.Equal("MEMBER_LEFT", await app.RefusalOfAsync("assignTask", new { supplyTaskId = task, memberId = member }));
    }

    [Fact]
    public async Task NoteDefect_Should_GiveTheSameDefect_When_TheRequestIsRepeated()
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();
        var task = await app.SupplyTaskAsync(site);
        var input = new { supplyTaskId = task, severity = "MINOR", description = "锈蚀", requestId = Guid.NewGuid() };

        var first = await app.ActAsync("noteDefect", input, "defect { id supplyTask { openDefects } }");
        var again = await app.ActAsync("noteDefect", input, "defect { id supplyTask { openDefects } }");

        Assert.Equal(1, again["data.noteDefect.defect.supplyTask.openDefects"]!.GetValue<int>());
        again.ShouldBeJson(first.Text);
    }

    [Theory]
    [InlineData("analyst", "finishTask")]
    [InlineData("dispatcher", "finishTask")]
    [InlineData("member", "cancelTask")]
    public async Task Writes_Should_BeForbidden_When_NoRoleMay(string role, string field)
    {
        var (_, _, _, site) = await app.EventWithSiteAsync();
        var task = await app.SupplyTaskAsync(site);

        var answer = field == "cancelTask"
            ? await app.ActAsync(field, new { supplyTaskId = task, reason = "x" }, actor: new Actor("a", role))
            : await app.ActAsync(field, new { supplyTaskId = task }, actor: new Actor("a", role));

        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.Id("errors.0.extensions.code"));
    }

    // A clock of its own.
    private sealed class OwnApp : TestApp, IAsyncDisposable
    {
        async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();
    }
}
