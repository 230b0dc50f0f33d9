using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Repairs;

public sealed class OrderLifeTests : IAsyncLifetime
{
    private readonly TestApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Order_Should_GoFromTheCallToTheRating()
    {
        var (team, _, order) = await _app.ReportedOrderAsync();
        var member = await _app.MemberAsync(team);

        await MoveAsync("dispatchTeam", new { orderId = order, teamId = team, memberIds = new[] { member }, version = 1 }, Actor.Dispatcher, 3);
        await MoveAsync("arriveAtFault", new { orderId = order }, Actor.Member, 5);
        await MoveAsync("restoreSupply", new { orderId = order, cause = "FUSE_BLOWN" }, Actor.Member, 2);
        await MoveAsync("closeOrder", new { orderId = order, rating = 5, version = 4 }, Actor.Member, 1);

        var answer = await _app.ExecuteAsync(
            """
            query ($id: ID!) {
              repairOrder(id: $id) {
                status cause rating keptPromise late arrivalMinutes repairMinutes withoutSupplyMinutes promisedArrivalAt reportedOn version
                team { id } crew { id name } steps { status at by }
              }
            }
            """,
            new { id = order });
        answer.ShouldBeJson(
            $$"""
            { "data": { "repairOrder": {
              "status": "CLOSED", "cause": "FUSE_BLOWN", "rating": 5, "keptPromise": true, "late": false,
              "arrivalMinutes": 8, "repairMinutes": 2, "withoutSupplyMinutes": 10,
              "promisedArrivalAt": "2014-09-01T02:45:00Z", "reportedOn": "2014-09-01", "version": 5,
              "team": { "id": "{{team}}" }, "crew": [{ "id": "{{member}}", "name": "王甲一" }],
              "steps": [
                { "status": "REPORTED", "at": "2014-09-01T02:00:00Z", "by": "dispatcher-1" },
                { "status": "DISPATCHED", "at": "2014-09-01T02:03:00Z", "by": "dispatcher-1" },
                { "status": "ARRIVED", "at": "2014-09-01T02:08:00Z", "by": "member-1" },
                { "status": "RESTORED", "at": "2014-09-01T02:10:00Z", "by": "member-1" },
                { "status": "CLOSED", "at": "2014-09-01T02:11:00Z", "by": "member-1" }
              ] } } }
            """);
    }

    [Fact]
    public async Task CloseOrder_Should_TellOfTheService_InTheSameTransaction()
    {
        var (team, _, order) = await _app.ReportedOrderAsync();
        await MoveAsync("dispatchTeam", new { orderId = order, teamId = team }, Actor.Dispatcher, 3);
        await MoveAsync("arriveAtFault", new { orderId = order }, Actor.Member, 5);
        await MoveAsync("restoreSupply", new { orderId = order, cause = "LINE_FAULT", customersWithoutSupply = 30 }, Actor.Member, 20);
        await MoveAsync("closeOrder", new { orderId = order, rating = 4 }, Actor.Member, 1);

        await using var db = await _app.Services.GetRequiredService<IDbContextFactory<RepairsDb>>().CreateDbContextAsync();
        var message = await db.Set<OutboxMessage>().SingleAsync();
        var fact = System.Text.Json.JsonSerializer.Deserialize<ServiceDelivered>(message.Body)!;
        Assert.Equal((Heart.Considerate, 30, 20, 4), (fact.Heart, fact.PeopleReached, fact.Minutes, fact.Rating));
    }

    [Fact]
    public async Task CloseOrder_Should_HappenOnce_When_ManyDoItAtOnce()
    {
        var order = await _app.OrderInAsync(await _app.NeighbourhoodAsync(), "RESTORED");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            _app.ActAsync("closeOrder", "repairOrder", new { orderId = order, rating = 5 })));

        var refusals = answers.Select(answer => answer.Refusal("closeOrder")).ToArray();
        Assert.Single(refusals, code => code is null);
        Assert.All(refusals, code => Assert.True(code is null or "CONFLICT" or "ILLEGAL_MOVE", code));
        Assert.Single(await _app.ToldByRepairsAsync());
    }

    [Fact]
    public async Task ArriveAtFault_Should_BeRefused_When_NoTeamWasSent()
    {
        var (_, _, order) = await _app.ReportedOrderAsync();

        var answer = await MoveAsync("arriveAtFault", new { orderId = order }, Actor.Member);

        Assert.Equal("ILLEGAL_MOVE", answer.Id("data.arriveAtFault.errors.0.code"));
        Assert.Equal("IllegalMoveError", answer.Id("data.arriveAtFault.errors.0.__typename"));
    }

    [Fact]
    public async Task CancelOrder_Should_KeepTheReason_AndEndTheOrder()
    {
        var (team, _, order) = await _app.ReportedOrderAsync();

        var answer = await MoveAsync("cancelOrder", new { orderId = order, reason = "自行恢复" }, Actor.Dispatcher, 4);

        Assert.Equal("CANCELLED", answer.Id("data.cancelOrder.repairOrder.status"));
        var dispatched = await MoveAsync("dispatchTeam", new { orderId = order, teamId = team }, Actor.Dispatcher);
        Assert.Equal("ILLEGAL_MOVE", dispatched.Id("data.dispatchTeam.errors.0.code"));
    }

    [Fact]
    public async Task Order_Should_BeLate_When_ThePromiseHasPassedAndNobodyIsThere()
    {
        var (_, _, order) = await _app.ReportedOrderAsync();
        const string Query = "query ($id: ID!) { repairOrder(id: $id) { late keptPromise } }";

        _app.Clock.Advance(45);
        var inTime = await _app.ExecuteAsync(Query, new { id = order });
        _app.Clock.Advance(1);
        var late = await _app.ExecuteAsync(Query, new { id = order });

        inTime.ShouldBeJson("""{ "data": { "repairOrder": { "late": false, "keptPromise": null } } }""");
        late.ShouldBeJson("""{ "data": { "repairOrder": { "late": true, "keptPromise": null } } }""");
    }

    [Fact]
    public async Task ReportFault_Should_GiveTheSameOrder_When_TheRequestIsRepeated()
    {
        var community = await _app.CommunityAsync("REMOTE");
        var input = new { channel = "HOTLINE_95598", symptom = "dark", communityId = community, place = "door", requestId = Guid.NewGuid() };
        const string Report = """
            mutation ($input: ReportFaultInput!) { reportFault(input: $input) { repairOrder { id promisedMinutes setting } errors { __typename } } }
            """;

        var first = await _app.ExecuteAsync(Report, new { input }, Actor.Dispatcher);
        _app.Clock.Advance(1);
        var again = await _app.ExecuteAsync(Report, new { input }, Actor.Dispatcher);
        var other = await _app.ExecuteAsync(Report, new { input }, Actor.Member);

        again.ShouldBeJson(first.Text);
        Assert.Equal(120, first["data.reportFault.repairOrder.promisedMinutes"]!.GetValue<int>());
        Assert.NotEqual(first.Id("data.reportFault.repairOrder.id"), other.Id("data.reportFault.repairOrder.id"));
    }

    [Theory]
    [InlineData("analyst", "reportFault")]
    [InlineData("member", "cancelOrder")]
    public async Task Writes_Should_BeForbidden_When_NoRoleMay(string role, string field)
    {
        var (_, community, order) = await _app.ReportedOrderAsync();

        var answer = field == "reportFault"
            ? await MoveAsync(field, new { channel = "APP", symptom = "x", communityId = community, place = "y" }, new Actor("a", role))
            : await MoveAsync(field, new { orderId = order, reason = "x" }, new Actor("a", role));

        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.Id("errors.0.extensions.code"));
    }

    private Task<Answer> MoveAsync(string field, object input, Actor actor, int minutesLater = 0)
    {
        _app.Clock.Advance(minutesLater);
        var type = char.ToUpperInvariant(field[0]) + field[1..] + "Input";
        return _app.ExecuteAsync(
            $$"""
            mutation ($input: {{type}}!) {
              {{field}}(input: $input) { repairOrder { id status } errors { __typename ... on Error { message code } } }
            }
            """,
            new { input },
            actor);
    }
}
