using System.Text.Json.Nodes;
using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

/// <summary>What the two reports say of care, asked of the demonstration data.</summary>
public sealed class DemonstrationTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    [Fact]
    public async Task Beijing_Should_HaveIssuedOverAThousandLoveCards()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              valid: loveCards(first: 0, where: { revokedOn: { eq: null } }) { totalCount }
              revoked: loveCards(first: 0, where: { revokedOn: { neq: null } }) { totalCount }
              holders: careRecipients(first: 0, where: { hasLoveCard: { eq: true } }) { totalCount }
            }
            """);

        answer.ShouldBeJson("""{ "data": { "valid": { "totalCount": 1059 }, "revoked": { "totalCount": 24 }, "holders": { "totalCount": 1059 } } }""");
    }

    [Fact]
    public async Task Wuqiao_Should_HaveCalledOn49Customers_UntilApril2012()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              teams(where: { name: { eq: "吴桥县电力服务队" } }) {
                nodes { careVisits(first: 100, order: [{ doneOn: ASC }]) { totalCount nodes { status doneOn customer { accountNumber } } } }
              }
            }
            """);

        var visits = answer["data.teams.nodes.0.careVisits.nodes"]!.AsArray();
        Assert.Equal(49, answer["data.teams.nodes.0.careVisits.totalCount"]!.GetValue<int>());
        Assert.Equal(49, visits.Select(visit => visit!["customer"]!["accountNumber"]!.GetValue<string>()).Distinct().Count());
        Assert.All(visits, visit => Assert.Equal("DONE", visit!["status"]!.GetValue<string>()));
        Assert.Equal("2011-05-06", visits[0]!["doneOn"]!.GetValue<string>());
        Assert.Equal("2012-04-06", visits[48]!["doneOn"]!.GetValue<string>());
    }

    [Fact]
    public async Task Beijing_Should_HaveOverdueVisits_OpenHazards_Calls_AndThanks()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              overdue: overdueCareRecipients(first: 0, asOf: "2014-09-01", where: { inCareSince: { gte: "2013-01-01" } }) { totalCount }
              open: hazards(first: 0, where: { fixedOn: { eq: null } }) { totalCount }
              critical: hazards(first: 0, where: { fixedOn: { eq: null }, severity: { eq: CRITICAL } }) { totalCount }
              fixedByVisits: hazards(first: 0, where: { careVisitId: { neq: null } }) { totalCount }
              fixedOtherwise: hazards(first: 0, where: { fixedOn: { neq: null }, careVisitId: { eq: null } }) { totalCount }
              planned: careVisits(first: 0, where: { status: { eq: PLANNED } }) { totalCount }
              cancelled: careVisits(first: 0, where: { status: { eq: CANCELLED } }) { totalCount }
              helped: careCalls(first: 0, where: { status: { eq: DONE } }) { totalCount }
              openCalls: careCalls(first: 0, where: { status: { in: [ASKED, ANSWERED, ARRIVED] } }) { totalCount }
              letters: appreciations(first: 0, where: { kind: { eq: LETTER } }) { totalCount }
              banners: appreciations(first: 0, where: { kind: { eq: BANNER } }) { totalCount }
              calligraphy: appreciations(first: 0, where: { kind: { eq: CALLIGRAPHY } }) { totalCount }
              archived: careRecipients(first: 0, where: { archivedOn: { neq: null } }) { totalCount }
            }
            """);

        answer.ShouldBeJson(
            """
            { "data": {
              "overdue": { "totalCount": 99 }, "open": { "totalCount": 103 }, "critical": { "totalCount": 33 },
              "fixedByVisits": { "totalCount": 56 }, "fixedOtherwise": { "totalCount": 48 }, "planned": { "totalCount": 124 },
              "cancelled": { "totalCount": 20 }, "helped": { "totalCount": 56 }, "openCalls": { "totalCount": 3 },
              "letters": { "totalCount": 6 }, "banners": { "totalCount": 5 }, "calligraphy": { "totalCount": 4 },
              "archived": { "totalCount": 12 } } }
            """);
    }

    [Fact]
    public async Task StoredFigures_Should_AgreeWithWhatTheyCount()
    {
        string? after = null;
        var read = 0;
        do
        {
            var answer = await app.ExecuteAsync(
                """
                query ($after: String) {
                  careRecipients(first: 200, after: $after) {
                    nodes {
                      inCareSince lastVisitOn nextDueOn visitEveryDays archivedOn openHazardCount hasLoveCard
                      openHazards { id } loveCard { id }
                    }
                    pageInfo { hasNextPage endCursor }
                  }
                }
                """,
                new { after });
            foreach (var recipient in answer["data.careRecipients.nodes"]!.AsArray())
            {
                Assert.Equal(recipient!["openHazardCount"]!.GetValue<int>(), recipient["openHazards"]!.AsArray().Count);
                Assert.Equal(recipient["hasLoveCard"]!.GetValue<bool>(), recipient["loveCard"] is not null);
                Assert.Equal(recipient["archivedOn"] is null ? DueOf(recipient) : null, Day(recipient["nextDueOn"]));
                read++;
            }

            var page = answer["data.careRecipients.pageInfo"]!;
            after = page["hasNextPage"]!.GetValue<bool>() ? page["endCursor"]!.GetValue<string>() : null;
        }
        while (after is not null);

        Assert.Equal(1169, read);
    }

    [Fact]
    public async Task FinishedServices_Should_EachBeToldOnce()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              visits: careVisits(first: 0, where: { status: { eq: DONE } }) { totalCount }
              calls: careCalls(first: 0, where: { status: { eq: DONE } }) { totalCount }
              assessments: safetyAssessments(first: 0) { totalCount }
            }
            """);
        var facts = await app.ServicesAsync();

        Assert.Equal(answer["data.visits.totalCount"]!.GetValue<int>(), facts.Count(fact => fact.Activity == "CARE_VISIT"));
        Assert.Equal(answer["data.calls.totalCount"]!.GetValue<int>(), facts.Count(fact => fact.Activity == "CARE_CALL"));
        Assert.Equal(answer["data.assessments.totalCount"]!.GetValue<int>(), facts.Count(fact => fact.Activity == "SAFETY_ASSESSMENT"));
        Assert.Equal(facts.Count, facts.Select(fact => (fact.Activity, fact.SourceId)).Distinct().Count());
        Assert.Equal(facts.Count, facts.Select(fact => fact.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("careRecipients")]
    [InlineData("loveCards")]
    [InlineData("careVisits")]
    [InlineData("careCalls")]
    [InlineData("safetyAssessments")]
    [InlineData("hazards")]
    [InlineData("appreciations")]
    public async Task Thing_Should_BeFoundAgainByItsId(string list)
    {
        var listed = await app.ExecuteAsync($$"""{ {{list}}(first: 1) { nodes { id __typename } } }""");
        var (id, type) = (listed.Id($"data.{list}.nodes.0.id"), listed.Id($"data.{list}.nodes.0.__typename"));
        var one = char.ToLowerInvariant(type[0]) + type[1..];

        var answer = await app.ExecuteAsync(
            $$"""query ($id: ID!, $none: ID!) { node(id: $id) { id __typename } one: {{one}}(id: $id) { id } none: {{one}}(id: $none) { id } }""",
            new { id, none = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{type}:99999999")) });

        answer.ShouldBeJson(
            $$"""{ "data": { "node": { "id": "{{id}}", "__typename": "{{type}}" }, "one": { "id": "{{id}}" }, "none": null } }""");
    }

    // Sizes with something to look up for every kind of thing: the number of statements stays.
    [Theory]
    [InlineData(6, "{ careRecipients(first: {0}) { nodes { name team { name } community { name } customer { name } loveCard { number } openHazards { kind } } } }")]
    [InlineData(3, "{ overdueCareRecipients(first: {0}, asOf: \"2014-09-01\") { totalCount nodes { overdueDays team { name } } } }")]
    [InlineData(4, "{ loveCards(first: {0}) { nodes { number careRecipient { name } team { name } community { name } } } }")]
    [InlineData(8, "{ careVisits(first: {0}) { nodes { careRecipient { name } team { name } community { name } customer { name } members { name } fixedHazards { kind } } } }")]
    [InlineData(9, "{ careCalls(first: {0}) { nodes { careRecipient { name } loveCard { number } team { name } community { name } customer { name } members { name } steps { status } } } }")]
    [InlineData(8, "{ safetyAssessments(first: {0}, order: [{ id: DESC }]) { nodes { careRecipient { name } team { name } community { name } customer { name } members { name } hazards { kind } } } }")]
    [InlineData(7, "{ hazards(first: {0}) { nodes { safetyAssessment { id } careVisit { id } careRecipient { name } team { name } community { name } customer { name } } } }")]
    [InlineData(5, "{ appreciations(first: {0}) { nodes { team { name } careRecipient { name } customer { name } community { name } } } }")]
    public async Task Page_Should_CostTheSame_WhateverItsSize(int statements, string query)
    {
        foreach (var size in (int[])[60, 120, 200])
        {
            var sized = query.Replace("{0}", $"{size}", StringComparison.Ordinal);
            app.Reads.Clear();
            var answer = await app.ExecuteAsync(sized);
            Assert.Null(answer.Json["errors"]);
            Assert.True(
                statements == app.Reads.Commands.Count,
                $"A page of {size} cost {app.Reads.Commands.Count} statements, not {statements}:\n{string.Join('\n', app.Reads.Commands)}");
        }
    }

    // A list below a list, whatever it asks for, is read for all parents at once.
    [Theory]
    [InlineData("{ teams(first: {0}) { nodes { overdueCareRecipients(first: 3, asOf: \"2014-09-01\") { nodes { name } } } } }")]
    [InlineData("{ teams(first: {0}) { nodes { loveCards(first: 3, where: { revokedOn: { neq: null } }) { nodes { number } } } } }")]
    [InlineData("{ members(first: {0}) { nodes { careVisits(first: 3) { nodes { status } } } } }")]
    [InlineData("{ members(first: {0}) { nodes { safetyAssessments(first: 3) { nodes { assessedOn } } } } }")]
    [InlineData("{ communities(first: {0}) { nodes { hazards(first: 3, order: [{ severity: DESC }]) { nodes { kind } } } } }")]
    [InlineData("{ customers(first: {0}) { nodes { careCalls(first: 3) { nodes { status } } } } }")]
    [InlineData("{ careRecipients(first: {0}) { nodes { hazards(first: 3) { nodes { kind } } } } }")]
    public async Task ListBelowAList_Should_CostTheSame_HoweverManyParentsThereAre(string query)
    {
        List<int> costs = [];
        foreach (var size in (int[])[5, 20, 100])
        {
            var sized = query.Replace("{0}", $"{size}", StringComparison.Ordinal);
            app.Reads.Clear();
            Assert.Null((await app.ExecuteAsync(sized)).Json["errors"]);
            costs.Add(app.Reads.Commands.Count);
        }

        Assert.Equal([2, 2, 2], costs);
    }

    private static DateOnly? DueOf(JsonNode recipient)
        => (Day(recipient["lastVisitOn"]) ?? Day(recipient["inCareSince"]))!.Value.AddDays(recipient["visitEveryDays"]!.GetValue<int>());

    private static DateOnly? Day(JsonNode? node) => node is null ? null : DateOnly.Parse(node.GetValue<string>(), provider: null);
}
