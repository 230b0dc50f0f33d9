using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

/// <summary>Who is under care, and with whom. Today is 2014-09-01.</summary>
public sealed class RecipientTests(TestApp app) : IClassFixture<TestApp>
{
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
        var noTeam = await app.ActAsync("takeIntoCare", input with { teamId = CareInputs.Missing("Team") }, "careRecipient { id }");
        var noCommunity = await app.ActAsync(
            "takeIntoCare",
            new { input.category, input.name, input.teamId, input.visitEveryDays, communityId = CareInputs.Missing("Community") },
            "careRecipient { id }");
        var noCustomer = await app.ActAsync(
            "takeIntoCare",
            new { input.category, input.name, input.teamId, input.visitEveryDays, communityId = community, customerId = CareInputs.Missing("Customer") },
            "careRecipient { id }");

        Assert.Equal("INVALID_VALUE", nowhere.Refusal("takeIntoCare"));
        Assert.Equal("TEAM_NOT_FOUND", noTeam.Refusal("takeIntoCare"));
        Assert.Equal("COMMUNITY_NOT_FOUND", noCommunity.Refusal("takeIntoCare"));
        Assert.Equal("CUSTOMER_NOT_FOUND", noCustomer.Refusal("takeIntoCare"));
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
}
