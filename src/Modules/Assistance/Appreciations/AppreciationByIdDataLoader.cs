using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Appreciations;

/// <summary>Appreciations by key.</summary>
public sealed class AppreciationByIdDataLoader(
    IDbContextFactory<AssistanceDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<AssistanceDb, Appreciation>(factory, batchScheduler, options);
