using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Timeline;

namespace ServiceTeams.Repairs.SupplyCards;

/// <summary>Emergency supply cards in customers' stories, by the time of the issue.</summary>
internal sealed class CardsInTimeline(IDbContextFactory<RepairsDb> factory) : CustomerServiceSource<RepairsDb, SupplyCard>(factory)
{
    protected override IQueryable<ServiceOfCustomer<SupplyCard>> Tell(RepairsDb db)
        => db.SupplyCards.AsNoTracking()
            .Select(card => new ServiceOfCustomer<SupplyCard> { CustomerId = card.CustomerId, At = card.IssuedAt, Service = card });
}
