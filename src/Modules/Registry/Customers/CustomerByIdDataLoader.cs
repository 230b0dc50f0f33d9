using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Registry.Customers;

/// <summary>Customers by key.</summary>
public sealed class CustomerByIdDataLoader(
    IDbContextFactory<RegistryDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<RegistryDb, Customer>(factory, batchScheduler, options);
