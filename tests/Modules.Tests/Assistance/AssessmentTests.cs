using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

public sealed class AssessmentTests(TestApp app) : IClassFixture<TestApp>
{
    private const int Rounds = 1000;
    private const int HazardsOfAssessment = 50;

    [Fact]
    public async Task Hazards_Should_StayOnTheRecipient_UntilTheyAreFixed()
    {
        var care = await app.CareAsync(withCustomer: true);
        var found = await app.ActAsync(
            "assessSafety",
            new
            {
                careRecipientId = care.Recipient,
                memberIds = new[] { care.Member },
                minutes = 25,
                notes = "线路用了三十年",
                at = "2014-08-20T03:00:00Z",
                hazards = new object[]
                {
                    new { kind = "OVERLOADED_SOCKET", severity = "MINOR", description = "客厅插座" },
                    new { kind = "BARE_WIRE", severity = "CRITICAL", description = "厨房灯线" },
                },
            },
            """
            safetyAssessment {
              assessedOn startedAt minutes people hazardCount notes place team { id } community { id } customer { id } careRecipient { id }
              members { id } hazards { id kind severity description foundOn fixedOn daysOpen version safetyAssessment { hazardCount } }
            }
            """);
        var (socket, wire) = (
            found.Id("data.assessSafety.safetyAssessment.hazards.0.id"), found.Id("data.assessSafety.safetyAssessment.hazards.1.id"));
        found.ShouldBeJson(
            $$"""
            { "data": { "assessSafety": { "safetyAssessment": {
              "assessedOn": "2014-08-20", "startedAt": "2014-08-20T02:35:00Z", "minutes": 25, "people": 1, "hazardCount": 2,
              "notes": "线路用了三十年", "place": null, "team": { "id": "{{care.Team}}" }, "community": { "id": "{{care.Community}}" },
              "customer": { "id": "{{care.Customer}}" }, "careRecipient": { "id": "{{care.Recipient}}" }, "members": [{ "id": "{{care.Member}}" }],
              "hazards": [
                { "id": "{{socket}}", "kind": "OVERLOADED_SOCKET", "severity": "MINOR", "description": "客厅插座", "foundOn": "2014-08-20",
                  "fixedOn": null, "daysOpen": null, "version": 1, "safetyAssessment": { "hazardCount": 2 } },
                { "id": "{{wire}}", "kind": "BARE_WIRE", "severity": "CRITICAL", "description": "厨房灯线", "foundOn": "2014-08-20",
                  "fixedOn": null, "daysOpen": null, "version": 1, "safetyAssessment": { "hazardCount": 2 } }] }, "errors": null } } }
            """);

        var open = await OpenAsync(care.Recipient);
        await app.ActAsync("fixHazard", new { hazardId = wire, fixedOn = "2014-08-25", note = "更换灯线", version = 1 }, "hazard { id }");
        var oneLeft = await OpenAsync(care.Recipient);
        var visit = await app.PlannedVisitAsync(care);
        var done = await app.ActAsync(
            "completeCareVisit",
            new { careVisitId = visit, minutes = 30, workDone = "更换插座", hazardIds = new[] { socket, socket } },
            "careVisit { hazardsFixed fixedHazards { id fixedOn fixedBy daysOpen careVisit { id } } }");
        var none = await OpenAsync(care.Recipient);

        Assert.Equal($$"""{"openHazardCount":2,"openHazards":[{"id":"{{wire}}"},{"id":"{{socket}}"}]}""", open);
        Assert.Equal($$"""{"openHazardCount":1,"openHazards":[{"id":"{{socket}}"}]}""", oneLeft);
        Assert.Equal("""{"openHazardCount":0,"openHazards":[]}""", none);
        done.ShouldBeJson(
            $$"""
            { "data": { "completeCareVisit": { "careVisit": { "hazardsFixed": 1, "fixedHazards": [
              { "id": "{{socket}}", "fixedOn": "2014-09-01", "fixedBy": "coordinator-1", "daysOpen": 12, "careVisit": { "id": "{{visit}}" } }] },
              "errors": null } } }
            """);
    }

    [Fact]
    public async Task FixedHazard_Should_NotBeFixedAgain_ByWhomever()
    {
        var care = await app.CareAsync();
        var hazard = (await app.HazardsAsync(care)).Single();
        await app.ActAsync("fixHazard", new { hazardId = hazard, note = "已更换" }, "hazard { id }");

        var again = await app.ExecuteAsync(
            """
            mutation ($input: FixHazardInput!) {
              fixHazard(input: $input) { hazard { id } errors { ... on HazardAlreadyFixedError { code hazardId fixedOn careVisitId } } }
            }
            """,
            new { input = new { hazardId = hazard, version = 1 } });
        var visit = await RecordAsync(care, hazard);

        again.ShouldBeJson(
            $$"""
            { "data": { "fixHazard": { "hazard": null, "errors": [
              { "code": "HAZARD_ALREADY_FIXED", "hazardId": "{{hazard}}", "fixedOn": "2014-09-01", "careVisitId": null }] } } }
            """);
        Assert.Equal("HAZARD_ALREADY_FIXED", visit.Refusal("recordCareVisit"));
        var visits = await app.ExecuteAsync(
            "query ($id: ID!) { careRecipient(id: $id) { lastVisitOn careVisits { totalCount } } }", new { id = care.Recipient });
        visits.ShouldBeJson("""{ "data": { "careRecipient": { "lastVisitOn": null, "careVisits": { "totalCount": 0 } } } }""");
    }

    [Fact]
    public async Task Hazard_Should_OnlyBeFixedInItsOwnHome_AfterItWasFound()
    {
        var care = await app.CareAsync();
        var hazard = (await app.HazardsAsync(care)).Single();
        var neighbour = care with { Recipient = await app.RecipientAsync(care.Team, care.Community) };

        var elsewhere = await RecordAsync(neighbour, hazard);
        var early = await app.ActAsync("fixHazard", new { hazardId = hazard, fixedOn = "2014-08-31" }, "hazard { id }");
        var ahead = await app.ActAsync("fixHazard", new { hazardId = hazard, fixedOn = "2014-09-02" }, "hazard { id }");
        var stale = await app.ActAsync("fixHazard", new { hazardId = hazard, version = 3 }, "hazard { id }");
        var missing = await app.ActAsync("fixHazard", new { hazardId = "SGF6YXJkOjk5OTk5OQ==" }, "hazard { id }");

        Assert.Equal("HAZARD_ELSEWHERE", elsewhere.Refusal("recordCareVisit"));
        Assert.Equal("INVALID_VALUE", early.Refusal("fixHazard"));
        Assert.Equal("INVALID_VALUE", ahead.Refusal("fixHazard"));
        Assert.Equal("CONFLICT", stale.Refusal("fixHazard"));
        Assert.Equal("HAZARD_NOT_FOUND", missing.Refusal("fixHazard"));
    }

    [Fact]
    public async Task AssessmentOfARecipientsHome_Should_BeCaring_AndOfAnotherSiteReassuring()
    {
        var care = await app.CareAsync(withCustomer: true);
        var home = await app.ActAsync(
            "assessSafety", new { careRecipientId = care.Recipient, memberIds = new[] { care.Member }, minutes = 20 }, "safetyAssessment { id }");
        var site = await app.ActAsync(
            "assessSafety",
            new { teamId = care.Team, customerId = care.Customer, memberIds = new[] { care.Member }, minutes = 60, people = 12 },
            "safetyAssessment { id careRecipient { id } community { id } people }");

        var caring = Assert.Single(await app.ServicesAsync("SAFETY_ASSESSMENT", home.Id("data.assessSafety.safetyAssessment.id")));
        var reassuring = Assert.Single(await app.ServicesAsync("SAFETY_ASSESSMENT", site.Id("data.assessSafety.safetyAssessment.id")));
        Assert.Equal(("Caring", 1, 20), (caring.Heart.ToString(), caring.PeopleReached, caring.Minutes));
        Assert.Equal(("Reassuring", 12, 60), (reassuring.Heart.ToString(), reassuring.PeopleReached, reassuring.Minutes));
        Assert.Equal(caring.CustomerId, reassuring.CustomerId);
        Assert.Equal(care.Community, site.Id("data.assessSafety.safetyAssessment.community.id"));
    }

    [Fact]
    public async Task AssessSafety_Should_NameWhatIsMissingOrTooMuch()
    {
        var care = await app.CareAsync();
        var (members, minutes) = (new[] { care.Member }, 20);

        Assert.Equal("INVALID_VALUE", await RefusalAsync(new { memberIds = members, minutes }));
        Assert.Equal("INVALID_VALUE", await RefusalAsync(new { teamId = care.Team, memberIds = members, minutes }));
        Assert.Equal("INVALID_VALUE", await RefusalAsync(new { teamId = care.Team, communityId = care.Community, memberIds = members, minutes }));
        Assert.Equal("INVALID_VALUE", await RefusalAsync(new { careRecipientId = care.Recipient, teamId = care.Team, memberIds = members, minutes }));
        Assert.Equal("INVALID_VALUE", await RefusalAsync(new { careRecipientId = care.Recipient, memberIds = members, minutes = 0 }));
        Assert.Equal("INVALID_VALUE", await RefusalAsync(new { careRecipientId = care.Recipient, memberIds = Array.Empty<string>(), minutes }));
        Assert.Null(await RefusalAsync(new { teamId = care.Team, communityId = care.Community, place = "社区活动室", memberIds = members, minutes }));

        async Task<string?> RefusalAsync(object input)
            => (await app.ActAsync("assessSafety", input, "safetyAssessment { id }")).Refusal("assessSafety");
    }

    [Fact]
    public async Task OneHazard_Should_BeClosedByOneOfTwoVisits_AThousandTimes()
    {
        var care = await app.CareAsync();
        for (var round = 0; round < Rounds; round += HazardsOfAssessment)
        {
            foreach (var hazard in await app.HazardsAsync(care, HazardsOfAssessment))
            {
                var answers = await Task.WhenAll(RecordAsync(care, hazard), RecordAsync(care, hazard));

                var winner = Assert.Single(answers, answer => answer["data.recordCareVisit.careVisit"] is not null);
                var loser = Assert.Single(answers, answer => answer != winner);
                Assert.Equal("HAZARD_ALREADY_FIXED", loser.Refusal("recordCareVisit"));
            }
        }

        // Who lost left nothing behind: no visit, no hazard counted twice, no service told.
        var answer = await app.ExecuteAsync(
            """
            query ($id: ID!) {
              careRecipient(id: $id) {
                openHazardCount careVisits(first: 0) { totalCount } hazards(first: 0, where: { fixedOn: { neq: null } }) { totalCount }
              }
            }
            """,
            new { id = care.Recipient });
        answer.ShouldBeJson(
            """
            { "data": { "careRecipient": { "openHazardCount": 0, "careVisits": { "totalCount": 1000 }, "hazards": { "totalCount": 1000 } } } }
            """);
        var teamKey = long.Parse(
            System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(care.Team)).Split(':')[1], provider: null);
        Assert.Equal(Rounds, (await app.ServicesAsync()).Count(fact => fact.Activity == "CARE_VISIT" && fact.TeamId == teamKey));
    }

    [Fact]
    public async Task HazardOfAnotherSite_Should_BeFixedOnce_When_ManyDoSoAtOnce()
    {
        var care = await app.CareAsync();
        var found = await app.ActAsync(
            "assessSafety",
            new
            {
                teamId = care.Team, communityId = care.Community, place = "社区活动室", memberIds = new[] { care.Member }, minutes = 30,
                hazards = new[] { new { kind = "NO_EARTH", severity = "MINOR", description = "饮水机" } },
            },
            "safetyAssessment { hazards { id } }");
        var hazardId = found.Id("data.assessSafety.safetyAssessment.hazards.0.id");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.ActAsync("fixHazard", new { hazardId }, "hazard { fixedOn }")));

        Assert.Single(answers, answer => answer.Refusal("fixHazard") is null);
        Assert.Equal(7, answers.Count(answer => answer.Refusal("fixHazard") == "HAZARD_ALREADY_FIXED"));
    }

    [Fact]
    public async Task OpenHazards_Should_BeCountedRight_When_VisitsAndFixesComeAtOnce()
    {
        var care = await app.CareAsync();
        var hazards = await app.HazardsAsync(care, 12);

        await Task.WhenAll(hazards.Select((hazard, i) => i % 3 == 0
            ? RecordAsync(care, hazard)
            : app.ActAsync("fixHazard", new { hazardId = hazard }, "hazard { id }")));

        Assert.Equal("""{"openHazardCount":0,"openHazards":[]}""", await OpenAsync(care.Recipient));
    }

    private Task<Answer> RecordAsync(Care care, string hazard)
        => app.ActAsync(
            "recordCareVisit",
            new { careRecipientId = care.Recipient, memberIds = new[] { care.Member }, minutes = 20, workDone = "整改", hazardIds = new[] { hazard } },
            "careVisit { id }");

    private async Task<string> OpenAsync(string recipient)
        => (await app.ExecuteAsync(
            "query ($id: ID!) { careRecipient(id: $id) { openHazardCount openHazards { id } } }", new { id = recipient }))["data.careRecipient"]!
            .ToJsonString();
}
