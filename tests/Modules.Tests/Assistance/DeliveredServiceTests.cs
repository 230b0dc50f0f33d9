using Modules.Tests.Support;
using ServiceTeams.Shared.Outbox;
using EventsApi = Modules.Tests.Events.EventsApi;

namespace Modules.Tests.Assistance;

/// <summary>What the outbox tells of care, to the last column: the team that did it, also when the recipient was handed over meanwhile.</summary>
public sealed class DeliveredServiceTests(TestApp app) : IClassFixture<TestApp>
{
    private const int Minutes = 25;

    [Fact]
    public async Task PlannedVisit_Should_TellOfTheTeamThatWent()
    {
        var care = await app.CareAsync(withCustomer: true);
        var careVisitId = await app.PlannedVisitAsync(care);
        await HandOverAsync(care);

        await app.ActAsync("completeCareVisit", new { careVisitId, minutes = Minutes, workDone = "检查" }, "careVisit { id }");

        await ShouldTellAsync("CARE_VISIT", careVisitId, care, Heart.Caring, households: 1);
    }

    [Fact]
    public async Task Call_Should_TellOfTheTeamThatWasAsked()
    {
        var care = await app.CareAsync(withCustomer: true);
        await app.LoveCardAsync(care.Recipient);
        var careCallId = await app.CareCallAsync(care);
        await HandOverAsync(care);

        await app.ActAsync("answerCareCall", new { careCallId, memberIds = new[] { care.Member } }, "careCall { id }");
        await app.ActAsync("arriveAtCareCall", new { careCallId }, "careCall { id }");
        app.Clock.Advance(Minutes);
        await app.ActAsync("completeCareCall", new { careCallId, workDone = "换灯" }, "careCall { id }");

        await ShouldTellAsync("CARE_CALL", careCallId, care, Heart.Caring, households: 1);
    }

    [Fact]
    public async Task Assessment_Should_TellOfTheTeamThatChecked()
    {
        var care = await app.CareAsync(withCustomer: true);
        var answer = await app.ActAsync(
            "assessSafety",
            new { careRecipientId = care.Recipient, memberIds = new[] { care.Member }, minutes = Minutes },
            "safetyAssessment { id }");
        await HandOverAsync(care);

        await ShouldTellAsync("SAFETY_ASSESSMENT", answer.Id("data.assessSafety.safetyAssessment.id"), care, Heart.Caring, households: null);
    }

    private async Task HandOverAsync(Care care)
        => Assert.Null((await app.ActAsync(
            "moveCare", new { careRecipientId = care.Recipient, teamId = await app.TeamAsync("西城分队") }, "careRecipient { id }")).Refusal("moveCare"));

    private async Task ShouldTellAsync(string activity, string id, Care care, Heart heart, int? households)
        => Assert.Equal(
            new ServiceDelivered(
                ServiceDelivered.IdOf("assistance", activity, EventsApi.KeyOf(id)),
                "assistance",
                heart,
                activity,
                EventsApi.KeyOf(id),
                app.Clock.GetUtcNow().UtcDateTime,
                EventsApi.KeyOf(care.Team),
                EventsApi.KeyOf(care.Community),
                EventsApi.KeyOf(care.Customer!),
                PeopleReached: 1,
                households,
                Minutes,
                Rating: null),
            Assert.Single(await app.ServicesAsync(activity, id)));
}
