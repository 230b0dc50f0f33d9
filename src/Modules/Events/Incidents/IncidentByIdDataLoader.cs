using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.Incidents;

/// <summary>Incidents by key.</summary>
public sealed class IncidentByIdDataLoader(
    IDbContextFactory<EventsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<EventsDb, Incident>(factory, batchScheduler, options);
