using Modules.Tests.Support;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Repairs;

/// <summary>Against which orders an emergency supply card is issued, and what it says.</summary>
public sealed class SupplyCardTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Issue = """
        mutation ($input: IssueSupplyCardInput!) {
          issueSupplyCard(input: $input) {
            supplyCard { id version }
            errors {
              __typename
              ... on Error { code message }
              ... on CauseNotEmptyBalanceError { cause }
              ... on SupplyCardAlreadyOpenError { card { id outstandingKwh } }
              ... on SupplyCardAlreadyIssuedError { card { id status } }
            }
          }
        }
        """;

    [Fact]
    public async Task SupplyCard_Should_BeIssuedAgainstAnEmptyBalance_AndBeSeenFromEverySide()
    {
        var place = await app.NeighbourhoodAsync();
        var order = await app.OrderInAsync(place, "RESTORED");

        var card = (await IssueAsync(order, 10)).Id("data.issueSupplyCard.supplyCard.id");

        // Order and card are of the same moment: the story tells them by kind.
        var answer = await app.ExecuteAsync(
            """
            query ($id: ID!, $customer: ID!, $team: ID!, $community: ID!, $order: ID!) {
              supplyCard(id: $id) {
                status creditKwh repaidKwh outstandingKwh issuedAt issuedOn issuedBy repaidAt revokedAt version
                order { id } customer { id } team { id } community { id } repayments { kwh }
              }
              customer(id: $customer) { supplyCards { nodes { id } } timeline { nodes { ... on SupplyCard { id } ... on RepairOrder { id } } } }
              team(id: $team) { supplyCards { nodes { id } } }
              community(id: $community) { supplyCards { nodes { id } } }
              repairOrder(id: $order) { supplyCard { id } }
              supplyCards(where: { orderId: { eq: $order } }) { totalCount nodes { id } }
            }
            """,
            new { id = card, customer = place.Customer, team = place.Team, community = place.Community, order });
        answer.ShouldBeJson(
            $$"""
            { "data": {
              "supplyCard": {
                "status": "OPEN", "creditKwh": 10, "repaidKwh": 0, "outstandingKwh": 10,
                "issuedAt": "2014-09-01T02:00:00Z", "issuedOn": "2014-09-01", "issuedBy": "member-1", "repaidAt": null, "revokedAt": null, "version": 1,
                "order": { "id": "{{order}}" }, "customer": { "id": "{{place.Customer}}" }, "team": { "id": "{{place.Team}}" },
                "community": { "id": "{{place.Community}}" }, "repayments": [] },
              "customer": { "supplyCards": { "nodes": [{ "id": "{{card}}" }] }, "timeline": { "nodes": [{ "id": "{{order}}" }, { "id": "{{card}}" }] } },
              "team": { "supplyCards": { "nodes": [{ "id": "{{card}}" }] } },
              "community": { "supplyCards": { "nodes": [{ "id": "{{card}}" }] } },
              "repairOrder": { "supplyCard": { "id": "{{card}}" } },
              "supplyCards": { "totalCount": 1, "nodes": [{ "id": "{{card}}" }] } } }
            """);
    }

    [Theory]
    [InlineData("FUSE_BLOWN")]
    [InlineData("SWITCH_TRIPPED")]
    [InlineData("LINE_FAULT")]
    [InlineData("METER_FAULT")]
    [InlineData("EQUIPMENT_FAULT")]
    [InlineData("LIGHTING_OUT")]
    [InlineData("CUSTOMER_WIRING")]
    [InlineData("OTHER")]
    public async Task SupplyCard_Should_BeRefused_When_TheCauseIsNoEmptyBalance(string cause)
    {
        var order = await app.OrderInAsync(await app.NeighbourhoodAsync(), "RESTORED", cause);

        var answer = await IssueAsync(order, 10);

        Assert.Equal("CauseNotEmptyBalanceError", answer.Id("data.issueSupplyCard.errors.0.__typename"));
        Assert.Equal("CAUSE_NOT_EMPTY_BALANCE", answer.Id("data.issueSupplyCard.errors.0.code"));
        Assert.Equal(cause, answer.Id("data.issueSupplyCard.errors.0.cause"));
    }

    [Theory]
    [InlineData("REPORTED")]
    [InlineData("DISPATCHED")]
    [InlineData("ARRIVED")]
    [InlineData("CANCELLED")]
    public async Task SupplyCard_Should_BeRefused_When_TheCauseIsNotKnown(string status)
    {
        var order = await app.OrderInAsync(await app.NeighbourhoodAsync(), status);

        var answer = await IssueAsync(order, 10);

        Assert.Equal("CAUSE_NOT_EMPTY_BALANCE", answer.Id("data.issueSupplyCard.errors.0.code"));
        Assert.Null(answer["data.issueSupplyCard.errors.0.cause"]);
    }

    [Fact]
    public async Task SupplyCard_Should_BeIssued_When_TheOrderIsClosedAlready()
    {
        var order = await app.OrderInAsync(await app.NeighbourhoodAsync(), "CLOSED");

        Assert.Null((await IssueAsync(order, 200)).Refusal("issueSupplyCard"));
    }

    [Fact]
    public async Task SupplyCard_Should_BeRefused_When_TheOrderHasNoCustomer()
    {
        var order = await app.OrderInAsync(await app.NeighbourhoodAsync(), "RESTORED", withCustomer: false);

        Assert.Equal("ORDER_WITHOUT_CUSTOMER", (await IssueAsync(order, 10)).Refusal("issueSupplyCard"));
    }

    [Fact]
    public async Task SupplyCard_Should_NameTheOpenOne_When_TheCustomerHasOne()
    {
        var place = await app.NeighbourhoodAsync();
        var open = await app.SupplyCardAsync(place, 15);
        var order = await app.OrderInAsync(place, "RESTORED");

        var refused = await IssueAsync(order, 10);
        await app.ActAsync("repaySupplyCard", "supplyCard", new { supplyCardId = open });
        var accepted = await IssueAsync(order, 10);

        Assert.Equal("SupplyCardAlreadyOpenError", refused.Id("data.issueSupplyCard.errors.0.__typename"));
        Assert.Equal("SUPPLY_CARD_ALREADY_OPEN", refused.Id("data.issueSupplyCard.errors.0.code"));
        Assert.Equal(open, refused.Id("data.issueSupplyCard.errors.0.card.id"));
        Assert.Equal(15, refused["data.issueSupplyCard.errors.0.card.outstandingKwh"]!.GetValue<int>());
        Assert.Null(accepted.Refusal("issueSupplyCard"));
    }

    [Fact]
    public async Task SupplyCard_Should_NotBeTheCustomersBusiness_When_AnotherCustomerHasOne()
    {
        var place = await app.NeighbourhoodAsync();
        await app.SupplyCardAsync(place);
        var neighbour = place with { Customer = await app.NewCustomerAsync(place.Community) };

        Assert.Null((await IssueAsync(await app.OrderInAsync(neighbour, "RESTORED"), 10)).Refusal("issueSupplyCard"));
    }

    [Fact]
    public async Task SupplyCard_Should_BeRefused_When_TheOrderHadOneThatIsPaidBack()
    {
        var order = await app.OrderInAsync(await app.NeighbourhoodAsync(), "RESTORED");
        var first = (await IssueAsync(order, 10)).Id("data.issueSupplyCard.supplyCard.id");
        await app.ActAsync("repaySupplyCard", "supplyCard", new { supplyCardId = first });

        var answer = await IssueAsync(order, 10);

        Assert.Equal("SUPPLY_CARD_ALREADY_ISSUED", answer.Id("data.issueSupplyCard.errors.0.code"));
        Assert.Equal(first, answer.Id("data.issueSupplyCard.errors.0.card.id"));
    }

    [Fact]
    public async Task SupplyCard_Should_ReplaceARevokedOne_AndBeNoServiceMore()
    {
        var place = await app.NeighbourhoodAsync();
        var order = await app.OrderInAsync(place, "RESTORED");
        var first = (await IssueAsync(order, 100)).Id("data.issueSupplyCard.supplyCard.id");
        await app.ActAsync("revokeSupplyCard", "supplyCard", new { supplyCardId = first, reason = "电量录错" });
        var told = (await app.ToldByRepairsAsync("SUPPLY_CARD")).Length;

        var second = (await IssueAsync(order, 10)).Id("data.issueSupplyCard.supplyCard.id");

        var answer = await app.ExecuteAsync("query ($id: ID!) { repairOrder(id: $id) { supplyCard { id } } }", new { id = order });
        Assert.Equal(second, answer.Id("data.repairOrder.supplyCard.id"));
        Assert.NotEqual(first, second);
        Assert.Equal(told, (await app.ToldByRepairsAsync("SUPPLY_CARD")).Length);
    }

    [Theory]
    [InlineData(0, "INVALID_VALUE")]
    [InlineData(1, null)]
    [InlineData(200, null)]
    [InlineData(201, "INVALID_VALUE")]
    public async Task Credit_Should_LieBetween1And200Kwh(int creditKwh, string? refusal)
    {
        var order = await app.OrderInAsync(await app.NeighbourhoodAsync(), "RESTORED");

        Assert.Equal(refusal, (await IssueAsync(order, creditKwh)).Refusal("issueSupplyCard"));
    }

    [Theory]
    [InlineData(-1, "TIME_RUNS_BACKWARDS")]
    [InlineData(0, null)]
    [InlineData(1, "INVALID_VALUE")]
    public async Task Issue_Should_LieBetweenTheArrivalAndNow(int minutes, string? refusal)
    {
        var order = await app.OrderInAsync(await app.NeighbourhoodAsync(), "RESTORED");
        var at = app.Clock.GetUtcNow().UtcDateTime.AddMinutes(minutes);

        var answer = await app.ActAsync("issueSupplyCard", "supplyCard", new { orderId = order, creditKwh = 10, at });

        Assert.Equal(refusal, answer.Refusal("issueSupplyCard"));
    }

    [Fact]
    public async Task Issue_Should_HappenOnce_When_TheRequestIsRepeated()
    {
        var order = await app.OrderInAsync(await app.NeighbourhoodAsync(), "RESTORED");
        var requestId = Guid.NewGuid();
        var told = (await app.ToldByRepairsAsync()).Length;

        var first = await app.ActAsync("issueSupplyCard", "supplyCard", new { orderId = order, creditKwh = 10, requestId });
        var again = await app.ActAsync("issueSupplyCard", "supplyCard", new { orderId = order, creditKwh = 10, requestId });
        var other = await app.ActAsync("issueSupplyCard", "supplyCard", new { orderId = order, creditKwh = 11, requestId });

        again.ShouldBeJson(first.Text);
        Assert.Equal("REQUEST_ID_REUSED", other.Refusal("issueSupplyCard"));
        Assert.Equal(told + 1, (await app.ToldByRepairsAsync()).Length);
    }

    [Fact]
    public async Task Issue_Should_TellOfOneService_AndWhatFollowsOfNone()
    {
        var place = await app.NeighbourhoodAsync();
        var order = await app.OrderInAsync(place, "RESTORED");
        var before = (await app.ToldByRepairsAsync()).Length;

        var card = (await IssueAsync(order, 10)).Id("data.issueSupplyCard.supplyCard.id");
        await IssueAsync(order, 10);
        await app.ActAsync("repaySupplyCard", "supplyCard", new { supplyCardId = card, kwh = 4 });
        await app.ActAsync("revokeSupplyCard", "supplyCard", new { supplyCardId = card, reason = "销户" });

        var service = Assert.Single((await app.ToldByRepairsAsync())[before..]);
        Assert.Equal(
            ("repairs", Heart.Considerate, "SUPPLY_CARD", 1, app.Clock.GetUtcNow().UtcDateTime),
            (service.Module, service.Heart, service.Activity, service.PeopleReached, service.DeliveredAt));
        Assert.Equal(ServiceDelivered.IdOf("repairs", "SUPPLY_CARD", service.SourceId), service.Id);
        Assert.NotNull(service.CustomerId);
    }

    [Fact]
    public async Task Order_Should_BeNamed_When_ThereIsNone()
    {
        var answer = await IssueAsync(Convert.ToBase64String("RepairOrder:987654"u8), 10);

        Assert.Equal("REPAIR_ORDER_NOT_FOUND", answer.Refusal("issueSupplyCard"));
        Assert.Contains("987654", answer.Id("data.issueSupplyCard.errors.0.message"), StringComparison.Ordinal);
    }

    private Task<Answer> IssueAsync(string orderId, int creditKwh)
        => app.ExecuteAsync(Issue, new { input = new { orderId, creditKwh } }, Actor.Member);
}
