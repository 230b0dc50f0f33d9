using Modules.Tests.Support;

namespace Modules.Tests.Events;

/// <summary>What Events adds to Registry, and its own lists: two events with the same of everything, and each end finds its own.</summary>
public sealed class BothWaysTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Everything_Should_BeFoundFromBothEnds()
    {
        var one = await FullEventAsync("BOTH-1");
        await FullEventAsync("BOTH-2");

        var answer = await app.ExecuteAsync(
            """
            query ($team: ID!, $member: ID!, $community: ID!, $customer: ID!, $event: ID!, $site: ID!) {
              team(id: $team) { majorEvents { totalCount } dutyShifts { totalCount } }
              member(id: $member) { supplyTasks { totalCount } dutyShifts { totalCount } }
              community(id: $community) { protectedSites { totalCount } supplyTasks { totalCount } }
              customer(id: $customer) { protectedSites { totalCount } supplyTasks { totalCount } }
              majorEvent(id: $event) {
                detachment { id } protectedSites { totalCount } supplyTasks { totalCount } defects { totalCount } dutyShifts { totalCount }
                incidents { totalCount }
              }
              protectedSite(id: $site) {
                majorEvent { id } community { id } customer { id }
                supplyTasks { nodes { assignee { id } community { id } customer { id } majorEvent { id } protectedSite { id } } }
                defects { nodes { majorEvent { id } protectedSite { id } supplyTask { protectedSite { id } } } }
                dutyShifts { nodes { majorEvent { id } member { id } protectedSite { id } } }
                incidents { nodes { majorEvent { id } protectedSite { id } } }
              }
            }
            """,
            new { team = one.Team, member = one.Member, community = one.Community, customer = one.Customer, @event = one.Event, site = one.Site });

        const string One = """{ "totalCount": 1 }""";
        var (team, member, community, customer, majorEvent, site) = (Of(one.Team), Of(one.Member), Of(one.Community), Of(one.Customer), Of(one.Event), Of(one.Site));
        answer.ShouldBeJson(
            $$"""
            { "data": {
              "team": { "majorEvents": {{One}}, "dutyShifts": {{One}} },
              "member": { "supplyTasks": {{One}}, "dutyShifts": {{One}} },
              "community": { "protectedSites": {{One}}, "supplyTasks": {{One}} },
              "customer": { "protectedSites": {{One}}, "supplyTasks": {{One}} },
              "majorEvent": { "detachment": {{team}}, "protectedSites": {{One}}, "supplyTasks": {{One}}, "defects": {{One}}, "dutyShifts": {{One}}, "incidents": {{One}} },
              "protectedSite": {
                "majorEvent": {{majorEvent}}, "community": {{community}}, "customer": {{customer}},
                "supplyTasks": { "nodes": [{ "assignee": {{member}}, "community": {{community}}, "customer": {{customer}},
                  "majorEvent": {{majorEvent}}, "protectedSite": {{site}} }] },
                "defects": { "nodes": [{ "majorEvent": {{majorEvent}}, "protectedSite": {{site}}, "supplyTask": { "protectedSite": {{site}} } }] },
                "dutyShifts": { "nodes": [{ "majorEvent": {{majorEvent}}, "member": {{member}}, "protectedSite": {{site}} }] },
                "incidents": { "nodes": [{ "majorEvent": {{majorEvent}}, "protectedSite": {{site}} }] } } } }
            """);

        static string Of(string id) => $$"""{ "id": "{{id}}" }""";
    }

    private async Task<(string Team, string Member, string Community, string Customer, string Event, string Site)> FullEventAsync(string account)
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var (member, customer) = (await app.MemberAsync(team), await app.CustomerAsync(community, account));
        var majorEvent = await app.MajorEventAsync(team);
        var site = await app.ProtectedSiteAsync(majorEvent, community, customer);
        await app.DefectAsync(await app.SupplyTaskAsync(site, assigneeId: member));
        await app.DutyShiftAsync(majorEvent, member, Given.Assurance, Given.Assurance.AddHours(1), site);
        Assert.Null(await app.RefusalOfAsync("reportIncident", new { protectedSiteId = site, severity = "MINOR", description = "x" }));
        return (team, member, community, customer, majorEvent, site);
    }
}
