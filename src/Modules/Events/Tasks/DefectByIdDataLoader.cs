using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.Tasks;

/// <summary>Defects by key.</summary>
public sealed class DefectByIdDataLoader(
    IDbContextFactory<EventsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<EventsDb, Defect>(factory, batchScheduler, options);
