using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

/// <summary>What Assistance adds to Registry: lists of teams, members, communities and customers, stories and agendas.</summary>
public sealed class BothWaysTests : IAsyncLifetime
{
    private readonly TestApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Everything_Should_BeFoundFromBothEnds()
    {
        var care = await FullCareAsync();
        await FullCareAsync();

        var answer = await _app.ExecuteAsync(
            """
            query ($team: ID!, $member: ID!, $community: ID!, $customer: ID!, $recipient: ID!) {
              team(id: $team) { ...Lists loveCards { totalCount } hazards { totalCount } careRecipients { totalCount } appreciations { totalCount } }
              member(id: $member) { careVisits { totalCount } careCalls { totalCount } safetyAssessments { totalCount } }
              community(id: $community) {
                careVisits { totalCount } careCalls { totalCount } safetyAssessments { totalCount }
                loveCards { totalCount } hazards { totalCount } careRecipients { totalCount } appreciations { totalCount }
              }
              customer(id: $customer) {
                careVisits { totalCount } careCalls { totalCount } safetyAssessments { totalCount }
                hazards { totalCount } careRecipients { totalCount } appreciations { totalCount }
              }
              careRecipient(id: $recipient) {
                careVisits { totalCount } careCalls { totalCount } safetyAssessments { totalCount }
                loveCards { totalCount } hazards { totalCount } appreciations { totalCount }
              }
            }
            fragment Lists on Team { careVisits { totalCount } careCalls { totalCount } safetyAssessments { totalCount } }
            """,
            new { team = care.Team, member = care.Member, community = care.Community, customer = care.Customer, recipient = care.Recipient });

        const string Visits = """ "careVisits": { "totalCount": 3 }, "careCalls": { "totalCount": 1 }, "safetyAssessments": { "totalCount": 1 } """;
        const string Cards = """ "loveCards": { "totalCount": 1 } """;
        const string Hazards = """ "hazards": { "totalCount": 3 }, "appreciations": { "totalCount": 1 } """;
        const string Recipients = """ "careRecipients": { "totalCount": 1 } """;
        answer.ShouldBeJson(
            $$"""
            { "data": {
              "team": { {{Visits}}, {{Cards}}, {{Hazards}}, {{Recipients}} }, "member": { {{Visits}} },
              "community": { {{Visits}}, {{Cards}}, {{Hazards}}, {{Recipients}} }, "customer": { {{Visits}}, {{Hazards}}, {{Recipients}} },
              "careRecipient": { {{Visits}}, {{Cards}}, {{Hazards}} } } }
            """);
    }

    [Fact]
    public async Task Story_Should_TellVisitsThatWereDone_CallsAndAssessments_NewestFirst()
    {
        var care = await FullCareAsync();

        var answer = await _app.ExecuteAsync(
            """
            query ($id: ID!) {
              customer(id: $id) {
                timeline {
                  nodes {
                    __typename
                    ... on CareVisit { startedAt }
                    ... on CareCall { askedAt }
                    ... on SafetyAssessment { assessed: startedAt }
                  }
                }
              }
            }
            """,
            new { id = care.Customer });

        answer.ShouldBeJson(
            """
            { "data": { "customer": { "timeline": { "nodes": [
              { "__typename": "CareCall", "askedAt": "2014-09-01T02:10:00Z" },
              { "__typename": "CareVisit", "startedAt": "2014-09-01T01:50:00Z" },
              { "__typename": "SafetyAssessment", "assessed": "2014-09-01T01:40:00Z" }] } } } }
            """);
    }

    [Fact]
    public async Task Agenda_Should_HaveVisitsPlannedAndDone_AndCallsTheMemberIsOn()
    {
        var care = await FullCareAsync();

        var answer = await _app.ExecuteAsync(
            """
            query ($id: ID!, $from: DateTime!, $to: DateTime!) {
              member(id: $id) {
                agenda(from: $from, to: $to) {
                  startsAt endsAt booking { __typename ... on CareVisit { visit: status plannedOn } ... on CareCall { call: status } }
                }
              }
            }
            """,
            new { id = care.Member, from = "2014-09-01T00:00:00Z", to = "2014-09-05T00:00:00Z" });
        var before = await _app.ExecuteAsync(
            """
            query ($id: ID!) {
              member(id: $id) { agenda(from: "2014-08-01T00:00:00Z", to: "2014-08-31T00:00:00Z") { startsAt } }
            }
            """,
            new { id = care.Member });

        // A day begins at midnight in Shanghai; the cancelled visit is nobody's booking.
        answer.ShouldBeJson(
            """
            { "data": { "member": { "agenda": [
              { "startsAt": "2014-09-01T01:50:00Z", "endsAt": "2014-09-01T02:10:00Z",
                "booking": { "__typename": "CareVisit", "visit": "DONE", "plannedOn": null } },
              { "startsAt": "2014-09-01T02:10:00Z", "endsAt": null, "booking": { "__typename": "CareCall", "call": "ANSWERED" } },
              { "startsAt": "2014-09-03T16:00:00Z", "endsAt": null,
                "booking": { "__typename": "CareVisit", "visit": "PLANNED", "plannedOn": "2014-09-04" } }] } } }
            """);
        before.ShouldBeJson("""{ "data": { "member": { "agenda": [] } } }""");
    }

    private async Task<Care> FullCareAsync()
    {
        var care = await _app.CareAsync(withCustomer: true);
        await _app.LoveCardAsync(care.Recipient);
        await _app.HazardsAsync(care, 3);
        _app.Clock.Advance(10);
        await _app.ActAsync(
            "recordCareVisit",
            new { careRecipientId = care.Recipient, memberIds = new[] { care.Member }, minutes = 20, workDone = "检查" },
            "careVisit { id }");
        var call = await _app.CareCallAsync(care);
        await _app.ActAsync("answerCareCall", new { careCallId = call, memberIds = new[] { care.Member } }, "careCall { id }");
        await _app.PlannedVisitAsync(care, "2014-09-04");
        var cancelled = await _app.PlannedVisitAsync(care, "2014-09-03");
        await _app.ActAsync("cancelCareVisit", new { careVisitId = cancelled, reason = "住院" }, "careVisit { id }");
        await _app.ActAsync(
            "receiveAppreciation",
            new { kind = "BANNER", teamId = care.Team, fromWhom = "陈奶奶", text = "谢谢", careRecipientId = care.Recipient },
            "appreciation { id }");
        return care;
    }
}
