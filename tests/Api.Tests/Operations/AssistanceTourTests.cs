using Modules.Tests.Support;

namespace Api.Tests.Operations;

/// <summary>Takes somebody into care and does everything once, as schema/operations/Assistance.graphql does it.</summary>
public sealed class AssistanceTourTests : IAsyncLifetime
{
    private readonly DemonstrationApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Recipient_Should_BeTakenIntoCare_GetACard_BeVisited_AndCall()
    {
        var known = await _app.ExecuteAsync(
            """
            {
              teams(where: { name: { eq: "朝阳区分队" } }) { nodes { id members(first: 1) { nodes { id } } } }
              communities(where: { district: { eq: "朝阳区" }, kind: { eq: COMMUNITY } }, first: 1) { nodes { id } }
            }
            """);
        var memberIds = new[] { known.Id("data.teams.nodes.0.members.nodes.0.id") };
        var recipient = (await ActAsync("TakeIntoCare", new
        {
            category = "LONE_ELDERLY", name = "郑奶奶", teamId = known.Id("data.teams.nodes.0.id"),
            communityId = known.Id("data.communities.nodes.0.id"), visitEveryDays = 30, since = "2014-07-20", needs = "独居，需代购电费",
        })).Id("data.takeIntoCare.careRecipient.id");

        await ActAsync("IssueLoveCard", new { careRecipientId = recipient, number = "AX-90001" });
        var assessed = await ActAsync("AssessSafety", new
        {
            careRecipientId = recipient, memberIds, minutes = 25, at = "2014-08-25T02:00:00Z",
            hazards = new object[]
            {
                new { kind = "OVERLOADED_SOCKET", severity = "MINOR", description = "客厅插座" },
                new { kind = "BARE_WIRE", severity = "CRITICAL", description = "床头灯线" },
            },
        });
        await ActAsync("RecordCareVisit", new
        {
            careRecipientId = recipient, memberIds, minutes = 40, workDone = "更换床头灯线", purpose = "HAZARD_FIXING",
            hazardIds = new[] { assessed.Id("data.assessSafety.safetyAssessment.hazards.1.id") },
        });
        var call = (await ActAsync("AskForCare", new { careRecipientId = recipient, request = "夜里突然没电" })).Id("data.askForCare.careCall.id");
        _app.Clock.Advance(3);
        await ActAsync("AnswerCareCall", new { careCallId = call, memberIds, version = 1 });
    }

    private async Task<Answer> ActAsync(string name, object input)
    {
        var answer = await _app.ExecuteAsync(OperationFiles.Read("Assistance"), new { input }, operationName: name);
        answer.ShouldBeStored(name);
        return answer;
    }
}
