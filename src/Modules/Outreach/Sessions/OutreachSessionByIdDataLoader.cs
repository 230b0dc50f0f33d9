using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Outreach.Sessions;

/// <summary>Sessions by key.</summary>
public sealed class OutreachSessionByIdDataLoader(
    IDbContextFactory<OutreachDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<OutreachDb, OutreachSession>(factory, batchScheduler, options);
