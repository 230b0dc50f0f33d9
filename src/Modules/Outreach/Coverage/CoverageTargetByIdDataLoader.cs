using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Outreach.Coverage;

/// <summary>Targets of coverage plans by key.</summary>
public sealed class CoverageTargetByIdDataLoader(
    IDbContextFactory<OutreachDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<OutreachDb, CoverageTarget>(factory, batchScheduler, options);
