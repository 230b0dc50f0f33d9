using Modules.Tests.Support;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Repairs;

/// <summary>APPLIED, SURVEYED, APPROVED, CONNECTED; or REJECTED with a reason before power.</summary>
public sealed class ConnectionLifeTests : IAsyncLifetime
{
    private static readonly string[] s_states = ["APPLIED", "SURVEYED", "APPROVED", "CONNECTED", "REJECTED"];

    private static readonly Dictionary<string, (string To, string[] From)> s_verbs = new()
    {
        ["surveyConnection"] = ("SURVEYED", ["APPLIED"]),
        ["approveConnection"] = ("APPROVED", ["SURVEYED"]),
        ["connectSupply"] = ("CONNECTED", ["APPROVED"]),
        ["rejectConnection"] = ("REJECTED", ["APPLIED", "SURVEYED", "APPROVED"]),
    };

    private readonly TestApp _app = new();

    public static TheoryData<string, string> Legal => Pairs(legal: true);

    public static TheoryData<string, string> Illegal => Pairs(legal: false);

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Connection_Should_GoFromTheApplicationToPower()
    {
        var connection = await _app.ConnectionInAsync(await _app.NeighbourhoodAsync(), "APPLIED");

        // 10:00 local on the first; power at 09:30 local on the third: two days by the calendar, less than 48 hours.
        await MoveAsync("surveyConnection", connection, Actor.Member, 120);
        await MoveAsync("approveConnection", connection, Actor.Coordinator, 360);
        await MoveAsync("connectSupply", connection, Actor.Member, (47 * 60) + 30 - 480);

        var answer = await _app.ExecuteAsync(
            """
            query ($id: ID!) {
              serviceConnection(id: $id) {
                status surveyedAt approvedAt connectedAt connectedOn daysToPower minutesToPower rejectedAt version steps { status at by }
              }
            }
            """,
            new { id = connection });
        answer.ShouldBeJson(
            """
            { "data": { "serviceConnection": {
              "status": "CONNECTED", "surveyedAt": "2014-09-01T04:00:00Z", "approvedAt": "2014-09-01T10:00:00Z",
              "connectedAt": "2014-09-03T01:30:00Z", "connectedOn": "2014-09-03", "daysToPower": 2, "minutesToPower": 2850, "rejectedAt": null, "version": 4,
              "steps": [
                { "status": "APPLIED", "at": "2014-09-01T02:00:00Z", "by": "coordinator-1" },
                { "status": "SURVEYED", "at": "2014-09-01T04:00:00Z", "by": "member-1" },
                { "status": "APPROVED", "at": "2014-09-01T10:00:00Z", "by": "coordinator-1" },
                { "status": "CONNECTED", "at": "2014-09-03T01:30:00Z", "by": "member-1" }] } } }
            """);
    }

    [Fact]
    public async Task DaysToPower_Should_CountLocalDays()
    {
        var place = await _app.NeighbourhoodAsync();
        _app.Clock.Advance((13 * 60) + 30); // 23:30 local
        var connection = await _app.ConnectionInAsync(place, "APPROVED");

        await MoveAsync("connectSupply", connection, Actor.Member, 60); // 00:30 local, the same day in UTC

        (await _app.ExecuteAsync("query ($id: ID!) { serviceConnection(id: $id) { appliedOn connectedOn daysToPower minutesToPower } }", new { id = connection }))
            .ShouldBeJson(
                """
                { "data": { "serviceConnection": { "appliedOn": "2014-09-01", "connectedOn": "2014-09-02", "daysToPower": 1, "minutesToPower": 60 } } }
                """);
    }

    [Theory]
    [MemberData(nameof(Legal))]
    public async Task Step_Should_BeTaken_When_ItIsLegal(string state, string verb)
    {
        var connection = await _app.ConnectionInAsync(await _app.NeighbourhoodAsync(), state);

        var answer = await MoveAsync(verb, connection);

        Assert.Equal(s_verbs[verb].To, answer.Id($"data.{verb}.serviceConnection.status"));
    }

    [Theory]
    [MemberData(nameof(Illegal))]
    public async Task Step_Should_BeRefused_When_ItIsIllegal(string state, string verb)
    {
        var connection = await _app.ConnectionInAsync(await _app.NeighbourhoodAsync(), state);
        var told = (await _app.ToldByRepairsAsync()).Length;

        var answer = await MoveAsync(verb, connection);

        Assert.Equal("ServiceConnectionIllegalMoveError", answer.Id($"data.{verb}.errors.0.__typename"));
        Assert.Equal("ILLEGAL_MOVE", answer.Refusal(verb));
        Assert.Equal(told, (await _app.ToldByRepairsAsync()).Length);
        var read = await _app.ExecuteAsync("query ($id: ID!) { serviceConnection(id: $id) { status } }", new { id = connection });
        Assert.Equal(state, read.Id("data.serviceConnection.status"));
    }

    [Theory]
    [InlineData("surveyConnection", "APPLIED")]
    [InlineData("approveConnection", "SURVEYED")]
    [InlineData("connectSupply", "APPROVED")]
    [InlineData("rejectConnection", "APPROVED")]
    public async Task Step_Should_BeRefused_When_TimeWouldRunBackwardsOrAhead(string verb, string state)
    {
        var connection = await _app.ConnectionInAsync(await _app.NeighbourhoodAsync(), state);
        var now = _app.Clock.GetUtcNow().UtcDateTime;

        Assert.Equal("TIME_RUNS_BACKWARDS", (await MoveAsync(verb, connection, at: now.AddMinutes(-1))).Refusal(verb));
        Assert.Equal("INVALID_VALUE", (await MoveAsync(verb, connection, at: now.AddMinutes(1))).Refusal(verb));
    }

    [Fact]
    public async Task Rejection_Should_KeepTheReason_AndNeedOne()
    {
        var connection = await _app.ConnectionInAsync(await _app.NeighbourhoodAsync(), "SURVEYED");

        var blank = await _app.ActAsync("rejectConnection", "serviceConnection", new { serviceConnectionId = connection, reason = " " });
        await _app.ActAsync("rejectConnection", "serviceConnection", new { serviceConnectionId = connection, reason = "容量不足" });

        Assert.Equal("INVALID_VALUE", blank.Refusal("rejectConnection"));
        (await _app.ExecuteAsync("query ($id: ID!) { serviceConnection(id: $id) { status rejectedAt rejectionReason daysToPower } }", new { id = connection }))
            .ShouldBeJson(
                """
                { "data": { "serviceConnection": { "status": "REJECTED", "rejectedAt": "2014-09-01T02:00:00Z", "rejectionReason": "容量不足",
                  "daysToPower": null } } }
                """);
    }

    [Fact]
    public async Task Power_Should_TellOfOneService_AndARejectionOfNone()
    {
        var place = await _app.NeighbourhoodAsync();
        await _app.ConnectionInAsync(place, "REJECTED");
        var connection = await _app.ConnectionInAsync(place, "APPROVED");
        Assert.Empty(await _app.ToldByRepairsAsync());

        await MoveAsync("connectSupply", connection);
        await MoveAsync("connectSupply", connection);

        var service = Assert.Single(await _app.ToldByRepairsAsync());
        Assert.Equal(
            ("repairs", Heart.Considerate, "SERVICE_CONNECTION", 1, 1, _app.Clock.GetUtcNow().UtcDateTime),
            (service.Module, service.Heart, service.Activity, service.PeopleReached, service.Households, service.DeliveredAt));
        Assert.Equal(ServiceDelivered.IdOf("repairs", "SERVICE_CONNECTION", service.SourceId), service.Id);
        Assert.NotNull(service.CustomerId);
    }

    [Fact]
    public async Task Power_Should_MakeTheApplicantACustomer_ButNoOtherOne()
    {
        var place = await _app.NeighbourhoodAsync();
        var applied = await _app.ActAsync(
            "applyForConnection",
            "serviceConnection",
            new
            {
                kind = "RESIDENTIAL", capacityKva = 8, teamId = place.Team, communityId = place.Community, applicantName = "赵", applicantPhone = "0", address = "1号",
            });
        var connection = applied.Made("applyForConnection", "serviceConnection");
        await MoveAsync("surveyConnection", connection);
        await MoveAsync("approveConnection", connection);

        var answer = await _app.ExecuteAsync(
            "mutation ($input: ConnectSupplyInput!) { connectSupply(input: $input) { serviceConnection { customer { id timeline { nodes { __typename } } } } } }",
            new { input = new { serviceConnectionId = connection, customerId = place.Customer } });
        var other = await _app.ActAsync(
            "connectSupply",
            "serviceConnection",
            new
            {
                serviceConnectionId = await _app.ConnectionInAsync(place, "APPROVED"),
                customerId = await _app.NewCustomerAsync(place.Community),
            });

        answer.ShouldBeJson(
            $$"""
            { "data": { "connectSupply": { "serviceConnection": { "customer": {
              "id": "{{place.Customer}}", "timeline": { "nodes": [{ "__typename": "ServiceConnection" }] } } } } } }
            """);
        Assert.Equal("INVALID_VALUE", other.Refusal("connectSupply"));
    }

    [Fact]
    public async Task Step_Should_ShowTheConnectionAsItIs_When_TheVersionIsStale()
    {
        var connection = await _app.ConnectionInAsync(await _app.NeighbourhoodAsync(), "SURVEYED");

        var answer = await _app.ExecuteAsync(
            """
            mutation ($input: RejectConnectionInput!) {
              rejectConnection(input: $input) { errors { ... on ServiceConnectionConflictError { code current { version status } } } }
            }
            """,
            new { input = new { serviceConnectionId = connection, reason = "x", version = 1 } });

        answer.ShouldBeJson("""{ "data": { "rejectConnection": { "errors": [{ "code": "CONFLICT", "current": { "version": 2, "status": "SURVEYED" } }] } } }""");
    }

    [Fact]
    public async Task Power_Should_ComeOnce_When_ManyNoteItAtOnce()
    {
        var connection = await _app.ConnectionInAsync(await _app.NeighbourhoodAsync(), "APPROVED");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => MoveAsync("connectSupply", connection)));

        Assert.Single(answers, answer => answer.Refusal("connectSupply") is null);
        Assert.All(
            answers.Select(answer => answer.Refusal("connectSupply")), code => Assert.True(code is null or "CONFLICT" or "ILLEGAL_MOVE", code));
        Assert.Single(await _app.ToldByRepairsAsync());
    }

    [Theory]
    [InlineData("surveyConnection")]
    [InlineData("approveConnection")]
    [InlineData("connectSupply")]
    [InlineData("rejectConnection")]
    public async Task Connection_Should_BeNamed_When_ThereIsNone(string verb)
        => Assert.Equal(
            "SERVICE_CONNECTION_NOT_FOUND", (await MoveAsync(verb, Convert.ToBase64String("ServiceConnection:987654"u8))).Refusal(verb));

    private static TheoryData<string, string> Pairs(bool legal)
    {
        var data = new TheoryData<string, string>();
        foreach (var state in s_states)
        {
            foreach (var (verb, (_, from)) in s_verbs)
            {
                if (from.Contains(state) == legal)
                {
                    data.Add(state, verb);
                }
            }
        }

        return data;
    }

    private Task<Answer> MoveAsync(string verb, string serviceConnectionId, Actor? actor = null, int minutesLater = 0, DateTime? at = null)
    {
        _app.Clock.Advance(minutesLater);
        object input = verb == "rejectConnection" ? new { serviceConnectionId, reason = "容量不足", at } : new { serviceConnectionId, at };
        return _app.ActAsync(verb, "serviceConnection", input, actor);
    }
}
