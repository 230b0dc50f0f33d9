using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>Planned works by key.</summary>
public sealed class PlannedWorkByIdDataLoader(
    IDbContextFactory<RepairsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<RepairsDb, PlannedWork>(factory, batchScheduler, options);
