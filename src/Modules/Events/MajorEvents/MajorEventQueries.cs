using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;

namespace ServiceTeams.Events.MajorEvents;

[QueryType]
public static class MajorEventQueries
{
    /// <summary>The events whose supply is kept safe, those that are over included.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<MajorEvent> GetMajorEvents(EventsDb db) => db.Events.AsNoTracking();

    /// <summary>One event; null when there is none.</summary>
    public static Task<MajorEvent?> GetMajorEventAsync(
        [ID<MajorEvent>] long id, MajorEventByIdDataLoader events, ISelection selection, CancellationToken cancellationToken)
        => events.Select(selection).LoadAsync(id, cancellationToken);
}
