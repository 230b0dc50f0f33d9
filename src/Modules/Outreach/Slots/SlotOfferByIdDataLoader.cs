using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Outreach.Slots;

/// <summary>Offers of slots by key.</summary>
public sealed class SlotOfferByIdDataLoader(
    IDbContextFactory<OutreachDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<OutreachDb, SlotOffer>(factory, batchScheduler, options);
