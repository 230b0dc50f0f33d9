using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.SupplyCards;

/// <summary>Emergency supply cards by key.</summary>
public sealed class SupplyCardByIdDataLoader(
    IDbContextFactory<RepairsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<RepairsDb, SupplyCard>(factory, batchScheduler, options);
