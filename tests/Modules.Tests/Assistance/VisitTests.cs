using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

public sealed class VisitTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task PlannedVisit_Should_BeDone_AndMoveTheDueDay()
    {
        var care = await app.CareAsync(visitEveryDays: 30, withCustomer: true);
        var visit = await app.PlannedVisitAsync(care, "2014-09-03");

        var planned = await app.ExecuteAsync(
            "query ($id: ID!) { careVisit(id: $id) { status purpose plannedOn plannedAt doneOn members { id name } version } }", new { id = visit });
        var done = await app.ActAsync(
            "completeCareVisit",
            new { careVisitId = visit, minutes = 45, workDone = "更换开关", notes = "老人身体尚好", version = 1 },
            """
            careVisit {
              status plannedOn startedAt doneAt doneOn minutes workDone notes hazardsFixed version
              careRecipient { id lastVisitOn nextDueOn } team { id } community { id } customer { id }
            }
            """);

        planned.ShouldBeJson(
            $$"""
            { "data": { "careVisit": { "status": "PLANNED", "purpose": "ROUTINE", "plannedOn": "2014-09-03", "plannedAt": "2014-09-01T02:00:00Z",
              "doneOn": null, "members": [{ "id": "{{care.Member}}", "name": "王甲一" }], "version": 1 } } }
            """);
        done.ShouldBeJson(
            $$"""
            { "data": { "completeCareVisit": { "careVisit": { "status": "DONE", "plannedOn": "2014-09-03", "startedAt": "2014-09-01T01:15:00Z",
              "doneAt": "2014-09-01T02:00:00Z", "doneOn": "2014-09-01", "minutes": 45, "workDone": "更换开关", "notes": "老人身体尚好",
              "hazardsFixed": 0, "version": 2,
              "careRecipient": { "id": "{{care.Recipient}}", "lastVisitOn": "2014-09-01", "nextDueOn": "2014-10-01" },
              "team": { "id": "{{care.Team}}" }, "community": { "id": "{{care.Community}}" }, "customer": { "id": "{{care.Customer}}" } },
              "errors": null } } }
            """);
        Assert.Single(await app.ServicesAsync("CARE_VISIT", visit));
    }

    [Fact]
    public async Task CancelledVisit_Should_KeepTheReason_AndTheDueDay_AndTellOfNoService()
    {
        var care = await app.CareAsync();
        var visit = await app.PlannedVisitAsync(care);

        var answer = await app.ActAsync(
            "cancelCareVisit",
            new { careVisitId = visit, reason = "老人住院" },
            "careVisit { status cancelledAt cancellationReason careRecipient { lastVisitOn nextDueOn } }");

        answer.ShouldBeJson(
            """
            { "data": { "cancelCareVisit": { "careVisit": { "status": "CANCELLED", "cancelledAt": "2014-09-01T02:00:00Z",
              "cancellationReason": "老人住院", "careRecipient": { "lastVisitOn": null, "nextDueOn": "2014-08-31" } }, "errors": null } } }
            """);
        Assert.Empty(await app.ServicesAsync("CARE_VISIT", visit));
    }

    [Fact]
    public async Task RecordedVisit_Should_BeDoneWithoutAPlan_AndTellOfOneService()
    {
        var care = await app.CareAsync(withCustomer: true);
        var input = new
        {
            careRecipientId = care.Recipient, memberIds = new[] { care.Member }, purpose = "FESTIVAL_GREETING", minutes = 30, workDone = "送月饼",
            at = "2014-08-30T08:00:00Z", requestId = Guid.NewGuid(),
        };

        var answer = await app.ActAsync("recordCareVisit", input, "careVisit { id status purpose plannedOn doneOn startedAt }");
        var again = await app.ActAsync("recordCareVisit", input, "careVisit { id status purpose plannedOn doneOn startedAt }");

        var visit = answer.Id("data.recordCareVisit.careVisit.id");
        answer.ShouldBeJson(
            $$"""
            { "data": { "recordCareVisit": { "careVisit": { "id": "{{visit}}", "status": "DONE", "purpose": "FESTIVAL_GREETING", "plannedOn": null,
              "doneOn": "2014-08-30", "startedAt": "2014-08-30T07:30:00Z" }, "errors": null } } }
            """);
        again.ShouldBeJson(answer.Text);
        var fact = Assert.Single(await app.ServicesAsync("CARE_VISIT", visit));
        Assert.Equal(("assistance", "Caring", 1, 30), (fact.Module, fact.Heart.ToString(), fact.PeopleReached, fact.Minutes));
        Assert.NotNull(fact.CustomerId);
        Assert.Equal(new DateTime(2014, 8, 30, 8, 0, 0, DateTimeKind.Utc), fact.DeliveredAt);
    }

    [Fact]
    public async Task VisitToAnInstitution_Should_ReachAllItsPeople()
    {
        var care = await app.CareAsync();
        var home = await app.ActAsync(
            "takeIntoCare",
            new { category = "WELFARE_HOME", name = "福利院", teamId = care.Team, communityId = care.Community, visitEveryDays = 30, people = 80 },
            "careRecipient { id }");

        var answer = await app.ActAsync(
            "recordCareVisit",
            new { careRecipientId = home.Id("data.takeIntoCare.careRecipient.id"), memberIds = new[] { care.Member }, minutes = 90, workDone = "检修" },
            "careVisit { id }");

        var fact = Assert.Single(await app.ServicesAsync("CARE_VISIT", answer.Id("data.recordCareVisit.careVisit.id")));
        Assert.Equal((80, null, null), (fact.PeopleReached, fact.CustomerId, fact.Households));
    }

    // Every state with every verb: the legal pairs are walked above, the others are refused and change nothing.
    [Theory]
    [InlineData("DONE", "completeCareVisit")]
    [InlineData("DONE", "cancelCareVisit")]
    [InlineData("CANCELLED", "completeCareVisit")]
    [InlineData("CANCELLED", "cancelCareVisit")]
    public async Task IllegalStep_Should_BeRefused(string from, string verb)
    {
        var care = await app.CareAsync();
        var visit = await app.PlannedVisitAsync(care);
        await MoveAsync(from == "DONE" ? "completeCareVisit" : "cancelCareVisit", visit);
        const string Whole = "query ($id: ID!) { careVisit(id: $id) { status doneAt cancelledAt minutes version } }";
        var before = await app.ExecuteAsync(Whole, new { id = visit });

        var answer = await MoveAsync(verb, visit);

        var to = verb == "completeCareVisit" ? "DONE" : "CANCELLED";
        answer.ShouldBeJson(
            $$"""
            { "data": { "{{verb}}": { "careVisit": null, "errors": [
              { "__typename": "IllegalCareVisitMoveError", "code": "ILLEGAL_MOVE", "from": "{{from}}", "to": "{{to}}" }] } } }
            """);
        (await app.ExecuteAsync(Whole, new { id = visit })).ShouldBeJson(before.Text);
        Assert.Equal(from == "DONE" ? 1 : 0, (await app.ServicesAsync("CARE_VISIT", visit)).Count);
    }

    [Theory]
    [InlineData("completeCareVisit", "2014-09-01T01:59:00Z", "TIME_RUNS_BACKWARDS")]
    [InlineData("cancelCareVisit", "2014-09-01T01:59:00Z", "TIME_RUNS_BACKWARDS")]
    [InlineData("completeCareVisit", "2014-09-01T02:01:00Z", "INVALID_VALUE")]
    [InlineData("cancelCareVisit", "2014-09-01T02:01:00Z", "INVALID_VALUE")]
    public async Task Time_Should_NeverRunBackwards_NorAhead(string verb, string at, string code)
    {
        var visit = await app.PlannedVisitAsync(await app.CareAsync());

        Assert.Equal(code, (await MoveAsync(verb, visit, at)).Refusal(verb));
    }

    [Fact]
    public async Task Plan_Should_BeForTodayOrLater_WithMembersOfTheTeam()
    {
        var care = await app.CareAsync();
        var stranger = await app.MemberAsync(await app.TeamAsync("别处"));
        var left = await app.MemberAsync(care.Team, "离队");
        await app.ActAsync("releaseMember", new { memberId = left, leftOn = "2014-08-31" }, "member { id }");

        Assert.Equal("INVALID_VALUE", await PlanAsync("2014-08-31", care.Member));
        Assert.Equal("INVALID_VALUE", await PlanAsync("2014-09-01"));
        Assert.Equal("MEMBER_NOT_ON_TEAM", await PlanAsync("2014-09-01", care.Member, stranger));
        Assert.Equal("MEMBER_LEFT", await PlanAsync("2014-09-01", left));
        Assert.Null(await PlanAsync("2014-09-01", care.Member, care.Member));

        async Task<string?> PlanAsync(string plannedOn, params string[] memberIds)
            => (await app.ActAsync("planCareVisit", new { careRecipientId = care.Recipient, plannedOn, memberIds }, "careVisit { id }"))
                .Refusal("planCareVisit");
    }

    [Fact]
    public async Task Record_Should_BeRefused_When_ItWasBeforeTheCareBegan()
    {
        var care = await app.CareAsync(since: "2014-08-20");

        var answer = await app.ActAsync(
            "recordCareVisit",
            new { careRecipientId = care.Recipient, memberIds = new[] { care.Member }, minutes = 30, workDone = "x", at = "2014-08-19T03:00:00Z" },
            "careVisit { id }");

        Assert.Equal("INVALID_VALUE", answer.Refusal("recordCareVisit"));
    }

    [Fact]
    public async Task CompleteCareVisit_Should_TellOfOthersChanges()
    {
        var visit = await app.PlannedVisitAsync(await app.CareAsync());

        var answer = await app.ExecuteAsync(
            """
            mutation ($input: CompleteCareVisitInput!) {
              completeCareVisit(input: $input) { careVisit { id } errors { ... on CareVisitConflictError { code current { id status } } } }
            }
            """,
            new { input = new { careVisitId = visit, minutes = 30, workDone = "x", version = 2 } });

        answer.ShouldBeJson(
            $$"""
            { "data": { "completeCareVisit": { "careVisit": null, "errors": [
              { "code": "CONFLICT", "current": { "id": "{{visit}}", "status": "PLANNED" } }] } } }
            """);
    }

    [Fact]
    public async Task Visit_Should_BeDoneOnce_When_ManyNoteItAtOnce()
    {
        var visit = await app.PlannedVisitAsync(await app.CareAsync());

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => MoveAsync("completeCareVisit", visit)));

        Assert.Single(answers, answer => answer.Refusal("completeCareVisit") is null);
        Assert.Equal(7, answers.Count(answer => answer.Refusal("completeCareVisit") == "ILLEGAL_MOVE"));
        Assert.Single(await app.ServicesAsync("CARE_VISIT", visit));
    }

    private Task<Answer> MoveAsync(string verb, string visit, string? at = null)
        => app.ActAsync(
            verb,
            verb == "completeCareVisit"
                ? new { careVisitId = visit, minutes = 20, workDone = "检查", at }
                : new { careVisitId = visit, reason = "改期", at },
            "careVisit { status } errors { ... on IllegalCareVisitMoveError { from to } }");
}
