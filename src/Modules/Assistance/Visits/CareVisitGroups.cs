using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Groups;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Visits;

[QueryType]
public static class CareVisitGroups
{
    /// <summary>
    /// Visits to care recipients, counted by what they have in common. Groups of fewer than five different care recipients are left out; when fewer than
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
    [UseFiltering<ImpersonalFilter<CareVisit>>]
    public static Task<IReadOnlyList<CareVisitGroup>> GetCareVisitGroupsAsync(
        IReadOnlyList<CareVisitGrouping>? by,
        CareVisitGroupFilterInput? having,
        IReadOnlyList<CareVisitGroupSortInput>? order,
        int? first,
        AssistanceDb db,
        GroupReader groups,
        IResolverContext context,
        CancellationToken cancellationToken)
        => groups.ReadAsync(
            Define(),
            db.Visits.AsNoTracking().Filter(context),
            new GroupRequest<CareVisitGrouping>(by, having, order, first, false, context.Select()),
            db,
            context,
            cancellationToken);

    internal static GroupDefinition<CareVisit, CareVisitGrouping, CareVisitGroupKey, CareVisitGroup> Define()
        => new GroupDefinition<CareVisit, CareVisitGrouping, CareVisitGroupKey, CareVisitGroup>()
            .By(CareVisitGrouping.Team, visit => visit.TeamId, key => key.TeamId)
            .By(CareVisitGrouping.Community, visit => visit.CommunityId, key => key.CommunityId)
            .ByDistrict(CareVisitGrouping.District, visit => visit.CommunityId, key => key.District)
            .By(CareVisitGrouping.Purpose, visit => visit.Purpose, key => key.Purpose)
            .By(CareVisitGrouping.Status, visit => visit.Status, key => key.Status)
            .ByDay(visit => visit.DoneOn)
            .ByHour(visit => visit.StartedAt)
            .Count(group => group.Count)
            .Different(group => group.Recipients, visit => visit.CareRecipientId)
            .Sum(group => group.Minutes, visit => (long?)visit.Minutes)
            .Average(group => group.AverageMinutes, visit => visit.Minutes)
            .Sum(group => group.HazardsFixed, visit => (long)visit.HazardsFixed)
            .Protect(visit => visit.CareRecipientId);
}
