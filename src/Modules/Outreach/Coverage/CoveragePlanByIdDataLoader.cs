using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Outreach.Coverage;

/// <summary>Coverage plans by key.</summary>
public sealed class CoveragePlanByIdDataLoader(
    IDbContextFactory<OutreachDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<OutreachDb, CoveragePlan>(factory, batchScheduler, options);
