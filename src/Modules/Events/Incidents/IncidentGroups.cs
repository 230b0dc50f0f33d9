using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Events.Incidents;

[QueryType]
public static class IncidentGroups
{
    /// <summary>Incidents, counted by what they have in common.</summary>
    /// <param name="by">What they have in common; empty: one group of all.</param>
    /// <param name="having">Which groups are wanted.</param>
    /// <param name="order">How the groups are sorted; by key when left out.</param>
    /// <param name="first">How many groups are wanted, at most 10,000; left out: all, and more than 1,000 are an error.</param>
    /// <param name="fillPeriods">Whether empty periods appear, too, from the first to the last.</param>
    /// <param name="db">The tables.</param>
    /// <param name="groups">Counts them.</param>
    /// <param name="context">What is filtered and selected.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    [UseFiltering<Incident>]
    public static Task<IReadOnlyList<IncidentGroup>> GetIncidentGroupsAsync(
        IReadOnlyList<IncidentGrouping>? by,
        IncidentGroupFilterInput? having,
        IReadOnlyList<IncidentGroupSortInput>? order,
        int? first,
        [DefaultValue(false)] bool fillPeriods,
        EventsDb db,
        GroupReader groups,
        IResolverContext context,
        CancellationToken cancellationToken)
        => groups.ReadAsync(
            Define(),
            db.Incidents.AsNoTracking().Filter(context),
            new GroupRequest<IncidentGrouping>(by, having, order, first, fillPeriods, context.Select()),
            db,
            context,
            cancellationToken);

    internal static GroupDefinition<Incident, IncidentGrouping, IncidentGroupKey, IncidentGroup> Define()
        => new GroupDefinition<Incident, IncidentGrouping, IncidentGroupKey, IncidentGroup>()
            .By(IncidentGrouping.Event, incident => incident.MajorEventId, key => key.MajorEventId)
            .By(IncidentGrouping.Site, incident => incident.ProtectedSiteId, key => key.ProtectedSiteId)
            .By(IncidentGrouping.Severity, incident => incident.Severity, key => key.Severity)
            .By(IncidentGrouping.Status, incident => incident.Status, key => key.Status)
            .ByDay(incident => incident.HappenedOn)
            .ByHour(incident => incident.HappenedAt)
            .Count(group => group.Count)
            .Different(group => group.Sites, incident => incident.ProtectedSiteId)
            .Statistics(group => group.ResolutionMinutes, incident => incident.ResolutionMinutes);
}
