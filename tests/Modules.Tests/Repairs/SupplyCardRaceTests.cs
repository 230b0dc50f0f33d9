using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.SupplyCards;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Time;

namespace Modules.Tests.Repairs;

/// <summary>Two cards for one customer: one wins, the other is told which card is open.</summary>
public sealed class SupplyCardRaceTests : IAsyncLifetime
{
    private const int Rounds = 1000;

    private const string Issue = """
        mutation ($input: IssueSupplyCardInput!) {
          issueSupplyCard(input: $input) { supplyCard { id } errors { __typename ... on SupplyCardAlreadyOpenError { code card { id } } } }
        }
        """;

    private readonly TestApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Customer_Should_GetOneCard_When_TwoAreIssuedAtOnce_AThousandTimes()
    {
        var place = await _app.NeighbourhoodAsync();
        string[] orders = [await _app.OrderInAsync(place, "RESTORED"), await _app.OrderInAsync(place, "RESTORED")];
        await using var db = await _app.Services.GetRequiredService<IDbContextFactory<RepairsDb>>().CreateDbContextAsync();
        for (var round = 0; round < Rounds; round++)
        {
            var answers = await Task.WhenAll(orders.Select(orderId => Task.Run(() =>
                _app.ExecuteAsync(Issue, new { input = new { orderId, creditKwh = 10 } }, Actor.Member))));

            var winner = Assert.Single(answers, answer => answer["data.issueSupplyCard.supplyCard"] is not null);
            var loser = answers.Single(answer => answer != winner);
            var card = winner.Id("data.issueSupplyCard.supplyCard.id");
            loser.ShouldBeJson(
                $$"""
                { "data": { "issueSupplyCard": { "supplyCard": null, "errors": [
                  { "__typename": "SupplyCardAlreadyOpenError", "code": "SUPPLY_CARD_ALREADY_OPEN", "card": { "id": "{{card}}" } }] } } }
                """);

            // Revoked, so that both orders can have one in the next round.
            Assert.Equal(1, await db.SupplyCards
                .Where(open => open.Status == SupplyCardStatus.Open)
                .ExecuteUpdateAsync(set => set.SetProperty(open => open.Status, SupplyCardStatus.Revoked)));
        }

        Assert.Equal(Rounds, await db.SupplyCards.CountAsync());
        var served = await db.SupplyCards.Select(card => card.OrderId).Distinct().CountAsync();
        Assert.Equal(served, (await _app.ToldByRepairsAsync("SUPPLY_CARD")).Length);
    }

    // The check before the write is not what keeps two apart: this is.
    [Fact]
    public async Task Database_Should_RefuseASecondOpenCard_WhoeverWritesIt()
    {
        var place = await _app.NeighbourhoodAsync();
        await _app.SupplyCardAsync(place);
        await _app.OrderInAsync(place, "RESTORED");
        await using var db = await _app.Services.GetRequiredService<IDbContextFactory<RepairsDb>>().CreateDbContextAsync();
        var order = await db.Orders.OrderByDescending(order => order.Id).FirstAsync();
        var now = _app.Clock.GetUtcNow().UtcDateTime;

        db.Add(SupplyCard.Issue(order, 10, now, _app.Services.GetRequiredService<LocalCalendar>(), new Signature("tester", now)));

        Assert.True(DatabaseErrors.IsDuplicate(await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync())));
    }
}
