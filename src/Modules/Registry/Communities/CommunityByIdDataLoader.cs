using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Registry.Communities;

/// <summary>Communities by key.</summary>
public sealed class CommunityByIdDataLoader(
    IDbContextFactory<RegistryDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<RegistryDb, Community>(factory, batchScheduler, options);
