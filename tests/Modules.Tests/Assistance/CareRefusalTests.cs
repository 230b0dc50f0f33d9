using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

/// <summary>What care refuses: things that are not there, and times that no calendar has.</summary>
public sealed class CareRefusalTests(TestApp app) : IClassFixture<TestApp>
{
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

        var answer = await app.ActAsync(field, CareInputs.Of(field, care with { Recipient = CareInputs.Missing("CareRecipient") }), "__typename");

        Assert.Equal("CARE_RECIPIENT_NOT_FOUND", answer.Refusal(field));
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
        var input = new Dictionary<string, object> { [char.ToLowerInvariant(type[0]) + type[1..] + "Id"] = CareInputs.Missing(type) };
        foreach (var (name, value) in field switch
        {
            "completeCareVisit" => new[] { ("minutes", (object)20), ("workDone", "x") },
            "answerCareCall" => [("memberIds", new[] { CareInputs.Missing("Member") })],
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
}
