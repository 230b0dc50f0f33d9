using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Outreach.Slots;

/// <summary>Slots by key.</summary>
public sealed class OutreachSlotByIdDataLoader(
    IDbContextFactory<OutreachDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<OutreachDb, OutreachSlot>(factory, batchScheduler, options);
