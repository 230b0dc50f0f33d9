using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Registry.Teams;

/// <summary>Teams by key.</summary>
public sealed class TeamByIdDataLoader(
    IDbContextFactory<RegistryDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<RegistryDb, Team>(factory, batchScheduler, options);
