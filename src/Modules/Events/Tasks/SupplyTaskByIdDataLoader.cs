using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.Tasks;

/// <summary>Supply tasks by key.</summary>
public sealed class SupplyTaskByIdDataLoader(
    IDbContextFactory<EventsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<EventsDb, SupplyTask>(factory, batchScheduler, options);
