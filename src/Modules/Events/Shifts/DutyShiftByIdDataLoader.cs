using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.Shifts;

/// <summary>Duty shifts by key.</summary>
public sealed class DutyShiftByIdDataLoader(
    IDbContextFactory<EventsDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<EventsDb, DutyShift>(factory, batchScheduler, options);
