using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

/// <summary>The last value that is taken and the first that is refused. Today is 2014-09-01.</summary>
public sealed class LimitTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("2014-08-09", "INVALID_VALUE")]
    [InlineData("2014-08-10", null)]
    [InlineData("2014-09-01", null)]
    [InlineData("2014-09-02", "INVALID_VALUE")]
    public async Task LoveCard_Should_BeRevoked_OnADayOnWhichItWasValid(string revokedOn, string? refusal)
    {
        var care = await app.CareAsync();
        var card = await app.ActAsync(
            "issueLoveCard",
            new { careRecipientId = care.Recipient, number = Guid.NewGuid().ToString("N"), issuedOn = "2014-08-10" },
            "loveCard { id }");

        var answer = await app.ActAsync(
            "revokeLoveCard", new { loveCardId = card.Id("data.issueLoveCard.loveCard.id"), reason = "遗失", revokedOn }, "loveCard { id }");

        Assert.Equal(refusal, answer.Refusal("revokeLoveCard"));
    }

    [Theory]
    [InlineData("2014-08-19", "INVALID_VALUE")]
    [InlineData("2014-08-20", null)]
    [InlineData("2014-09-02", "INVALID_VALUE")]
    public async Task Care_Should_NotEnd_BeforeTheLastVisitNorAfterToday(string endedOn, string? refusal)
    {
        var care = await app.CareAsync();
        await app.ActAsync(
            "recordCareVisit",
            new { careRecipientId = care.Recipient, memberIds = new[] { care.Member }, minutes = 20, workDone = "x", at = "2014-08-20T03:00:00Z" },
            "careVisit { id }");

        var answer = await app.ActAsync("endCare", new { careRecipientId = care.Recipient, reason = "迁往外地", endedOn }, "careRecipient { id }");

        Assert.Equal(refusal, answer.Refusal("endCare"));
    }

    [Theory]
    [InlineData(0, "INVALID_VALUE")]
    [InlineData(1440, null)]
    [InlineData(1441, "INVALID_VALUE")]
    public async Task Stay_Should_LastADayAtMost(int minutes, string? refusal)
    {
        var care = await app.CareAsync();

        var visit = await app.ActAsync(
            "recordCareVisit", new { careRecipientId = care.Recipient, memberIds = new[] { care.Member }, minutes, workDone = "x" }, "careVisit { id }");
        var check = await app.ActAsync(
            "assessSafety", new { careRecipientId = care.Recipient, memberIds = new[] { care.Member }, minutes }, "safetyAssessment { id }");

        Assert.Equal((refusal, refusal), (visit.Refusal("recordCareVisit"), check.Refusal("assessSafety")));
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "INVALID_VALUE")]
    public async Task Assessment_Should_FindAHundredHazardsAtMost(int count, string? refusal)
    {
        var care = await app.CareAsync();

        var answer = await app.ActAsync(
            "assessSafety",
            new
            {
                careRecipientId = care.Recipient,
                memberIds = new[] { care.Member },
                minutes = 20,
                hazards = Enumerable.Repeat(new { kind = "NO_EARTH", severity = "MINOR", description = "x" }, count),
            },
            "safetyAssessment { hazardCount }");

        Assert.Equal(refusal, answer.Refusal("assessSafety"));
    }
}
