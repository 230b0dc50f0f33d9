using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

/// <summary>How often recipients are visited, and who waits too long. Today is 2014-09-01.</summary>
public sealed class DueVisitTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Due = "careRecipient { nextDueOn lastVisitOn overdueDays version }";

    [Fact]
    public async Task Visit_Should_MakeTheNextOneDue_ACadenceLater_AndALateNoteNeverTakesItBack()
    {
        var care = await app.CareAsync(visitEveryDays: 10, since: "2014-07-01");

        await VisitAsync(care, "2014-08-20T03:00:00Z");
        var visited = await DueAsync(care);
        await VisitAsync(care, "2014-08-05T03:00:00Z");
        var notedLate = await DueAsync(care);
        var changed = await app.ActAsync("changeCare", new { careRecipientId = care.Recipient, visitEveryDays = 30 }, Due);

        Assert.Equal("""{"nextDueOn":"2014-08-30","lastVisitOn":"2014-08-20","overdueDays":2}""", visited);
        Assert.Equal(visited, notedLate);
        Assert.Equal("2014-09-19", changed.Id("data.changeCare.careRecipient.nextDueOn"));
        Assert.Equal(0, changed["data.changeCare.careRecipient.overdueDays"]!.GetValue<int>());
    }

    [Fact]
    public async Task Visit_Should_CountForTheLocalDay()
    {
        var care = await app.CareAsync(visitEveryDays: 10, since: "2014-07-01");

        // 00:30 of the 20th in Shanghai is still the 19th in UTC.
        await VisitAsync(care, "2014-08-19T16:30:00Z");

        Assert.Equal("""{"nextDueOn":"2014-08-30","lastVisitOn":"2014-08-20","overdueDays":2}""", await DueAsync(care));
    }

    [Fact]
    public async Task Overdue_Should_ListWhoseDayHasPassed_OldestFirst_UntilTheyAreVisited()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var member = await app.MemberAsync(team);
        var dueToday = await app.RecipientAsync(team, community, 31, "2014-08-01");
        var dueYesterday = await app.RecipientAsync(team, community, 30, "2014-08-01");
        var dueLongAgo = await app.RecipientAsync(team, community, 10, "2014-08-01");
        var ended = await app.RecipientAsync(team, community, 10, "2014-08-01");
        await app.ActAsync("endCare", new { careRecipientId = ended, reason = "搬走" }, "careRecipient { id }");

        var today = await OverdueAsync(team, null);
        var tomorrow = await OverdueAsync(team, "2014-09-02");
        await VisitAsync(new Care(team, member, community, dueLongAgo, null), "2014-08-31T03:00:00Z");
        var visited = await OverdueAsync(team, null);

        Assert.Equal([dueLongAgo, dueYesterday], today);
        Assert.Equal([dueLongAgo, dueYesterday, dueToday], tomorrow);
        Assert.Equal([dueYesterday], visited);
    }

    [Fact]
    public async Task Overdue_Should_BePagedAndCounted_InTheDatabase()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        for (var days = 1; days <= 5; days++)
        {
            await app.RecipientAsync(team, community, days, "2014-08-01");
        }

        const string Query = """
            query ($id: ID!, $after: String) {
              team(id: $id) {
                overdueCareRecipients(first: 2, after: $after, order: [{ nextDueOn: ASC }]) {
                  totalCount nodes { nextDueOn } pageInfo { hasNextPage endCursor }
                }
              }
            }
            """;
        var first = await app.ExecuteAsync(Query, new { id = team });
        var second = await app.ExecuteAsync(Query, new { id = team, after = first.Id("data.team.overdueCareRecipients.pageInfo.endCursor") });

        Assert.Equal(5, first["data.team.overdueCareRecipients.totalCount"]!.GetValue<int>());
        Assert.Equal(
            """[{"nextDueOn":"2014-08-04"},{"nextDueOn":"2014-08-05"}]""", second["data.team.overdueCareRecipients.nodes"]!.ToJsonString());
    }

    private async Task VisitAsync(Care care, string at)
    {
        var answer = await app.ActAsync(
            "recordCareVisit",
            new { careRecipientId = care.Recipient, memberIds = new[] { care.Member }, minutes = 20, workDone = "检查线路", at },
            "careVisit { id }");
        Assert.Null(answer.Refusal("recordCareVisit"));
    }

    private async Task<string> DueAsync(Care care)
        => (await app.ExecuteAsync(
            "query ($id: ID!) { careRecipient(id: $id) { nextDueOn lastVisitOn overdueDays } }", new { id = care.Recipient }))["data.careRecipient"]!
            .ToJsonString();

    private async Task<string[]> OverdueAsync(string team, string? asOf)
    {
        var answer = await app.ExecuteAsync(
            """
            query ($team: ID!, $asOf: LocalDate) {
              overdueCareRecipients(asOf: $asOf, where: { teamId: { eq: $team } }, order: [{ nextDueOn: ASC }]) { nodes { id } }
              team(id: $team) { overdueCareRecipients(asOf: $asOf, order: [{ nextDueOn: ASC }]) { nodes { id } } }
            }
            """,
            new { team, asOf });
        Assert.Equal(answer["data.overdueCareRecipients"]!.ToJsonString(), answer["data.team.overdueCareRecipients"]!.ToJsonString());
        return [.. answer["data.overdueCareRecipients.nodes"]!.AsArray().Select(node => node!["id"]!.GetValue<string>())];
    }
}
