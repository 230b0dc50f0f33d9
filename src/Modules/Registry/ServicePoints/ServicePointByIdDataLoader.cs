using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Registry.ServicePoints;

/// <summary>Service points by key.</summary>
public sealed class ServicePointByIdDataLoader(
    IDbContextFactory<RegistryDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<RegistryDb, ServicePoint>(factory, batchScheduler, options);
