using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.Connections;

/// <summary>Service connections by key.</summary>
public sealed class ServiceConnectionByIdDataLoader(
    IDbContextFactory<RepairsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<RepairsDb, ServiceConnection>(factory, batchScheduler, options);
