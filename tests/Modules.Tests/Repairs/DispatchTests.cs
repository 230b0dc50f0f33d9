using Modules.Tests.Support;

namespace Modules.Tests.Repairs;

public sealed class DispatchTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Dispatch = """
        mutation ($input: DispatchTeamInput!) {
          dispatchTeam(input: $input) {
            repairOrder { status version team { id } }
            errors {
              __typename
              ... on Error { code }
              ... on MemberBusyError { memberIds }
              ... on RepairOrderConflictError { current { id status team { id } } }
            }
          }
        }
        """;

    [Fact]
    public async Task Candidates_Should_BeTheTeamsWithAPlaque_LeastLoadedFirst()
    {
        var community = await app.CommunityAsync();
        var (busy, idle, _) = (await app.TeamAsync("忙"), await app.TeamAsync("闲"), await app.TeamAsync("别处"));
        await app.ServicePointAsync(busy, community);
        await app.ServicePointAsync(idle, community);
        var member = await app.MemberAsync(busy);
        await DispatchAsync(await app.OrderAsync(community), busy, member);

        var answer = await app.ExecuteAsync(
            "query ($id: ID!) { repairOrder(id: $id) { dispatchCandidates { openOrders busyMembers team { name } } } }",
            new { id = await app.OrderAsync(community) });

        answer.ShouldBeJson(
            """
            { "data": { "repairOrder": { "dispatchCandidates": [
              { "openOrders": 0, "busyMembers": 0, "team": { "name": "闲" } },
              { "openOrders": 1, "busyMembers": 1, "team": { "name": "忙" } }] } } }
            """);
    }

    [Fact]
    public async Task DispatchTeam_Should_RefuseABusyMember_UnlessTheDispatcherSaysOtherwise()
    {
        var (team, community, first) = await app.ReportedOrderAsync();
        var member = await app.MemberAsync(team);
        var second = await app.OrderAsync(community);
        await DispatchAsync(first, team, member);

        var refused = await DispatchAsync(second, team, member);
        var overruled = await app.ExecuteAsync(
            Dispatch,
            new { input = new { orderId = second, teamId = team, memberIds = new[] { member }, allowBusyMembers = true } },
            Actor.Dispatcher);

        refused.ShouldBeJson(
            $$"""
            { "data": { "dispatchTeam": { "repairOrder": null, "errors": [
              { "__typename": "MemberBusyError", "code": "MEMBER_BUSY", "memberIds": ["{{member}}"] }] } } }
            """);
        Assert.Equal("DISPATCHED", overruled.Id("data.dispatchTeam.repairOrder.status"));
    }

    [Theory]
    [InlineData("arriveAtFault", true)]
    [InlineData("restoreSupply", true)]
    [InlineData("closeOrder", false)]
    [InlineData("cancelOrder", false)]
    public async Task Member_Should_BeOnOneOpenOrder_UntilItIsClosedOrCancelled(string last, bool busy)
    {
        var (team, community, orderId) = await app.ReportedOrderAsync();
        var member = await app.MemberAsync(team);
        await DispatchAsync(orderId, team, member);
        (string Verb, object Input)[] steps = last == "cancelOrder"
            ? [(last, new { orderId, reason = "自行恢复" })]
            : [("arriveAtFault", new { orderId }), ("restoreSupply", new { orderId, cause = "OTHER" }), ("closeOrder", new { orderId, rating = 5 })];
        foreach (var (verb, input) in steps.Take(1 + Array.FindIndex(steps, step => step.Verb == last)))
        {
            Assert.Null((await app.ActAsync(verb, "repairOrder", input)).Refusal(verb));
        }

        var answer = await DispatchAsync(await app.OrderAsync(community), team, member);

        Assert.Equal(busy ? "MEMBER_BUSY" : null, answer.Refusal("dispatchTeam"));
    }

    [Fact]
    public async Task Candidates_Should_BeJudgedByTheirOrders_BeforeTheirMembers()
    {
        var community = await app.CommunityAsync();
        var (many, few) = (await app.TeamAsync("两单"), await app.TeamAsync("一单"));
        await app.ServicePointAsync(many, community);
        await app.ServicePointAsync(few, community);
        await DispatchAsync(await app.OrderAsync(community), many);
        await DispatchAsync(await app.OrderAsync(community), many);
        await DispatchAsync(await app.OrderAsync(community), few, await app.MemberAsync(few), await app.MemberAsync(few));

        var answer = await app.ExecuteAsync(
            "query ($id: ID!) { repairOrder(id: $id) { dispatchCandidates { openOrders busyMembers team { name } } } }",
            new { id = await app.OrderAsync(community) });

        answer.ShouldBeJson(
            """
            { "data": { "repairOrder": { "dispatchCandidates": [
              { "openOrders": 1, "busyMembers": 2, "team": { "name": "一单" } },
              { "openOrders": 2, "busyMembers": 0, "team": { "name": "两单" } }] } } }
            """);
    }

    [Fact]
    public async Task DispatchTeam_Should_RefuseATeamFromElsewhere_UnlessTheDispatcherSaysOtherwise()
    {
        var (_, _, order) = await app.ReportedOrderAsync();
        var elsewhere = await app.TeamAsync("别处");

        var refused = await DispatchAsync(order, elsewhere);
        var overruled = await app.ExecuteAsync(
            Dispatch, new { input = new { orderId = order, teamId = elsewhere, allowOtherTeam = true } }, Actor.Dispatcher);

        Assert.Equal("TEAM_DOES_NOT_SERVE", refused.Id("data.dispatchTeam.errors.0.code"));
        Assert.Equal(elsewhere, overruled.Id("data.dispatchTeam.repairOrder.team.id"));
    }

    [Fact]
    public async Task DispatchTeam_Should_ShowTheOrderAsItIs_When_TheVersionIsStale()
    {
        var (team, _, order) = await app.ReportedOrderAsync();
        await DispatchAsync(order, team);

        var answer = await app.ExecuteAsync(
            Dispatch, new { input = new { orderId = order, teamId = team, version = 1 } }, Actor.Dispatcher);

        answer.ShouldBeJson(
            $$"""
            { "data": { "dispatchTeam": { "repairOrder": null, "errors": [{ "__typename": "RepairOrderConflictError", "code": "CONFLICT",
              "current": { "id": "{{order}}", "status": "DISPATCHED", "team": { "id": "{{team}}" } } }] } } }
            """);
    }

    [Fact]
    public async Task DispatchTeam_Should_LetOneWin_When_ManyDispatchersActAtOnce()
    {
        var (team, _, order) = await app.ReportedOrderAsync();
        var member = await app.MemberAsync(team);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => DispatchAsync(order, team, member)));

        Assert.Single(answers, answer => answer["data.dispatchTeam.repairOrder"] is not null);
        var losers = answers.Where(answer => answer["data.dispatchTeam.repairOrder"] is null)
            .Select(answer => answer.Id("data.dispatchTeam.errors.0.code"));
        Assert.All(losers, code => Assert.True(code is "CONFLICT" or "ILLEGAL_MOVE" or "MEMBER_BUSY", code));
    }

    [Fact]
    public async Task DispatchTeam_Should_SendAMemberOnce_When_TwoOrdersWantThemAtOnce()
    {
        var (team, community, first) = await app.ReportedOrderAsync();
        var member = await app.MemberAsync(team);
        string[] orders = [first, await app.OrderAsync(community), await app.OrderAsync(community), await app.OrderAsync(community)];

        var answers = await Task.WhenAll(orders.Select(order => DispatchAsync(order, team, member)));

        Assert.Single(answers, answer => answer["data.dispatchTeam.repairOrder"] is not null);
        Assert.Equal(3, answers.Count(answer => answer["data.dispatchTeam.errors"]?[0]?["code"]?.GetValue<string>() == "MEMBER_BUSY"));
    }

    [Fact]
    public async Task DispatchTeam_Should_RefuseAMemberOfAnotherTeam()
    {
        var (team, _, order) = await app.ReportedOrderAsync();
        var stranger = await app.MemberAsync(await app.TeamAsync("别处"));

        var answer = await DispatchAsync(order, team, stranger);

        Assert.Equal("MEMBER_NOT_ON_TEAM", answer.Id("data.dispatchTeam.errors.0.code"));
    }

    private Task<Answer> DispatchAsync(string order, string team, params string[] memberIds)
        => app.ExecuteAsync(Dispatch, new { input = new { orderId = order, teamId = team, memberIds } }, Actor.Dispatcher);
}
