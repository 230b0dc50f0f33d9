using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

/// <summary>Who is under care, how often they are visited, and who waits too long. Today is 2014-09-01.</summary>
public sealed class RecipientTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Due = "careRecipient { nextDueOn lastVisitOn overdueDays version }";

    [Fact]
    public async Task TakeIntoCare_Should_MakeTheFirstVisitDue_ACadenceAfterTheCareBegan()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());

        var answer = await app.ActAsync(
            "takeIntoCare",
            new
            {
                category = "NURSING_HOME", name = "夕阳红敬老院", teamId = team, communityId = community, visitEveryDays = 20, since = "2014-08-01",
                people = 64, phone = "000-7", address = "1号", needs = "更换老旧线路",
            },
            """
            careRecipient {
              category name phone address needs people visitEveryDays inCareSince nextDueOn lastVisitOn overdueDays openHazardCount hasLoveCard
              archivedOn loveCard { id } openHazards { id } team { id } community { id } customer { id } version changedBy
            }
            """);

        answer.ShouldBeJson(
            $$"""
            { "data": { "takeIntoCare": { "careRecipient": {
              "category": "NURSING_HOME", "name": "夕阳红敬老院", "phone": "000-7", "address": "1号", "needs": "更换老旧线路", "people": 64,
              "visitEveryDays": 20, "inCareSince": "2014-08-01", "nextDueOn": "2014-08-21", "lastVisitOn": null, "overdueDays": 11,
              "openHazardCount": 0, "hasLoveCard": false, "archivedOn": null, "loveCard": null, "openHazards": [],
              "team": { "id": "{{team}}" }, "community": { "id": "{{community}}" }, "customer": null, "version": 1,
              "changedBy": "coordinator-1" }, "errors": null } } }
            """);
    }

    [Theory]
    [InlineData("visitEveryDays", 0)]
    [InlineData("visitEveryDays", 367)]
    [InlineData("people", 2)]
    [InlineData("since", "2014-09-02")]
    [InlineData("name", " ")]
    public async Task TakeIntoCare_Should_Refuse_WhatCannotBe(string field, object value)
    {
        var input = new Dictionary<string, object>
        {
            ["category"] = "HARDSHIP", ["name"] = "刘家", ["teamId"] = await app.TeamAsync(), ["communityId"] = await app.CommunityAsync(),
            ["visitEveryDays"] = 30, [field] = value,
        };

        var answer = await app.ActAsync("takeIntoCare", input, "careRecipient { id }");

        Assert.Equal("INVALID_VALUE", answer.Refusal("takeIntoCare"));
    }

    [Fact]
    public async Task TakeIntoCare_Should_GiveTheSameRecipient_When_TheRequestIsRepeated()
    {
        var input = new
        {
            category = "DISABLED", name = "马某", teamId = await app.TeamAsync(), communityId = await app.CommunityAsync(), visitEveryDays = 30,
            requestId = Guid.NewGuid(),
        };

        var first = await app.ActAsync("takeIntoCare", input, "careRecipient { id }");
        var again = await app.ActAsync("takeIntoCare", input, "careRecipient { id }");

        Assert.NotNull(first["data.takeIntoCare.careRecipient"]);
        again.ShouldBeJson(first.Text);
    }

    [Fact]
    public async Task TakeIntoCare_Should_NameWhatIsMissing()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var input = new { category = "DISABLED", name = "马某", teamId = team, visitEveryDays = 30 };

        var nowhere = await app.ActAsync("takeIntoCare", input, "careRecipient { id }");
        var noTeam = await app.ActAsync("takeIntoCare", input with { teamId = Missing("Team") }, "careRecipient { id }");
        var noCommunity = await app.ActAsync(
            "takeIntoCare",
            new { input.category, input.name, input.teamId, input.visitEveryDays, communityId = Missing("Community") },
            "careRecipient { id }");
        var noCustomer = await app.ActAsync(
            "takeIntoCare",
            new { input.category, input.name, input.teamId, input.visitEveryDays, communityId = community, customerId = Missing("Customer") },
            "careRecipient { id }");

        Assert.Equal("INVALID_VALUE", nowhere.Refusal("takeIntoCare"));
        Assert.Equal("TEAM_NOT_FOUND", noTeam.Refusal("takeIntoCare"));
        Assert.Equal("COMMUNITY_NOT_FOUND", noCommunity.Refusal("takeIntoCare"));
        Assert.Equal("CUSTOMER_NOT_FOUND", noCustomer.Refusal("takeIntoCare"));
    }

    [Fact]
    public async Task Visit_Should_MakeTheNextOneDue_ACadenceLater_AndALateNoteNeverTakesItBack()
    {
        var care = await app.CareAsync(visitEveryDays: 10, since: "2014-07-01");

        await VisitAsync(care, "2014-08-20T03:00:00Z");
        var visited = await DueAsync(care);
        await VisitAsync(care, "2014-08-05T03:00:00Z");
        var notedLate = await DueAsync(care);
        var changed = await app.ActAsync("changeCare", new { careRecipientId = care.Recipient, visitEveryDays = 30 }, Due);

        Assert.Equal("""{"nextDueOn":"2014-08-30","lastVisitOn":"2014-08-20","overdueDays":2}""", visited);
        Assert.Equal(visited, notedLate);
        Assert.Equal("2014-09-19", changed.Id("data.changeCare.careRecipient.nextDueOn"));
        Assert.Equal(0, changed["data.changeCare.careRecipient.overdueDays"]!.GetValue<int>());
    }

    [Fact]
    public async Task Visit_Should_CountForTheLocalDay()
    {
        var care = await app.CareAsync(visitEveryDays: 10, since: "2014-07-01");

        // 00:30 of the 20th in Shanghai is still the 19th in UTC.
        await VisitAsync(care, "2014-08-19T16:30:00Z");

        Assert.Equal("""{"nextDueOn":"2014-08-30","lastVisitOn":"2014-08-20","overdueDays":2}""", await DueAsync(care));
    }

    [Fact]
    public async Task Overdue_Should_ListWhoseDayHasPassed_OldestFirst_UntilTheyAreVisited()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var member = await app.MemberAsync(team);
        var dueToday = await app.RecipientAsync(team, community, 31, "2014-08-01");
        var dueYesterday = await app.RecipientAsync(team, community, 30, "2014-08-01");
        var dueLongAgo = await app.RecipientAsync(team, community, 10, "2014-08-01");
        var ended = await app.RecipientAsync(team, community, 10, "2014-08-01");
        await app.ActAsync("endCare", new { careRecipientId = ended, reason = "搬走" }, "careRecipient { id }");

        var today = await OverdueAsync(team, null);
        var tomorrow = await OverdueAsync(team, "2014-09-02");
        await VisitAsync(new Care(team, member, community, dueLongAgo, null), "2014-08-31T03:00:00Z");
        var visited = await OverdueAsync(team, null);

        Assert.Equal([dueLongAgo, dueYesterday], today);
        Assert.Equal([dueLongAgo, dueYesterday, dueToday], tomorrow);
        Assert.Equal([dueYesterday], visited);
    }

    [Fact]
    public async Task Overdue_Should_BePagedAndCounted_InTheDatabase()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        for (var days = 1; days <= 5; days++)
        {
            await app.RecipientAsync(team, community, days, "2014-08-01");
        }

        const string Query = """
            query ($id: ID!, $after: String) {
              team(id: $id) {
                overdueCareRecipients(first: 2, after: $after, order: [{ nextDueOn: ASC }]) {
                  totalCount nodes { nextDueOn } pageInfo { hasNextPage endCursor }
                }
              }
            }
            """;
        var first = await app.ExecuteAsync(Query, new { id = team });
        var second = await app.ExecuteAsync(Query, new { id = team, after = first.Id("data.team.overdueCareRecipients.pageInfo.endCursor") });

        Assert.Equal(5, first["data.team.overdueCareRecipients.totalCount"]!.GetValue<int>());
        Assert.Equal(
            """[{"nextDueOn":"2014-08-04"},{"nextDueOn":"2014-08-05"}]""", second["data.team.overdueCareRecipients.nodes"]!.ToJsonString());
    }

    [Fact]
    public async Task ChangeCare_Should_ChangeOnlyWhatIsGiven_AndTellOfOthersChanges()
    {
        var care = await app.CareAsync();
        const string Change = """
            mutation ($input: ChangeCareInput!) {
              changeCare(input: $input) {
                careRecipient { phone address needs visitEveryDays version }
                errors { ... on CareRecipientConflictError { code current { phone version } } }
              }
            }
            """;

        var changed = await app.ExecuteAsync(
            Change, new { input = new Dictionary<string, object?> { ["careRecipientId"] = care.Recipient, ["phone"] = "000-8", ["needs"] = null, ["version"] = 1 } });
        var stale = await app.ExecuteAsync(Change, new { input = new { careRecipientId = care.Recipient, phone = "000-9", version = 1 } });

        changed.ShouldBeJson(
            """
            { "data": { "changeCare": {
              "careRecipient": { "phone": "000-8", "address": "3号楼101", "needs": null, "visitEveryDays": 30, "version": 2 }, "errors": null } } }
            """);
        stale.ShouldBeJson(
            """
            { "data": { "changeCare": { "careRecipient": null, "errors": [{ "code": "CONFLICT", "current": { "phone": "000-8", "version": 2 } }] } } }
            """);
    }

    [Fact]
    public async Task MoveCare_Should_HandTheRecipientToAnotherTeam()
    {
        var care = await app.CareAsync();
        var planned = await app.PlannedVisitAsync(care);
        var other = await app.TeamAsync("西城分队");

        var moved = await app.ActAsync("moveCare", new { careRecipientId = care.Recipient, teamId = other }, "careRecipient { team { id } }");
        var again = await app.ActAsync("moveCare", new { careRecipientId = care.Recipient, teamId = other }, "careRecipient { id }");
        var left = await app.ActAsync(
            "completeCareVisit", new { careVisitId = planned, minutes = 20, workDone = "交接" }, "careVisit { status team { id } }");

        Assert.Equal(other, moved.Id("data.moveCare.careRecipient.team.id"));
        Assert.Equal("INVALID_VALUE", again.Refusal("moveCare"));
        Assert.Equal(care.Team, left.Id("data.completeCareVisit.careVisit.team.id"));
    }

    [Fact]
    public async Task EndCare_Should_ArchiveWithTheReason_CallVisitsOff_AndRevokeTheCard()
    {
        var care = await app.CareAsync();
        var card = await app.LoveCardAsync(care.Recipient);
        var planned = await app.PlannedVisitAsync(care);
        var hazard = (await app.HazardsAsync(care)).Single();

        await app.ActAsync("endCare", new { careRecipientId = care.Recipient, reason = "迁往外地" }, "careRecipient { id }");

        var answer = await app.ExecuteAsync(
            """
            query ($recipient: ID!, $card: ID!, $visit: ID!) {
              careRecipient(id: $recipient) { archivedOn archiveReason nextDueOn overdueDays hasLoveCard openHazardCount openHazards { id } }
              loveCard(id: $card) { revokedOn revokedBy revocationReason }
              careVisit(id: $visit) { status cancellationReason }
            }
            """,
            new { recipient = care.Recipient, card, visit = planned });
        answer.ShouldBeJson(
            $$"""
            { "data": {
              "careRecipient": { "archivedOn": "2014-09-01", "archiveReason": "迁往外地", "nextDueOn": null, "overdueDays": 0, "hasLoveCard": false,
                "openHazardCount": 1, "openHazards": [{ "id": "{{hazard}}" }] },
              "loveCard": { "revokedOn": "2014-09-01", "revokedBy": "coordinator-1", "revocationReason": "迁往外地" },
              "careVisit": { "status": "CANCELLED", "cancellationReason": "迁往外地" } } }
            """);
    }

    [Theory]
    [InlineData("endCare")]
    [InlineData("changeCare")]
    [InlineData("moveCare")]
    [InlineData("issueLoveCard")]
    [InlineData("planCareVisit")]
    [InlineData("recordCareVisit")]
    [InlineData("askForCare")]
    [InlineData("assessSafety")]
    public async Task EndedCare_Should_TakeNothingNew(string field)
    {
        var care = await app.CareAsync();
        await app.ActAsync("endCare", new { careRecipientId = care.Recipient, reason = "迁往外地" }, "careRecipient { id }");

        var answer = await app.ActAsync(field, InputOf(field, care), "__typename");

        Assert.Equal("CARE_ENDED", answer.Refusal(field));
    }

    [Theory]
    [InlineData("endCare")]
    [InlineData("changeCare")]
    [InlineData("moveCare")]
    [InlineData("issueLoveCard")]
    [InlineData("planCareVisit")]
    [InlineData("recordCareVisit")]
    [InlineData("askForCare")]
    [InlineData("assessSafety")]
    public async Task MissingRecipient_Should_BeNamed(string field)
    {
        var care = await app.CareAsync();

        var answer = await app.ActAsync(field, InputOf(field, care with { Recipient = Missing("CareRecipient") }), "__typename");

        Assert.Equal("CARE_RECIPIENT_NOT_FOUND", answer.Refusal(field));
    }

    [Theory]
    [InlineData("planCareVisit")]
    [InlineData("recordCareVisit")]
    [InlineData("issueLoveCard")]
    [InlineData("askForCare")]
    [InlineData("assessSafety")]
    public async Task EndCare_Should_LeaveNothingOpenBehind_When_SomethingNewComesAtOnce(string field)
    {
        for (var round = 0; round < 10; round++)
        {
            var care = await app.CareAsync();
            if (field == "askForCare")
            {
                await app.LoveCardAsync(care.Recipient);
            }

            var answers = await Task.WhenAll(
                app.ActAsync(field, InputOf(field, care), "__typename"),
                app.ActAsync("endCare", new { careRecipientId = care.Recipient, reason = "迁往外地" }, "careRecipient { id }"));

            Assert.True(answers[0].Refusal(field) is null or "CARE_ENDED", answers[0].Text);
            Assert.Null(answers[1].Refusal("endCare"));
            var left = await app.ExecuteAsync(
                """
                query ($id: ID!) {
                  careRecipient(id: $id) { hasLoveCard loveCard { id } careVisits(where: { status: { eq: PLANNED } }) { totalCount } }
                }
                """,
                new { id = care.Recipient });
            left.ShouldBeJson("""{ "data": { "careRecipient": { "hasLoveCard": false, "loveCard": null, "careVisits": { "totalCount": 0 } } } }""");
        }
    }

    [Theory]
    [InlineData("revokeLoveCard", "LoveCard", "LOVE_CARD_NOT_FOUND")]
    [InlineData("completeCareVisit", "CareVisit", "CARE_VISIT_NOT_FOUND")]
    [InlineData("cancelCareVisit", "CareVisit", "CARE_VISIT_NOT_FOUND")]
    [InlineData("answerCareCall", "CareCall", "CARE_CALL_NOT_FOUND")]
    [InlineData("arriveAtCareCall", "CareCall", "CARE_CALL_NOT_FOUND")]
    [InlineData("completeCareCall", "CareCall", "CARE_CALL_NOT_FOUND")]
    [InlineData("cancelCareCall", "CareCall", "CARE_CALL_NOT_FOUND")]
    [InlineData("fixHazard", "Hazard", "HAZARD_NOT_FOUND")]
    public async Task MissingThing_Should_BeNamed(string field, string type, string code)
    {
        var input = new Dictionary<string, object> { [char.ToLowerInvariant(type[0]) + type[1..] + "Id"] = Missing(type) };
        foreach (var (name, value) in field switch
        {
            "completeCareVisit" => new[] { ("minutes", (object)20), ("workDone", "x") },
            "answerCareCall" => [("memberIds", new[] { Missing("Member") })],
            "completeCareCall" => [("workDone", "x")],
            "arriveAtCareCall" or "fixHazard" => [],
            _ => [("reason", "x")],
        })
        {
            input[name] = value;
        }

        Assert.Equal(code, (await app.ActAsync(field, input, "__typename")).Refusal(field));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    public async Task EndsOfTheCalendar_Should_BeRefused_AsTimesOfVisitsAndAssessments(string at)
    {
        var care = await app.CareAsync(since: "0001-01-01");
        var (careRecipientId, memberIds) = (care.Recipient, new[] { care.Member });

        var visit = await app.ActAsync("recordCareVisit", new { careRecipientId, memberIds, minutes = 20, workDone = "x", at }, "careVisit { id }");
        var assessment = await app.ActAsync("assessSafety", new { careRecipientId, memberIds, minutes = 20, at }, "safetyAssessment { id }");
        var planned = await app.ActAsync(
            "planCareVisit", new { careRecipientId, memberIds, plannedOn = at[..10] }, "careVisit { plannedOn }");

        Assert.Equal("INVALID_VALUE", visit.Refusal("recordCareVisit"));
        Assert.Equal("INVALID_VALUE", assessment.Refusal("assessSafety"));
        Assert.Equal(at.StartsWith('9') ? null : "INVALID_VALUE", planned.Refusal("planCareVisit"));
    }

    private static object InputOf(string field, Care care)
    {
        var (careRecipientId, memberIds) = (care.Recipient, new[] { care.Member });
        return field switch
        {
            "endCare" => new { careRecipientId, reason = "x" },
            "changeCare" => new { careRecipientId, phone = "1" },
            "moveCare" => new { careRecipientId, teamId = care.Team },
            "issueLoveCard" => new { careRecipientId, number = Guid.NewGuid().ToString() },
            "planCareVisit" => new { careRecipientId, memberIds, plannedOn = "2014-09-01" },
            "recordCareVisit" => new { careRecipientId, memberIds, minutes = 20, workDone = "x" },
            "askForCare" => new { careRecipientId, request = "x" },
            _ => new { careRecipientId, memberIds, minutes = 20 },
        };
    }

    private static string Missing(string type) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{type}:99999"));

    private async Task VisitAsync(Care care, string at)
    {
        var answer = await app.ActAsync(
            "recordCareVisit",
            new { careRecipientId = care.Recipient, memberIds = new[] { care.Member }, minutes = 20, workDone = "检查线路", at },
            "careVisit { id }");
        Assert.Null(answer.Refusal("recordCareVisit"));
    }

    private async Task<string> DueAsync(Care care)
        => (await app.ExecuteAsync(
            "query ($id: ID!) { careRecipient(id: $id) { nextDueOn lastVisitOn overdueDays } }", new { id = care.Recipient }))["data.careRecipient"]!
            .ToJsonString();

    private async Task<string[]> OverdueAsync(string team, string? asOf)
    {
        var answer = await app.ExecuteAsync(
            """
            query ($team: ID!, $asOf: LocalDate) {
              overdueCareRecipients(asOf: $asOf, where: { teamId: { eq: $team } }, order: [{ nextDueOn: ASC }]) { nodes { id } }
              team(id: $team) { overdueCareRecipients(asOf: $asOf, order: [{ nextDueOn: ASC }]) { nodes { id } } }
            }
            """,
            new { team, asOf });
        Assert.Equal(answer["data.overdueCareRecipients"]!.ToJsonString(), answer["data.team.overdueCareRecipients"]!.ToJsonString());
        return [.. answer["data.overdueCareRecipients.nodes"]!.AsArray().Select(node => node!["id"]!.GetValue<string>())];
    }
}
