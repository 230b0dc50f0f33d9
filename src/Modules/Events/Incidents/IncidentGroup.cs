using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Events.Incidents;

/// <summary>What the incidents of a group have in common; null for what was not grouped by, and for those that have none.</summary>
public sealed class IncidentGroupKey : PeriodKey
{
    /// <summary>The id of the event.</summary>
    [ID<MajorEvent>]
    public long? MajorEventId { get; private set; }

    /// <summary>The id of the site.</summary>
    [ID<ProtectedSite>]
    public long? ProtectedSiteId { get; private set; }

    /// <summary>How bad it is.</summary>
    public IncidentSeverity? Severity { get; private set; }

    /// <summary>How far it has been dealt with.</summary>
    public IncidentStatus? Status { get; private set; }

    /// <summary>The local hour at which it happened, 0 to 23.</summary>
    public int? Hour { get; private set; }

    /// <summary>The event.</summary>
    public Task<MajorEvent?> GetMajorEventAsync(MajorEventByIdDataLoader events, ISelection selection, CancellationToken cancellationToken)
        => events.Select(selection).LoadOptionalAsync(MajorEventId, cancellationToken);

    /// <summary>The site.</summary>
    public Task<ProtectedSite?> GetProtectedSiteAsync(
        ProtectedSiteByIdDataLoader sites,
        ISelection selection,
        CancellationToken cancellationToken)
        => sites.Select(selection).LoadOptionalAsync(ProtectedSiteId, cancellationToken);
}

/// <summary>Incidents that have something in common, counted.</summary>
public sealed class IncidentGroup
{
    /// <summary>What they have in common.</summary>
    public IncidentGroupKey Key { get; private set; } = new();

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>At how many different sites.</summary>
    public int Sites { get; private set; }

    /// <summary>How many minutes they lasted.</summary>
    public Statistics? ResolutionMinutes { get; private set; }
}
