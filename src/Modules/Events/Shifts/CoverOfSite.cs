using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;

namespace ServiceTeams.Events.Shifts;

// No summary here: it would replace the description of ProtectedSite.
[ExtendObjectType<ProtectedSite>]
public static class CoverOfSite
{
    /// <summary>
    /// The spans of the assurance period in which nobody is on duty at the site, earliest first. Who is on duty for the whole event
    /// covers all its sites.
    /// </summary>
    public static async Task<IEnumerable<CoverGap>> GetCoverGapsAsync(
        [Parent(requires: $"{nameof(ProtectedSite.Id)} {nameof(ProtectedSite.MajorEventId)}")] ProtectedSite site,
        MajorEventByIdDataLoader events,
        PlannedShiftsByEventDataLoader shifts,
        CancellationToken cancellationToken)
    {
        var majorEvent = await events.LoadRequiredAsync(site.MajorEventId, cancellationToken);
        var planned = await shifts.LoadAsync(site.MajorEventId, cancellationToken) ?? [];
        return CoverGap.In(majorEvent, planned.Where(shift => shift.Covers(site.Id)));
    }
}
