using Modules.Tests.Support;

namespace Api.Tests.Operations;

/// <summary>Acts with the mutations of the tour through Outreach and compares the whole answers.</summary>
public sealed class OutreachTourTests : IAsyncLifetime
{
    private const string File = "Outreach";
    private readonly DemonstrationApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Classroom_Should_GoFromTheOfferToTheLesson()
    {
        var found = await _app.ExecuteAsync(
            """
            {
              teams(where: { name: { eq: "东城区分队" } }) { nodes { id members(first: 2) { nodes { id } } waitingList(first: 1) { nodes { wantedFrom } } } }
              communities(where: { name: { eq: "东城区和平社区" } }) { nodes { id } }
            }
            """);
        var (team, community) = (found.Id("data.teams.nodes.0.id"), found.Id("data.communities.nodes.0.id"));
        string[] members = [found.Id("data.teams.nodes.0.members.nodes.0.id"), found.Id("data.teams.nodes.0.members.nodes.1.id")];

        // Evenings in the holidays: the request that waits for an evening takes the first one at once.
        var offer = await ActAsync("OfferSlots", new
        {
            teamId = team, kind = "SAFETY_CLASSROOM", fromDay = "2015-02-12", toDay = "2015-02-13", seats = 45, hours = new[] { new { period = "EVENING" } },
        });
        var request = await ActAsync("RequestSession", new
        {
            kind = "SAFETY_CLASSROOM", communityId = community, teamId = team, wantedFrom = "2015-02-13", wantedTo = "2015-02-13", capacity = 35,
            methods = new[] { "FILM", "QUIZ" }, topic = "安全用电第一课", contactName = "赵老师", contactPhone = "000-8",
        });
        var session = request.Id("data.requestSession.outreachSession.id");
        await ActAsync("ScheduleSession", new
        {
            sessionId = session, slotId = offer.Id("data.offerSlots.slotOffer.slots.nodes.1.id"), memberIds = members, version = 1,
        });
        _app.Clock.Advance(166 * 24 * 60);
        await ActAsync("HoldSession", new { sessionId = session, peopleReached = 33, leaflets = 33, quizTakers = 30, quizPassed = 27, version = 2 });
    }

    [Fact]
    public async Task CancelledPlace_Should_GoToTheFirstWhoWaits()
    {
        var booked = await _app.ExecuteAsync(
            """{ outreachSessions(first: 1, where: { status: { eq: SCHEDULED }, day: { eq: "2015-02-04" } }) { nodes { id } } }""");

        await ActAsync("CancelSession", new { sessionId = booked.Id("data.outreachSessions.nodes.0.id"), reason = "学校改期" });
    }

    [Fact]
    public async Task Coverage_Should_BePlanned()
    {
        var found = await _app.ExecuteAsync(
            """
            {
              teams(where: { name: { eq: "海淀区分队" } }) { nodes { id } }
              communities(where: { district: { eq: "海淀区" } }, first: 6) { nodes { id } }
            }
            """);
        string[] communities = [.. found["data.communities.nodes"]!.AsArray().Select(node => node!["id"]!.GetValue<string>())];

        await ActAsync("PlanCoverage", new
        {
            name = "海淀节电讲座", kind = "ENERGY_SAVING_TALK", teamId = found.Id("data.teams.nodes.0.id"), startsOn = "2014-08-01", dueOn = "2014-12-31",
            communityIds = communities,
        });
    }

    private async Task<Answer> ActAsync(string name, object input)
    {
        var answer = await _app.ExecuteAsync(OperationFiles.Read(File), new { input }, operationName: name);
        answer.ShouldBeStored(name);
        return answer;
    }
}
