using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Registry.Members;

/// <summary>Members by key.</summary>
public sealed class MemberByIdDataLoader(
    IDbContextFactory<RegistryDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<RegistryDb, Member>(factory, batchScheduler, options);
