using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;

namespace ServiceTeams.Events.Incidents;

// No summary here: it would replace the description of Incident.
[Node]
[ExtendObjectType<Incident>]
public static class IncidentNode
{
    [NodeResolver]
    public static Task<Incident?> GetIncidentByIdAsync(
        long id, IncidentByIdDataLoader incidents, CancellationToken cancellationToken)
        => incidents.LoadAsync(id, cancellationToken);

    /// <summary>The event.</summary>
    public static Task<MajorEvent?> GetMajorEventAsync(
        [Parent(requires: nameof(Incident.MajorEventId))] Incident incident,
        MajorEventByIdDataLoader events,
        ISelection selection,
        CancellationToken cancellationToken)
        => events.Select(selection).LoadAsync(incident.MajorEventId, cancellationToken);

    /// <summary>The site.</summary>
    public static Task<ProtectedSite?> GetProtectedSiteAsync(
        [Parent(requires: nameof(Incident.ProtectedSiteId))] Incident incident,
        ProtectedSiteByIdDataLoader sites,
        ISelection selection,
        CancellationToken cancellationToken)
        => sites.Select(selection).LoadAsync(incident.ProtectedSiteId, cancellationToken);

    /// <summary>What happened to the incident, step by step, and who noted it.</summary>
    public static async Task<IEnumerable<IncidentStep>> GetStepsAsync(
        [Parent(requires: nameof(Incident.Id))] Incident incident,
        StepsByIncidentDataLoader steps,
        CancellationToken cancellationToken)
        => await steps.LoadAsync(incident.Id, cancellationToken) ?? [];
}
