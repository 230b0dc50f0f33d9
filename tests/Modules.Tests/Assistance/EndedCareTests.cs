using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

/// <summary>What the end of care ends with it. Today is 2014-09-01.</summary>
public sealed class EndedCareTests(TestApp app) : IClassFixture<TestApp>
{
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

    [Fact]
    public async Task EndedCare_Should_KeepWhoEndedIt_When_AHazardIsFixedLater()
    {
        var care = await app.CareAsync();
        var hazard = (await app.HazardsAsync(care)).Single();
        await app.ActAsync("endCare", new { careRecipientId = care.Recipient, reason = "迁往外地" }, "__typename", Actor.Dispatcher);

        var answer = await app.ActAsync(
            "fixHazard", new { hazardId = hazard }, "hazard { fixedBy careRecipient { archivedBy changedBy openHazardCount } }", Actor.Member);

        answer.ShouldBeJson(
            """
            { "data": { "fixHazard": { "hazard": { "fixedBy": "member-1",
              "careRecipient": { "archivedBy": "dispatcher-1", "changedBy": "member-1", "openHazardCount": 0 } }, "errors": null } } }
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

        var answer = await app.ActAsync(field, CareInputs.Of(field, care), "__typename");

        Assert.Equal("CARE_ENDED", answer.Refusal(field));
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
                app.ActAsync(field, CareInputs.Of(field, care), "__typename"),
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
}
