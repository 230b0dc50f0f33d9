using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Groups;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Assessments;

[QueryType]
public static class HazardGroups
{
    /// <summary>
    /// Hazards, counted by what they have in common. Groups of fewer than five different care recipients are left out; when fewer than
    /// five recipients are left out altogether, so is the smallest other group. One such field is allowed in a request.
    /// </summary>
    /// <param name="by">What they have in common; empty: one group of all.</param>
    /// <param name="having">Which groups are wanted.</param>
    /// <param name="order">How the groups are sorted; by key when left out.</param>
    /// <param name="first">How many groups are wanted, at most 10,000; left out: all, and more than 1,000 are an error.</param>
    /// <param name="db">The tables.</param>
    /// <param name="groups">Counts them.</param>
    /// <param name="context">What is filtered and selected.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    [UseFiltering<ImpersonalFilter<Hazard>>]
    public static Task<IReadOnlyList<HazardGroup>> GetHazardGroupsAsync(
        IReadOnlyList<HazardGrouping>? by,
        HazardGroupFilterInput? having,
        IReadOnlyList<HazardGroupSortInput>? order,
        int? first,
        AssistanceDb db,
        GroupReader groups,
        IResolverContext context,
        CancellationToken cancellationToken)
        => groups.ReadAsync(
            Define(),
            db.Hazards.AsNoTracking().Filter(context),
            new GroupRequest<HazardGrouping>(by, having, order, first, false, context.Select()),
            db,
            context,
            cancellationToken);

    internal static GroupDefinition<Hazard, HazardGrouping, HazardGroupKey, HazardGroup> Define()
        => new GroupDefinition<Hazard, HazardGrouping, HazardGroupKey, HazardGroup>()
            .By(HazardGrouping.Team, hazard => hazard.TeamId, key => key.TeamId)
            .By(HazardGrouping.Community, hazard => hazard.CommunityId, key => key.CommunityId)
            .ByDistrict(HazardGrouping.District, hazard => hazard.CommunityId, key => key.District)
            .By(HazardGrouping.Kind, hazard => hazard.Kind, key => key.Kind)
            .By(HazardGrouping.Severity, hazard => hazard.Severity, key => key.Severity)
            .By(HazardGrouping.Fixed, hazard => hazard.FixedOn != null, key => key.Fixed)
            .ByDay(hazard => hazard.FoundOn)
            .Count(group => group.Count)
            .Different(group => group.Recipients, hazard => hazard.CareRecipientId)
            .Average(group => group.AverageDaysOpen, hazard => hazard.DaysOpen)
            .Protect(hazard => hazard.CareRecipientId, nobodyIsFine: true);
}
