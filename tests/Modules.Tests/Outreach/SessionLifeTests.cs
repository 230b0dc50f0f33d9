using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Outreach;

public sealed class SessionLifeTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] s_states = ["REQUESTED", "SCHEDULED", "HELD", "DECLINED", "CANCELLED"];

    private static readonly Dictionary<string, string[]> s_legal = new()
    {
        ["scheduleSession"] = ["REQUESTED"],
        ["assignSessionMembers"] = ["SCHEDULED"],
        ["holdSession"] = ["SCHEDULED"],
        ["declineSession"] = ["REQUESTED"],
        ["cancelSession"] = ["REQUESTED", "SCHEDULED"],
    };

    public static TheoryData<string, string> IllegalSteps
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (verb, states) in s_legal)
            {
                foreach (var state in s_states.Except(states))
                {
                    data.Add(state, verb);
                }
            }

            return data;
        }
    }

    private DateTime Now => app.Clock.GetUtcNow().UtcDateTime;

    [Fact]
    public async Task Session_Should_GoFromTheRequestToItsResults()
    {
        await using var own = await OwnApp.StartAsync();
        var (team, community) = (await own.TeamAsync(), await own.CommunityAsync());
        var member = await own.MemberAsync(team);
        var slot = (await own.SlotsAsync(team, "2014-10-08")).Single();
        var session = await own.SessionAsync(community, team, methods: ["QUIZ", "FILM", "QUIZ"]);
        own.Clock.Advance(30);
        await own.ActAsync("scheduleSession", new { sessionId = session, slotId = slot, memberIds = new[] { member }, version = 1 }, Actor.Member);
        own.Clock.Advance(38 * 24 * 60);
        await own.ActAsync(
            "holdSession",
            new { sessionId = session, peopleReached = 40, leaflets = 35, quizTakers = 40, quizPassed = 30, households = 25, version = 2 },
            Actor.Member);

        var answer = await own.ExecuteAsync(
            """
            query ($id: ID!) {
              outreachSession(id: $id) {
                kind status topic capacity methods contactName contactPhone wantedFrom wantedTo wantedPeriod waiting waitingNumber waitingPosition
                requestedAt requestedOn scheduledAt startsAt endsAt day minutes heldAt calledOffAt callOffReason
                peopleReached households leaflets quizTakers quizPassed quizPassRate version changedBy
                team { id } community { id } slot { id freePlaces } members { id name } steps { status at by }
              }
            }
            """,
            new { id = session });
        answer.ShouldBeJson(
            $$"""
            { "data": { "outreachSession": {
              "kind": "SAFETY_CLASSROOM", "status": "HELD", "topic": "安全用电", "capacity": 30, "methods": ["FILM", "QUIZ"],
              "contactName": "王老师", "contactPhone": "000-7", "wantedFrom": "2014-10-01", "wantedTo": "2014-10-31", "wantedPeriod": null,
              "waiting": false, "waitingNumber": null, "waitingPosition": null,
              "requestedAt": "2014-09-01T02:00:00Z", "requestedOn": "2014-09-01", "scheduledAt": "2014-09-01T02:30:00Z",
              "startsAt": "2014-10-08T01:00:00Z", "endsAt": "2014-10-08T03:00:00Z", "day": "2014-10-08", "minutes": 120,
              "heldAt": "2014-10-08T03:00:00Z", "calledOffAt": null, "callOffReason": null,
              "peopleReached": 40, "households": 25, "leaflets": 35, "quizTakers": 40, "quizPassed": 30, "quizPassRate": 0.75,
              "version": 3, "changedBy": "member-1",
              "team": { "id": "{{team}}" }, "community": { "id": "{{community}}" }, "slot": { "id": "{{slot}}", "freePlaces": 0 },
              "members": [{ "id": "{{member}}", "name": "王甲一" }],
              "steps": [
                { "status": "REQUESTED", "at": "2014-09-01T02:00:00Z", "by": "coordinator-1" },
                { "status": "SCHEDULED", "at": "2014-09-01T02:30:00Z", "by": "member-1" },
                { "status": "HELD", "at": "2014-10-08T03:00:00Z", "by": "member-1" }
              ] } } }
            """);
    }

    [Theory]
    [InlineData("DECLINED", "REQUESTED", "DECLINED")]
    [InlineData("CANCELLED", "REQUESTED", "CANCELLED")]
    [InlineData("HELD", "REQUESTED", "SCHEDULED", "HELD")]
    [InlineData("CANCELLED", "REQUESTED", "SCHEDULED", "CANCELLED")]
    public async Task Session_Should_WalkEveryLegalPath(string end, params string[] path)
    {
        var session = await WalkAsync(path);

        var answer = await app.ExecuteAsync(
            "query ($id: ID!) { outreachSession(id: $id) { status callOffReason steps { status } } }", new { id = session });

        answer.ShouldBeJson(
            $$"""
            { "data": { "outreachSession": { "status": "{{end}}", "callOffReason": {{(end == "HELD" ? "null" : "\"雨\"")}},
              "steps": [{{string.Join(',', path.Select(status => $$"""{ "status": "{{status}}" }"""))}}] } } }
            """);
    }

    [Theory]
    [MemberData(nameof(IllegalSteps))]
    public async Task Session_Should_RefuseEveryIllegalStep(string state, string verb)
    {
        var session = await WalkAsync(state switch
        {
            "REQUESTED" => ["REQUESTED"],
            "HELD" => ["REQUESTED", "SCHEDULED", "HELD"],
            "DECLINED" => ["REQUESTED", "DECLINED"],
            "CANCELLED" => ["REQUESTED", "SCHEDULED", "CANCELLED"],
            _ => ["REQUESTED", "SCHEDULED"],
        });
        var before = await app.ReadSessionAsync(session);

        var answer = await ActAsync(verb, session);

        Assert.Equal(verb == "assignSessionMembers" ? "SESSION_NOT_SCHEDULED" : "ILLEGAL_MOVE", answer.Refusal(verb));
        Assert.Equal(before.ToJsonString(), (await app.ReadSessionAsync(session)).ToJsonString());
    }

    [Theory]
    [InlineData("SAFETY_CLASSROOM", Heart.Reassuring)]
    [InlineData("LEAFLET_DRIVE", Heart.Reassuring)]
    [InlineData("TECHNICAL_TRAINING", Heart.Reassuring)]
    [InlineData("ENERGY_SAVING_TALK", Heart.Comforting)]
    [InlineData("CYCLING_RIDE", Heart.Comforting)]
    [InlineData("PAYMENT_HELP", Heart.Comforting)]
    [InlineData("LIGHTING_IMPROVEMENT", Heart.Comforting)]
    public async Task HeldSession_Should_BeToldOnce_AsAServiceOfItsHeart(string kind, Heart heart)
    {
        var session = await WalkAsync(["REQUESTED", "SCHEDULED", "HELD"], kind);
        await ActAsync("holdSession", session);
        await ActAsync("cancelSession", session);

        var fact = Assert.Single(await FactsOfAsync(session));

        Assert.Equal(
            ("outreach", heart, kind, 25, 12, 60, null, null),
            (fact.Module, fact.Heart, fact.Activity, fact.PeopleReached, fact.Households, fact.Minutes, fact.CustomerId, fact.Rating));
        Assert.Equal(ServiceDelivered.IdOf("outreach", kind, fact.SourceId), fact.Id);
        var held = await app.ExecuteAsync("query ($id: ID!) { outreachSession(id: $id) { heldAt } }", new { id = session });
        Assert.Equal(held["data.outreachSession.heldAt"]!.GetValue<DateTime>().ToUniversalTime(), fact.DeliveredAt);
    }

    [Theory]
    [InlineData("REQUESTED", "DECLINED")]
    [InlineData("REQUESTED", "SCHEDULED", "CANCELLED")]
    [InlineData("REQUESTED", "SCHEDULED")]
    public async Task SessionThatWasNotHeld_Should_BeToldNever(params string[] path)
        => Assert.Empty(await FactsOfAsync(await WalkAsync(path)));

    [Fact]
    public async Task HoldSession_Should_BeRefused_BeforeTheSessionBegan()
    {
        var session = await WalkAsync(["REQUESTED", "SCHEDULED"]);

        var answer = await ActAsync("holdSession", session);

        Assert.Equal("SESSION_NOT_BEGUN", answer.Refusal("holdSession"));
    }

    [Fact]
    public async Task HoldSession_Should_BeRefused_WithoutMembers()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var day = $"{app.Clock.GetUtcNow().AddDays(2):yyyy-MM-dd}";
        var slot = (await app.SlotsAsync(team, day)).Single();
        var session = await app.SessionAsync(community, team, day, day);
        await app.ActAsync("scheduleSession", new { sessionId = session, slotId = slot });
        app.Clock.Advance(3 * 24 * 60);

        var refused = await app.ActAsync("holdSession", new { sessionId = session, peopleReached = 3 });
        await app.ActAsync("assignSessionMembers", new { sessionId = session, memberIds = new[] { await app.MemberAsync(team) } });
        var held = await app.ActAsync("holdSession", new { sessionId = session, peopleReached = 3 });

        Assert.Equal("SESSION_WITHOUT_MEMBERS", refused.Refusal("holdSession"));
        Assert.Equal("HELD", held.Id("data.holdSession.outreachSession.status"));
    }

    [Theory]
    [InlineData("QUIZ", null, null, "INVALID_VALUE")]
    [InlineData("QUIZ", 10, 11, "INVALID_VALUE")]
    [InlineData("QUIZ", 26, 5, "INVALID_VALUE")]
    [InlineData("QUIZ", 10, 9, null)]
    [InlineData("FILM", 10, 9, "INVALID_VALUE")]
    [InlineData("FILM", null, null, null)]
    public async Task QuizResults_Should_BelongToSessionsWithAQuiz(string method, int? quizTakers, int? quizPassed, string? code)
    {
        var session = await WalkAsync(["REQUESTED", "SCHEDULED"], methods: [method]);
        app.Clock.Advance(120);

        var answer = await app.ActAsync("holdSession", new { sessionId = session, peopleReached = 25, quizTakers, quizPassed });

        Assert.Equal(code, answer.Refusal("holdSession"));
    }

    [Fact]
    public async Task Times_Should_NeverRunBackwards()
    {
        var session = await WalkAsync(["REQUESTED"]);
        var early = Now.AddMinutes(-10);

        foreach (var (verb, input) in new (string, object)[]
        {
            ("declineSession", new { sessionId = session, reason = "x", at = early }),
            ("cancelSession", new { sessionId = session, reason = "x", at = early }),
        })
        {
            Assert.Equal("TIME_RUNS_BACKWARDS", (await app.ActAsync(verb, input)).Refusal(verb));
        }

        var scheduled = await WalkAsync(["REQUESTED", "SCHEDULED"]);
        foreach (var (verb, input) in new (string, object)[]
        {
            ("scheduleSession", new
            {
                sessionId = session, teamId = await app.TeamAsync(), startsAt = Now.AddMinutes(60), endsAt = Now.AddMinutes(120),
                memberIds = new[] { await app.MemberAsync(await app.TeamAsync()) }, at = early,
            }),
            ("holdSession", new { sessionId = scheduled, peopleReached = 1, at = early }),
            ("cancelSession", new { sessionId = scheduled, reason = "x", at = early }),
        })
        {
            Assert.Equal("TIME_RUNS_BACKWARDS", (await app.ActAsync(verb, input)).Refusal(verb));
        }

        var late = await app.ActAsync("cancelSession", new { sessionId = session, reason = "x", at = Now.AddMinutes(1) });
        Assert.Equal("INVALID_VALUE", late.Refusal("cancelSession"));
    }

    [Theory]
    [InlineData(-90, -30, "INVALID_VALUE")]
    [InlineData(-1, 59, "INVALID_VALUE")]
    [InlineData(0, 60, null)]
    public async Task ScheduleSession_Should_BeRefused_AtATimeThatHasBegun(int begin, int end, string? refusal)
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var member = await app.MemberAsync(team);
        var session = await app.SessionAsync(community, team, "2015-10-01", "2015-10-31");

        var answer = await app.ActAsync(
            "scheduleSession",
            new { sessionId = session, startsAt = Now.AddMinutes(begin), endsAt = Now.AddMinutes(end), memberIds = new[] { member } });

        Assert.Equal(refusal, answer.Refusal("scheduleSession"));
    }

    [Fact]
    public async Task Changes_Should_Conflict_When_TheVersionIsStale()
    {
        var session = await WalkAsync(["REQUESTED", "SCHEDULED"]);

        var answer = await app.ActAsync("cancelSession", new { sessionId = session, reason = "雨", version = 1 });

        answer.ShouldBeJson(
            $$"""
            { "data": { "cancelSession": { "outreachSession": null, "errors": [{
              "__typename": "OutreachSessionConflictError", "code": "CONFLICT",
              "message": "This OutreachSession was changed meanwhile. Look at what it is now and decide again.",
              "current": { "id": "{{session}}", "status": "SCHEDULED", "version": 2 } }] } } }
            """);
    }

    [Fact]
    public async Task RequestSession_Should_GiveTheSameSession_When_TheRequestIsRepeated()
    {
        var (team, community) = (await app.TeamAsync(), await app.CommunityAsync());
        var input = new
        {
            kind = "CYCLING_RIDE", communityId = community, teamId = team, wantedFrom = "2015-12-05", wantedTo = "2015-12-06", capacity = 20,
            requestId = Guid.NewGuid(),
        };

        var first = await app.ActAsync("requestSession", input);
        var again = await app.ActAsync("requestSession", input);
        var other = await app.ActAsync(
            "requestSession", new { input.kind, input.communityId, input.wantedFrom, input.wantedTo, capacity = 21, input.requestId });

        again.ShouldBeJson(first.Text);
        Assert.Equal("REQUEST_ID_REUSED", other.Refusal("requestSession"));
    }

    [Theory]
    [InlineData("analyst", "requestSession")]
    [InlineData("analyst", "scheduleSession")]
    [InlineData("dispatcher", "cancelSession")]
    [InlineData("dispatcher", "holdSession")]
    public async Task Writes_Should_BeForbidden_When_NoRoleMay(string role, string verb)
    {
        var session = await WalkAsync(["REQUESTED"]);
        object input = verb switch
        {
            "requestSession" => new
            {
                kind = "CYCLING_RIDE", communityId = await app.CommunityAsync(), wantedFrom = "2015-12-05", wantedTo = "2015-12-05", capacity = 1,
            },
            "holdSession" => new { sessionId = session, peopleReached = 1 },
            "scheduleSession" => new { sessionId = session },
            _ => new { sessionId = session, reason = "x" },
        };

        var answer = await app.ActAsync(verb, input, new Actor("a", role));

        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.Id("errors.0.extensions.code"));
    }

    private async Task<string> WalkAsync(string[] path, string kind = "LEAFLET_DRIVE", string[]? methods = null)
    {
        var community = await app.CommunityAsync();
        var (from, to) = (app.Clock.GetUtcNow(), app.Clock.GetUtcNow().AddDays(9));
        var session = await app.SessionAsync(community, teamId: null, $"{from.AddDays(1):yyyy-MM-dd}", $"{to:yyyy-MM-dd}", kind: kind, methods: methods);
        foreach (var status in path.Skip(1))
        {
            if (status == "HELD")
            {
                app.Clock.Advance(120);
            }

            var verb = status switch
            {
                "SCHEDULED" => "scheduleSession",
                "HELD" => "holdSession",
                "DECLINED" => "declineSession",
                _ => "cancelSession",
            };
            var answer = await ActAsync(verb, session);
            Assert.Equal(status, answer.Id($"data.{verb}.outreachSession.status"));
        }

        return session;
    }

    private async Task<Answer> ActAsync(string verb, string session)
    {
        string? team = verb is "scheduleSession" or "assignSessionMembers" ? await app.TeamAsync() : null;
        object input = verb switch
        {
            "scheduleSession" => new
            {
                sessionId = session, teamId = team, startsAt = Now.AddMinutes(60), endsAt = Now.AddMinutes(120),
                memberIds = new[] { await app.MemberAsync(team!) },
            },
            "assignSessionMembers" => new { sessionId = session, memberIds = new[] { await app.MemberAsync(team!) } },
            "holdSession" => new { sessionId = session, peopleReached = 25, households = 12 },
            _ => new { sessionId = session, reason = "雨" },
        };
        return await app.ActAsync(verb, input);
    }

    private async Task<ServiceDelivered[]> FactsOfAsync(string session)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<OutreachDb>>().CreateDbContextAsync();
        var key = long.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(session)).Split(':')[1], CultureInfo.InvariantCulture);
        var messages = await db.Set<OutboxMessage>().ToListAsync();
        return [.. messages.Select(message => JsonSerializer.Deserialize<ServiceDelivered>(message.Body)!).Where(fact => fact.SourceId == key)];
    }
}
