using ServiceTeams.Assistance.Visits;

namespace ServiceTeams.Assistance.Assessments;

// No summary here: it would replace the description of CareVisit.
[ExtendObjectType<CareVisit>]
public static class HazardsOfVisit
{
    /// <summary>The hazards that were fixed during the visit.</summary>
    public static async Task<IEnumerable<Hazard>> GetFixedHazardsAsync(
        [Parent(requires: nameof(CareVisit.Id))] CareVisit visit, HazardsByVisitDataLoader hazards, CancellationToken cancellationToken)
        => await hazards.LoadAsync(visit.Id, cancellationToken) ?? [];
}
