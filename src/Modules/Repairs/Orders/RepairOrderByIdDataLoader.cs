using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.Orders;

/// <summary>Repair orders by key.</summary>
public sealed class RepairOrderByIdDataLoader(
    IDbContextFactory<RepairsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<RepairsDb, RepairOrder>(factory, batchScheduler, options);
