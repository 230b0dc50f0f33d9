using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Groups;
using ServiceTeams.Shared.PersonalData;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Recipients;

[QueryType]
public static class CareRecipientGroups
{
    /// <summary>
    /// Care recipients, counted by what they have in common. Groups of fewer than five different care recipients are left out; when fewer than
    /// five recipients are left out altogether, so is the smallest other group. One such field is allowed in a request.
    /// </summary>
    /// <param name="by">What they have in common; empty: one group of all.</param>
    /// <param name="having">Which groups are wanted.</param>
    /// <param name="order">How the groups are sorted; by key when left out.</param>
    /// <param name="first">How many groups are wanted, at most 10,000; left out: all, and more than 1,000 are an error.</param>
    /// <param name="asOf">The local day that tells who is overdue; left out: today. Who is due on this very day is not overdue yet.</param>
    /// <param name="db">The tables.</param>
    /// <param name="groups">Counts them.</param>
    /// <param name="calendar">Knows the local day.</param>
    /// <param name="clock">Tells what time it is.</param>
    /// <param name="context">What is filtered and selected.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    [UseFiltering<ImpersonalFilter<CareRecipient>>]
    public static Task<IReadOnlyList<CareRecipientGroup>> GetCareRecipientGroupsAsync(
        IReadOnlyList<CareRecipientGrouping>? by,
        CareRecipientGroupFilterInput? having,
        IReadOnlyList<CareRecipientGroupSortInput>? order,
        int? first,
        DateOnly? asOf,
        AssistanceDb db,
        GroupReader groups,
        LocalCalendar calendar,
        TimeProvider clock,
        IResolverContext context,
        CancellationToken cancellationToken)
        => groups.ReadAsync(
            Define(asOf ?? calendar.Today(clock)),
            db.Recipients.AsNoTracking().Filter(context),
            new GroupRequest<CareRecipientGrouping>(by, having, order, first, false, context.Select()),
            db,
            context,
            cancellationToken);

    internal static GroupDefinition<CareRecipient, CareRecipientGrouping, CareRecipientGroupKey, CareRecipientGroup> Define(DateOnly today)
        => new GroupDefinition<CareRecipient, CareRecipientGrouping, CareRecipientGroupKey, CareRecipientGroup>()
            .By(CareRecipientGrouping.Team, recipient => recipient.TeamId, key => key.TeamId)
            .By(CareRecipientGrouping.Community, recipient => recipient.CommunityId, key => key.CommunityId)
            .ByDistrict(CareRecipientGrouping.District, recipient => recipient.CommunityId, key => key.District)
            .By(CareRecipientGrouping.Category, recipient => recipient.Category, key => key.Category)
            .By(CareRecipientGrouping.LoveCard, recipient => recipient.HasLoveCard, key => key.LoveCard)
            .By(CareRecipientGrouping.InCare, recipient => recipient.ArchivedOn == null, key => key.InCare)
            .By(CareRecipientGrouping.Overdue, recipient => recipient.NextDueOn != null && recipient.NextDueOn < today, key => key.Overdue)
            .ByDay(recipient => recipient.InCareSince)
            .Count(group => group.Count)
            .Sum(group => group.People, recipient => (long)recipient.People)
            .Sum(group => group.OpenHazards, recipient => (long)recipient.OpenHazardCount)
            .Average(group => group.AverageVisitEveryDays, recipient => recipient.VisitEveryDays)
            .Protect(recipient => recipient.Id);
}
