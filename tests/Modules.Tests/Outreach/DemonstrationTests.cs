using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Outreach;

/// <summary>What the two reports say of outreach, asked of the demonstration data.</summary>
public sealed class DemonstrationTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    [Fact]
    public async Task Wuqiao_Should_Have19Activities_1400Leaflets_And37CommunitiesPlanned()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              teams(where: { name: { eq: "吴桥县电力服务队" } }) {
                nodes {
                  held: outreachSessions(first: 0, where: { status: { eq: HELD } }) { totalCount }
                  outreachResults { sessions leaflets quizTakers quizPassed }
                  untilApril2012: outreachResults(from: "2011-04-01", to: "2012-04-30") { sessions leaflets }
                  coveragePlans { nodes { plannedCommunities progress { planned reached missing } missingCommunities(first: 0) { totalCount } } }
                }
              }
            }
            """);

        answer.ShouldBeJson(
            """
            { "data": { "teams": { "nodes": [{
              "held": { "totalCount": 19 },
              "outreachResults": { "sessions": 19, "leaflets": 1400, "quizTakers": 128, "quizPassed": 113 },
              "untilApril2012": { "sessions": 19, "leaflets": 1400 },
              "coveragePlans": { "nodes": [{ "plannedCommunities": 37, "progress": { "planned": 37, "reached": 13, "missing": 24 },
                "missingCommunities": { "totalCount": 24 } }] } }] } } }
            """);
    }

    [Fact]
    public async Task WinterHolidays_Should_BeAlmostBookedOut()
    {
        var answer = await app.ExecuteAsync(
            """
            query {
              freeSlots(from: "2015-01-01", to: "2015-02-28", kind: SAFETY_CLASSROOM) {
                totalCount nodes { day period places takenPlaces freePlaces team { name } }
              }
              all: outreachSlots(first: 0, where: { day: { gte: "2015-01-01" } }) { totalCount }
              booked: outreachSessions(first: 0, where: { status: { eq: SCHEDULED }, day: { gte: "2015-01-01" } }) { totalCount }
              teams(where: { name: { eq: "东城区分队" } }) {
                nodes { waitingList { totalCount nodes { waitingNumber waitingPosition wantedFrom wantedTo wantedPeriod kind team { name } } } }
              }
            }
            """);

        answer.ShouldBeJson(
            """
            { "data": {
              "freeSlots": { "totalCount": 3, "nodes": [
                { "day": "2015-02-16", "period": "AFTERNOON", "places": 2, "takenPlaces": 1, "freePlaces": 1, "team": { "name": "东城区分队" } },
                { "day": "2015-02-17", "period": "MORNING", "places": 2, "takenPlaces": 1, "freePlaces": 1, "team": { "name": "东城区分队" } },
                { "day": "2015-02-27", "period": "AFTERNOON", "places": 2, "takenPlaces": 1, "freePlaces": 1, "team": { "name": "东城区分队" } }] },
              "all": { "totalCount": 30 }, "booked": { "totalCount": 57 },
              "teams": { "nodes": [{ "waitingList": { "totalCount": 5, "nodes": [
                { "waitingNumber": 1, "waitingPosition": 1, "wantedFrom": "2015-02-02", "wantedTo": "2015-02-06", "wantedPeriod": null, "kind": "SAFETY_CLASSROOM", "team": { "name": "东城区分队" } },
                { "waitingNumber": 2, "waitingPosition": 2, "wantedFrom": "2015-02-09", "wantedTo": "2015-02-13", "wantedPeriod": "MORNING", "kind": "SAFETY_CLASSROOM", "team": { "name": "东城区分队" } },
                { "waitingNumber": 3, "waitingPosition": 3, "wantedFrom": "2015-02-04", "wantedTo": "2015-02-04", "wantedPeriod": null, "kind": "SAFETY_CLASSROOM", "team": { "name": "东城区分队" } },
                { "waitingNumber": 4, "waitingPosition": 4, "wantedFrom": "2015-02-09", "wantedTo": "2015-02-17", "wantedPeriod": "EVENING", "kind": "SAFETY_CLASSROOM", "team": { "name": "东城区分队" } },
                { "waitingNumber": 5, "waitingPosition": 5, "wantedFrom": "2015-02-02", "wantedTo": "2015-02-13", "wantedPeriod": "AFTERNOON", "kind": "SAFETY_CLASSROOM", "team": { "name": "东城区分队" } }] } }] } } }
            """);
    }

    [Fact]
    public async Task Beijing_Should_BeOnTheWayToItsSchools()
    {
        var answer = await app.ExecuteAsync(
            """
            { coveragePlans(where: { kind: { eq: SAFETY_CLASSROOM } }) { nodes {
              name dueOn progress { planned reached missing share onTrack forecastOn }
              communities(first: 1) { totalCount nodes { community { name } reachedBy { kind status day } } }
              missingCommunities(first: 1) { totalCount nodes { community { name kind } reachedBy { id } } } } } }
            """);

        answer.ShouldBeJson(
            """
            { "data": { "coveragePlans": { "nodes": [{
              "name": "安全用电进校园", "dueOn": "2014-12-31",
              "progress": { "planned": 30, "reached": 12, "missing": 18, "share": 0.4, "onTrack": true, "forecastOn": "2014-12-02" },
              "communities": { "totalCount": 30, "nodes": [{ "community": { "name": "朝阳区和平小学" },
                "reachedBy": { "kind": "SAFETY_CLASSROOM", "status": "HELD", "day": "2014-07-28" } }] },
              "missingCommunities": { "totalCount": 18, "nodes": [{ "community": { "name": "大兴区明珠小学", "kind": "SCHOOL" }, "reachedBy": null }] } }] } } }
            """);
    }

    [Fact]
    public async Task Data_Should_BreakNoRule()
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<OutreachDb>>().CreateDbContextAsync();
        var bookings = await db.Members.Where(member => member.Booked).ToListAsync();
        var sessions = await db.Sessions.ToListAsync();
        var slots = await db.Slots.ToListAsync();
        var messages = await db.Set<OutboxMessage>().ToListAsync();

        Assert.All(
            bookings.GroupBy(booking => booking.MemberId),
            member => Assert.All(
                member.OrderBy(booking => booking.StartsAt).Zip(member.OrderBy(booking => booking.StartsAt).Skip(1)),
                pair => Assert.True(pair.First.EndsAt <= pair.Second.StartsAt, $"{pair.First.SessionId} and {pair.Second.SessionId}")));
        Assert.All(slots, slot => Assert.Equal(slot.TakenPlaces, sessions.Count(session => session.SlotId == slot.Id)));
        Assert.DoesNotContain(sessions, session => session.Waiting && slots.Any(slot => slot.FreePlaces > 0 && session.Wants(slot)));
        Assert.Equal(
            sessions.Where(session => session.Status == SessionStatus.Held).Select(session => session.Id).Order(),
            messages.Select(message => JsonSerializer.Deserialize<ServiceDelivered>(message.Body)!.SourceId).Order());
    }

    [Theory]
    [InlineData("outreachSessions")]
    [InlineData("outreachSlots")]
    [InlineData("coveragePlans")]
    public async Task Node_Should_BeFoundAgainByItsId(string list)
    {
        var listed = await app.ExecuteAsync($$"""{ {{list}}(first: 1) { nodes { id __typename } } }""");
        var id = listed.Id($"data.{list}.nodes.0.id");

        var answer = await app.ExecuteAsync("query ($id: ID!) { node(id: $id) { id __typename } }", new { id });

        answer.ShouldBeJson($$"""{ "data": { "node": { "id": "{{id}}", "__typename": "{{listed.Id($"data.{list}.nodes.0.__typename")}}" } } }""");
    }

    [Theory]
    [InlineData("[{ day: ASC }, { peopleReached: DESC }]")]
    [InlineData("[{ quizPassRate: DESC }]")]
    [InlineData("[{ waitingNumber: ASC }, { startsAt: DESC }]")]
    [InlineData("[]")]
    public async Task Sessions_Should_ComeOnceAndWhole_When_ReadPageByPage(string order)
    {
        List<string> ids = [];
        string? after = null;
        do
        {
            var page = await app.ExecuteAsync(
                $$"""
                query ($after: String) {
                  outreachSessions(first: 17, after: $after, order: {{order}}) { nodes { id } pageInfo { hasNextPage endCursor } }
                }
                """,
                new { after });
            ids.AddRange(page["data.outreachSessions.nodes"]!.AsArray().Select(node => node!["id"]!.GetValue<string>()));
            after = page["data.outreachSessions.pageInfo.hasNextPage"]!.GetValue<bool>() ? page.Id("data.outreachSessions.pageInfo.endCursor") : null;
        }
        while (after is not null);

        Assert.Equal(109, ids.Count);
        Assert.Equal(109, ids.Distinct().Count());
    }

    [Theory]
    [InlineData(7, "{ outreachSessions(first: 50) { nodes { methods contactName team { name } community { name } slot { day } members { name } steps { status } } } }")]
    [InlineData(2, "{ outreachSessions(first: 50, where: { waiting: { eq: true } }) { nodes { waitingNumber waitingPosition } } }")]
    [InlineData(2, "{ coveragePlans(first: 50) { nodes { name progress { share missing } } } }")]
    [InlineData(2, "{ teams(first: 50) { nodes { name outreachResults { sessions quizPassRate } } } }")]
    public async Task Page_Should_CostOneStatementPerKindOfThing(int statements, string query)
    {
        await app.ExecuteAsync(query);
        app.Reads.Clear();

        var answer = await app.ExecuteAsync(query);

        Assert.Null(answer.Json["errors"]);
        Assert.Equal(statements, app.Reads.Commands.Count);
    }

    [Fact]
    public async Task Sessions_Should_BeFoundByTheirMethods()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              quiz: outreachSessions(first: 0, where: { status: { eq: HELD }, methods: { some: { eq: QUIZ } } }) { totalCount }
              film: outreachSessions(first: 1, where: { status: { eq: HELD }, methods: { some: { eq: FILM } } }) { nodes { kind methods quizPassRate } }
            }
            """);

        answer.ShouldBeJson(
            """
            { "data": { "quiz": { "totalCount": 18 },
              "film": { "nodes": [{ "kind": "SAFETY_CLASSROOM", "methods": ["FILM", "QUIZ", "EXHIBITS"], "quizPassRate": 0.8913043478260869 }] } } }
            """);
    }
}
