using ServiceTeams.Events.Incidents;
using ServiceTeams.Events.Shifts;
using ServiceTeams.Events.Sites;
using ServiceTeams.Events.Tasks;

namespace ServiceTeams.Events.Readiness;

/// <summary>One thing that stands against readiness.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="ProtectedSite">The site; null when it is about the whole event.</param>
/// <param name="SupplyTask">The task, if it is one.</param>
/// <param name="Defect">The defect, if it is one.</param>
/// <param name="Incident">The incident, if it is one.</param>
/// <param name="CoverGap">The gap, if it is one.</param>
public sealed record ReadinessReason(
    ReadinessReasonKind Kind,
    ProtectedSite? ProtectedSite,
    SupplyTask? SupplyTask = null,
    Defect? Defect = null,
    Incident? Incident = null,
    CoverGap? CoverGap = null);
