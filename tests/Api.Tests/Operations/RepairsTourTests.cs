using Modules.Tests.Support;

namespace Api.Tests.Operations;

/// <summary>Acts with the mutations of the tour of Repairs and compares the whole answers; each test has data of its own.</summary>
public sealed class RepairsTourTests : IAsyncLifetime
{
    private const int Day = 24 * 60;

    private readonly DemonstrationApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task SupplyCard_Should_LiveFromTheEmptyBalanceToTheLastRepayment()
    {
        var orders = await _app.ExecuteAsync(
            """
            {
              free: repairOrders(
                first: 2
                where: { cause: { eq: PREPAID_BALANCE_EMPTY }, customerId: { neq: null }, reportedOn: { gte: "2014-08-01", lt: "2014-09-01" } }
                order: [{ reportedAt: DESC }]
              ) { nodes { id } }
            }
            """);
        var (order, other) = (orders.Id("data.free.nodes.0.id"), orders.Id("data.free.nodes.1.id"));

        var card = (await ActAsync("IssueSupplyCard", new { orderId = order, creditKwh = 10 })).Id("data.issueSupplyCard.supplyCard.id");
        await ActAsync("IssueSupplyCard.Refused", new { orderId = order, creditKwh = 10 });
        _app.Clock.Advance(2 * Day);
        await ActAsync("RepaySupplyCard.Half", new { supplyCardId = card, kwh = 4, version = 1 });
        _app.Clock.Advance(3 * Day);
        await ActAsync("RepaySupplyCard", new { supplyCardId = card, version = 2 });

        var wrong = (await ActAsync("IssueSupplyCard.Other", new { orderId = other, creditKwh = 100 })).Id("data.issueSupplyCard.supplyCard.id");
        await ActAsync("RevokeSupplyCard", new { supplyCardId = wrong, reason = "电量录错" });
        await ActAsync("RevokeSupplyCard.Refused", new { supplyCardId = wrong, reason = "电量录错" });
    }

    [Fact]
    public async Task Connection_Should_GoFromTheApplicationToPowerInTwoDays()
    {
        var people = await _app.ExecuteAsync(
            """
            {
              customers(where: { accountNumber: { eq: "WQ10000003" } }) { nodes { id community { servicePoints(first: 1) { nodes { team { id } } } } } }
            }
            """);
        var customer = people.Id("data.customers.nodes.0.id");
        var team = people.Id("data.customers.nodes.0.community.servicePoints.nodes.0.team.id");
        var application = new { kind = "LOW_VOLTAGE", capacityKva = 30, teamId = team, customerId = customer };

        var connection = (await ActAsync("ApplyForConnection", application)).Id("data.applyForConnection.serviceConnection.id");
        await ActAsync("ConnectSupply.Refused", new { serviceConnectionId = connection });
        _app.Clock.Advance(3 * 60);
        await ActAsync("SurveyConnection", new { serviceConnectionId = connection, version = 1 });
        _app.Clock.Advance(4 * 60);
        await ActAsync("ApproveConnection", new { serviceConnectionId = connection, version = 2 });
        _app.Clock.Advance(2 * Day - 8 * 60);
        await ActAsync("ConnectSupply", new { serviceConnectionId = connection, version = 3 });

        var second = (await ActAsync("ApplyForConnection.Second", application)).Id("data.applyForConnection.serviceConnection.id");
        await ActAsync("RejectConnection", new { serviceConnectionId = second, reason = "与前一申请重复" });
    }

    // What follows the point tells two answers to one operation apart.
    private async Task<Answer> ActAsync(string name, object input)
    {
        var answer = await _app.ExecuteAsync(OperationFiles.Read("Repairs"), new { input }, operationName: name.Split('.')[0]);
        answer.ShouldBeStored(name);
        return answer;
    }
}
