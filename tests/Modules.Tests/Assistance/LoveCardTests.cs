using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

public sealed class LoveCardTests(TestApp app) : IClassFixture<TestApp>
{
    private const int Rounds = 1000;
    private const int RoundsOfRecipient = 20;

    [Fact]
    public async Task LoveCard_Should_BeIssued_Revoked_AndIssuedAnew()
    {
        var care = await app.CareAsync();
        var first = await app.LoveCardAsync(care.Recipient, "爱心-001");
        var second = await IssueAsync(care.Recipient, "爱心-002");

        var revoked = await app.ActAsync(
            "revokeLoveCard",
            new { loveCardId = first, reason = "遗失", version = 1 },
            "loveCard { number issuedOn revokedOn revokedBy revocationReason version careRecipient { hasLoveCard loveCard { id } } }");
        var again = await app.ActAsync("revokeLoveCard", new { loveCardId = first, reason = "遗失" }, "loveCard { id }");
        var third = await app.ActAsync(
            "issueLoveCard",
            new { careRecipientId = care.Recipient, number = "爱心-003" },
            "loveCard { number revokedOn team { id } community { id } careRecipient { hasLoveCard loveCard { number } loveCards { totalCount } } }");

        Assert.Equal("LOVE_CARD_ALREADY_ISSUED", second.Refusal("issueLoveCard"));
        revoked.ShouldBeJson(
            """
            { "data": { "revokeLoveCard": { "loveCard": { "number": "爱心-001", "issuedOn": "2014-09-01", "revokedOn": "2014-09-01",
              "revokedBy": "coordinator-1", "revocationReason": "遗失", "version": 2, "careRecipient": { "hasLoveCard": false, "loveCard": null } },
              "errors": null } } }
            """);
        Assert.Equal("LOVE_CARD_REVOKED", again.Refusal("revokeLoveCard"));
        third.ShouldBeJson(
            $$"""
            { "data": { "issueLoveCard": { "loveCard": { "number": "爱心-003", "revokedOn": null, "team": { "id": "{{care.Team}}" },
              "community": { "id": "{{care.Community}}" },
              "careRecipient": { "hasLoveCard": true, "loveCard": { "number": "爱心-003" }, "loveCards": { "totalCount": 2 } } },
              "errors": null } } }
            """);
    }

    [Fact]
    public async Task Number_Should_BeGivenOnce_EvenAfterItWasRevoked()
    {
        var care = await app.CareAsync();
        var card = await app.LoveCardAsync(care.Recipient, "Card-7");
        await app.ActAsync("revokeLoveCard", new { loveCardId = card, reason = "遗失" }, "loveCard { id }");

        var same = await IssueAsync(care.Recipient, " card-7 ");
        var other = await IssueAsync((await app.CareAsync()).Recipient, "CARD-7");

        Assert.Equal("LOVE_CARD_NUMBER_TAKEN", same.Refusal("issueLoveCard"));
        Assert.Equal("LOVE_CARD_NUMBER_TAKEN", other.Refusal("issueLoveCard"));
    }

    [Theory]
    [InlineData("2014-09-02")]
    [InlineData("2014-07-31")]
    public async Task LoveCard_Should_NotBeIssued_BeforeTheCareNorAfterToday(string issuedOn)
    {
        var care = await app.CareAsync(since: "2014-08-01");

        var answer = await app.ActAsync(
            "issueLoveCard", new { careRecipientId = care.Recipient, number = Guid.NewGuid().ToString(), issuedOn }, "loveCard { id }");

        Assert.Equal("INVALID_VALUE", answer.Refusal("issueLoveCard"));
    }

    [Fact]
    public async Task RevokeLoveCard_Should_TellOfOthersChanges()
    {
        var care = await app.CareAsync();
        var card = await app.LoveCardAsync(care.Recipient);

        var stale = await app.ActAsync("revokeLoveCard", new { loveCardId = card, reason = "遗失", version = 7 }, "loveCard { id }");

        Assert.Equal("CONFLICT", stale.Refusal("revokeLoveCard"));
    }

    [Fact]
    public async Task TwoCards_Should_NotBothBeIssued_When_TwoDesksActAtOnce_AThousandTimes()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        for (var first = 0; first < Rounds; first += RoundsOfRecipient)
        {
            var recipient = await app.RecipientAsync(team, community);
            for (var round = first; round < first + RoundsOfRecipient; round++)
            {
                await RaceAsync(recipient, round);
            }
        }

        var answer = await app.ExecuteAsync("query ($id: ID!) { team(id: $id) { loveCards(first: 0) { totalCount } } }", new { id = team });
        Assert.Equal(Rounds, answer["data.team.loveCards.totalCount"]!.GetValue<int>());
    }

    private async Task RaceAsync(string recipient, int round)
    {
        var answers = await Task.WhenAll(IssueAsync(recipient, $"A-{round}"), IssueAsync(recipient, $"B-{round}"));

        var winner = Assert.Single(answers, answer => answer["data.issueLoveCard.loveCard"] is not null);
        var loser = Assert.Single(answers, answer => answer != winner);
        Assert.Equal("LOVE_CARD_ALREADY_ISSUED", loser.Refusal("issueLoveCard"));
        await app.ActAsync(
            "revokeLoveCard", new { loveCardId = winner.Id("data.issueLoveCard.loveCard.id"), reason = "下一轮" }, "loveCard { id }");
    }

    private Task<Answer> IssueAsync(string careRecipientId, string number)
        => app.ActAsync("issueLoveCard", new { careRecipientId, number }, "loveCard { id }");
}
