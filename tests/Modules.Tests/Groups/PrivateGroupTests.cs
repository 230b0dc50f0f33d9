using Modules.Tests.Support;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Assistance.Visits;

namespace Modules.Tests.Groups;

/// <summary>A group of fewer than five care recipients could be one person with a name: nobody learns of it here.</summary>
public sealed class PrivateGroupTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Groups_Should_BeLeftOut_When_TheyHoldFewerThanFiveRecipients()
    {
        var team = await RecipientsAsync((CareCategory.LoneElderly, 9), (CareCategory.Hardship, 5), (CareCategory.Disabled, 4), (CareCategory.MilitaryFamily, 2));

        // 6 are left out together: nothing more has to go.
        Assert.Equal(["HARDSHIP 5", "LONE_ELDERLY 9"], await GroupsAsync(team, "CATEGORY"));
    }

    [Fact]
    public async Task Groups_Should_LeaveOutOneMore_When_ATotalWouldTellOfTheFew()
    {
        var team = await RecipientsAsync((CareCategory.LoneElderly, 9), (CareCategory.Hardship, 5), (CareCategory.Disabled, 2));

        Assert.Equal(["LONE_ELDERLY 9"], await GroupsAsync(team, "CATEGORY"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Total_Should_BeLeftOut_When_ItIsSmallerThanFive(int count)
    {
        var team = await RecipientsAsync((CareCategory.Disabled, count));

        Assert.Empty(await GroupsAsync(team, ""));
    }

    [Theory]
    [InlineData("having: { count: { lt: 5 } }")]
    [InlineData("having: { or: [{ count: { gte: 0 } }, { people: { gte: 0 } }] }")]
    [InlineData("order: [{ count: ASC }]")]
    [InlineData("order: [{ people: ASC }], first: 1")]
    [InlineData("first: 10000")]
    public async Task Groups_Should_StayHidden_When_HavingOrderOrFirstAskForThem(string arguments)
    {
        var team = await RecipientsAsync((CareCategory.LoneElderly, 9), (CareCategory.Disabled, 3), (CareCategory.FrailElderly, 4));

        var groups = await GroupsAsync(team, "CATEGORY", arguments);

        Assert.DoesNotContain(groups, group => group != "LONE_ELDERLY 9");
    }

    [Theory]
    [InlineData("a: careRecipientGroups { count } b: careRecipientGroups(where: { category: { neq: DISABLED } }) { count }")]
    [InlineData("a: careRecipientGroups { count } b: careRecipientGroups(by: [CATEGORY]) { count }")]
    [InlineData("a: careRecipientGroups(by: [TEAM]) { count } b: careVisitGroups(by: [TEAM]) { recipients }")]
    [InlineData("a: careVisitGroups { recipients } b: hazardGroups { recipients }")]
    [InlineData("a: careRecipientGroups { count } ... on Query { b: careRecipientGroups { count } }")]
    public async Task Request_Should_BeRefused_When_TwoOfItsAnswersCouldBeSubtracted(string fields)
    {
        var answer = await app.ExecuteAsync($"{{ {fields} }}");

        Assert.Equal("SEVERAL_PRIVATE_GROUPS", answer["errors.0.extensions.code"]!.GetValue<string>());
        Assert.Null(answer["data"]);
    }

    [Fact]
    public async Task Visits_Should_BeLeftOut_When_TheyWereToFewRecipientsHoweverManyTheyAre()
    {
        var (team, recipients) = await CareAsync((CareCategory.LoneElderly, 10));
        await app.WriteAsync<AssistanceDb, CareVisit>(
        [
            .. Enumerable.Range(0, 40).Select(i => Visit(team, CareVisitPurpose.Routine, recipients[i % 4].Id)),
            .. Enumerable.Range(0, 12).Select(i => Visit(team, CareVisitPurpose.FestivalGreeting, recipients[4 + (i % 6)].Id)),
        ]);

        var answer = await app.ExecuteAsync(
            "query ($team: ID!) { careVisitGroups(by: [PURPOSE], where: { teamId: { eq: $team } }) { count recipients } }", new { team });

        // The 40 visits to four people are hidden, and the other group is all that is left to hide them among.
        answer.ShouldBeJson("""{ "data": { "careVisitGroups": [] } }""");
    }

    private static CareVisit Visit(string team, CareVisitPurpose purpose, long recipient)
        => OrderRows.Make<CareVisit>(
            (nameof(CareVisit.TeamId), OrderRows.KeyOf(team)),
            (nameof(CareVisit.CommunityId), 1L),
            (nameof(CareVisit.CareRecipientId), recipient),
            (nameof(CareVisit.Purpose), purpose),
            (nameof(CareVisit.Status), Enum.GetValues<CareVisitStatus>()[0]));

    private async Task<string> RecipientsAsync(params (CareCategory Category, int Count)[] recipients)
        => (await CareAsync(recipients)).Team;

    private async Task<(string Team, List<CareRecipient> Recipients)> CareAsync(params (CareCategory Category, int Count)[] recipients)
    {
        var team = await app.TeamAsync($"队{Guid.NewGuid():N}");
        List<CareRecipient> rows =
        [
            .. recipients.SelectMany(some => Enumerable.Range(0, some.Count).Select(_ => OrderRows.Make<CareRecipient>(
                (nameof(CareRecipient.TeamId), OrderRows.KeyOf(team)),
                (nameof(CareRecipient.CommunityId), 1L),
                (nameof(CareRecipient.Category), some.Category),
                (nameof(CareRecipient.Name), "赵某"),
                (nameof(CareRecipient.Phone), "000-9"),
                (nameof(CareRecipient.Address), "1号"),
                (nameof(CareRecipient.People), 1),
                (nameof(CareRecipient.VisitEveryDays), 30),
                (nameof(CareRecipient.InCareSince), new DateOnly(2014, 1, 1))))),
        ];
        await app.WriteAsync<AssistanceDb, CareRecipient>(rows);
        return (team, rows);
    }

    private async Task<List<string>> GroupsAsync(string team, string by, string arguments = "")
    {
        var answer = await app.ExecuteAsync(
            $"query ($team: ID!) {{ careRecipientGroups(by: [{by}], where: {{ teamId: {{ eq: $team }} }}, {arguments}) {{ key {{ category }} count }} }}",
            new { team },
            Actor.Analyst);
        Assert.True(answer.Json["errors"] is null, answer.Text);
        return [.. answer["data.careRecipientGroups"]!.AsArray()
            .Select(group => $"{group!["key"]!["category"]} {group["count"]}".Trim()).Order(StringComparer.Ordinal)];
    }
}
