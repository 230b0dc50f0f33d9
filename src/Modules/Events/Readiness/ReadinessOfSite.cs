using ServiceTeams.Events.Sites;

namespace ServiceTeams.Events.Readiness;

// No summary here: it would replace the description of ProtectedSite.
[ExtendObjectType<ProtectedSite>]
public static class ReadinessOfSite
{
    /// <summary>
    /// How ready the site is. Not while a task is unfinished or none is planned, a critical defect is open, an incident is not resolved,
    /// or, at a site with shifts of its own, nobody will be on duty for a time.
    /// </summary>
    public static Task<SupplyReadiness> GetReadinessAsync(
        [Parent(requires: nameof(ProtectedSite.Id))] ProtectedSite site,
        ReadinessBySiteDataLoader readiness,
        CancellationToken cancellationToken)
        => readiness.LoadRequiredAsync(site.Id, cancellationToken);
}
