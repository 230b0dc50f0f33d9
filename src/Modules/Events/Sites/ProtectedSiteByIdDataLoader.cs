using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.Sites;

/// <summary>Protected sites by key.</summary>
public sealed class ProtectedSiteByIdDataLoader(
    IDbContextFactory<EventsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<EventsDb, ProtectedSite>(factory, batchScheduler, options);
