using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

/// <summary>Which day a card, a call, a check and a visit belong to, however late they are noted. Today is 2014-09-01.</summary>
public sealed class DaysOfCareTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("2014-08-10T16:00:00Z", "A")] // midnight in Shanghai: the first card's first day
    [InlineData("2014-08-19T15:59:59Z", "A")]
    [InlineData("2014-08-19T16:00:00Z", null)] // the day on which it was revoked
    [InlineData("2014-08-24T15:59:59Z", null)]
    [InlineData("2014-08-24T16:00:00Z", "B")]
    [InlineData("2014-08-10T15:59:59Z", null)]
    public async Task Call_Should_HaveTheCardOfItsDay_When_ThatWasRevokedSince(string at, string? number)
    {
        var care = await app.CareAsync();
        var first = await IssueAsync(care, "A", "2014-08-11");
        await RevokeAsync(first, "2014-08-20");
        await RevokeAsync(await IssueAsync(care, "B", "2014-08-25"), "2014-09-01");

        var answer = await app.ActAsync(
            "askForCare", new { careRecipientId = care.Recipient, request = "停电", at }, "careCall { loveCard { number careCalls { totalCount } } }");

        Assert.Equal(number is null ? "NO_LOVE_CARD" : null, answer.Refusal("askForCare"));
        if (number is not null)
        {
            Assert.StartsWith(number, answer.Id("data.askForCare.careCall.loveCard.number"), StringComparison.Ordinal);
            Assert.Equal(1, answer["data.askForCare.careCall.loveCard.careCalls.totalCount"]!.GetValue<int>());
        }
    }

    [Fact]
    public async Task LoveCard_Should_NotBeIssued_ForADayOnWhichAnotherWasValid()
    {
        var care = await app.CareAsync();
        await RevokeAsync(await IssueAsync(care, "A", "2014-08-11"), "2014-08-20");
        await RevokeAsync(await IssueAsync(care, "B", "2014-08-25"), "2014-08-26");

        Assert.Equal("INVALID_VALUE", await RefusalAsync("2014-08-12"));
        Assert.Equal("INVALID_VALUE", await RefusalAsync("2014-08-25"));
        Assert.Null(await RefusalAsync("2014-08-26"));

        async Task<string?> RefusalAsync(string issuedOn)
            => (await app.ActAsync(
                "issueLoveCard", new { careRecipientId = care.Recipient, number = Guid.NewGuid().ToString("N"), issuedOn }, "loveCard { id }"))
                .Refusal("issueLoveCard");
    }

    [Theory]
    [InlineData("2014-08-09T15:59:00Z", "INVALID_VALUE")]
    [InlineData("2014-08-09T16:00:00Z", null)] // midnight in Shanghai: the first day of the care
    public async Task Assessment_Should_BeRefused_When_ItWasBeforeTheCareBegan(string at, string? refusal)
    {
        var care = await app.CareAsync(since: "2014-08-10");

        var answer = await app.ActAsync(
            "assessSafety",
            new { careRecipientId = care.Recipient, memberIds = new[] { care.Member }, minutes = 20, at },
            "safetyAssessment { id }");

        Assert.Equal(refusal, answer.Refusal("assessSafety"));
    }

    [Fact]
    public async Task Visit_Should_NotFixWhatWasFoundLater_AndNameIt()
    {
        var care = await app.CareAsync();
        var hazard = (await app.HazardsAsync(care)).Single();

        var answer = await app.ExecuteAsync(
            "mutation ($input: RecordCareVisitInput!) { recordCareVisit(input: $input) { errors { ... on Error { code message } } } }",
            new
            {
                input = new
                {
                    careRecipientId = care.Recipient, memberIds = new[] { care.Member }, minutes = 20, workDone = "x", hazardIds = new[] { hazard },
                    at = "2014-08-31T15:59:59Z",
                },
            });

        var key = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(hazard)).Split(':')[1];
        answer.ShouldBeJson(
            $$"""
            { "data": { "recordCareVisit": { "errors": [{ "code": "INVALID_VALUE",
              "message": "hazardIds names the hazard with the key {{key}}, found on 2014-09-01, after the visit of 2014-08-31." }] } } }
            """);
    }

    private async Task<string> IssueAsync(Care care, string number, string issuedOn)
        => (await app.ActAsync(
            "issueLoveCard", new { careRecipientId = care.Recipient, number = number + Guid.NewGuid().ToString("N"), issuedOn }, "loveCard { id }"))
            .Id("data.issueLoveCard.loveCard.id");

    private async Task RevokeAsync(string loveCardId, string revokedOn)
        => Assert.Null((await app.ActAsync("revokeLoveCard", new { loveCardId, reason = "遗失", revokedOn }, "loveCard { id }"))
            .Refusal("revokeLoveCard"));
}
