using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

/// <summary>Two people at the same thing: whoever has not seen the other's change is shown the thing as it is now, and nothing is written.</summary>
public sealed class StaleVersionTests(TestApp app) : IClassFixture<TestApp>
{
    private const int Unseen = 77;

    [Theory]
    [InlineData("changeCare", "careRecipient")]
    [InlineData("moveCare", "careRecipient")]
    [InlineData("endCare", "careRecipient")]
    [InlineData("revokeLoveCard", "loveCard")]
    [InlineData("completeCareVisit", "careVisit")]
    [InlineData("cancelCareVisit", "careVisit")]
    [InlineData("answerCareCall", "careCall")]
    [InlineData("arriveAtCareCall", "careCall")]
    [InlineData("completeCareCall", "careCall")]
    [InlineData("cancelCareCall", "careCall")]
    [InlineData("fixHazard", "hazard")]
    public async Task Change_Should_ShowTheThingAsItIs_When_TheVersionIsAnother(string verb, string thing)
    {
        var care = await app.CareAsync();
        var id = thing switch
        {
            "loveCard" => await app.LoveCardAsync(care.Recipient),
            "careVisit" => await app.PlannedVisitAsync(care),
            "careCall" => await CallAsync(care, verb),
            "hazard" => (await app.HazardsAsync(care)).Single(),
            _ => care.Recipient,
        };
        var (type, read) = (char.ToUpperInvariant(thing[0]) + thing[1..], $"query ($id: ID!) {{ thing: {thing}(id: $id) {{ id version }} }}");
        var before = await app.ExecuteAsync(read, new { id });

        var answer = await app.ActAsync(
            verb, Input(verb, id, care), $"{thing} {{ id }} errors {{ ... on {type}ConflictError {{ current {{ id version }} }} }}");

        Assert.Null(answer[$"data.{verb}.{thing}"]);
        Assert.Equal("CONFLICT", answer.Refusal(verb));
        Assert.Equal(before["data.thing"]!.ToJsonString(), answer[$"data.{verb}.errors.0.current"]!.ToJsonString());
        (await app.ExecuteAsync(read, new { id })).ShouldBeJson(before.Text);
    }

    private async Task<string> CallAsync(Care care, string verb)
    {
        await app.LoveCardAsync(care.Recipient);
        var careCallId = await app.CareCallAsync(care);
        if (verb is "arriveAtCareCall" or "completeCareCall")
        {
            await app.ActAsync("answerCareCall", new { careCallId, memberIds = new[] { care.Member } }, "careCall { id }");
        }

        if (verb is "completeCareCall")
        {
            await app.ActAsync("arriveAtCareCall", new { careCallId }, "careCall { id }");
        }

        return careCallId;
    }

    // Each is legal but for the version.
    private static object Input(string verb, string id, Care care) => verb switch
    {
        "changeCare" => new { careRecipientId = id, phone = "1", version = Unseen },
        "moveCare" => new { careRecipientId = id, teamId = care.Team, version = Unseen },
        "endCare" => new { careRecipientId = id, reason = "x", version = Unseen },
        "revokeLoveCard" => new { loveCardId = id, reason = "x", version = Unseen },
        "completeCareVisit" => new { careVisitId = id, minutes = 20, workDone = "x", version = Unseen },
        "cancelCareVisit" => new { careVisitId = id, reason = "x", version = Unseen },
        "answerCareCall" => new { careCallId = id, memberIds = new[] { care.Member }, version = Unseen },
        "arriveAtCareCall" => new { careCallId = id, version = Unseen },
        "completeCareCall" => new { careCallId = id, workDone = "x", version = Unseen },
        "cancelCareCall" => new { careCallId = id, reason = "x", version = Unseen },
        _ => new { hazardId = id, version = Unseen },
    };
}
