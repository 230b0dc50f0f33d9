using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.Windows;

/// <summary>Protected windows by key.</summary>
public sealed class ProtectedWindowByIdDataLoader(
    IDbContextFactory<RepairsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<RepairsDb, ProtectedWindow>(factory, batchScheduler, options);
