using Modules.Tests.Support;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;

namespace Modules.Tests.Groups;

/// <summary>Empty periods appear, things without a period stay, and rates weigh people, not sessions.</summary>
public sealed class GroupFillTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Months_Should_BeFilledBetweenTheFirstAndTheLast_When_SomeThingsHaveNoDay()
    {
        var team = await app.TeamAsync();
        await app.WriteAsync<OutreachDb, OutreachSession>(
        [
            Session(team, null, null, null),
            Session(team, new DateOnly(2014, 1, 31), 10, 1),
            Session(team, new DateOnly(2014, 1, 2), 90, 90),
            Session(team, new DateOnly(2014, 3, 1), null, null),
        ]);

        var answer = await app.ExecuteAsync(
            """
            query ($team: ID!) {
              outreachSessionGroups(by: [MONTH], where: { teamId: { eq: $team } }, fillPeriods: true) { key { period } count quizTakers quizPassRate }
              busy: outreachSessionGroups(by: [MONTH], where: { teamId: { eq: $team } }, fillPeriods: true, having: { count: { lt: 1 } }) { key { period } }
            }
            """,
            new { team });

        answer.ShouldBeJson(
            """
            { "data": {
              "outreachSessionGroups": [
                { "key": { "period": null }, "count": 1, "quizTakers": 0, "quizPassRate": null },
                { "key": { "period": "2014-01-01" }, "count": 2, "quizTakers": 100, "quizPassRate": 0.91 },
                { "key": { "period": "2014-02-01" }, "count": 0, "quizTakers": 0, "quizPassRate": null },
                { "key": { "period": "2014-03-01" }, "count": 1, "quizTakers": 0, "quizPassRate": null } ],
              "busy": [{ "key": { "period": "2014-02-01" } }] } }
            """);
    }

    private static OutreachSession Session(string team, DateOnly? day, int? takers, int? passed)
        => OrderRows.Make<OutreachSession>(
            (nameof(OutreachSession.TeamId), OrderRows.KeyOf(team)),
            (nameof(OutreachSession.CommunityId), 1L),
            (nameof(OutreachSession.Kind), SessionKind.SafetyClassroom),
            (nameof(OutreachSession.Status), SessionStatus.Held),
            (nameof(OutreachSession.Day), day),
            (nameof(OutreachSession.QuizTakers), takers),
            (nameof(OutreachSession.QuizPassed), passed));
}
