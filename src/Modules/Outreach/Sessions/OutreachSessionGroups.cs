using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Shared.Groups;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Outreach.Sessions;

[QueryType]
public static class OutreachSessionGroups
{
    /// <summary>Outreach sessions, counted by what they have in common.</summary>
    /// <param name="by">What they have in common; empty: one group of all.</param>
    /// <param name="having">Which groups are wanted.</param>
    /// <param name="order">How the groups are sorted; by key when left out.</param>
    /// <param name="first">How many groups are wanted, at most 10,000; left out: all, and more than 1,000 are an error.</param>
    /// <param name="fillPeriods">Whether empty periods appear, too, from the first to the last.</param>
    /// <param name="db">The tables.</param>
    /// <param name="groups">Counts them.</param>
    /// <param name="context">What is filtered and selected.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    [UseFiltering<ImpersonalFilter<OutreachSession>>]
    public static Task<IReadOnlyList<OutreachSessionGroup>> GetOutreachSessionGroupsAsync(
        IReadOnlyList<OutreachSessionGrouping>? by,
        OutreachSessionGroupFilterInput? having,
        IReadOnlyList<OutreachSessionGroupSortInput>? order,
        int? first,
        [DefaultValue(false)] bool fillPeriods,
        OutreachDb db,
        GroupReader groups,
        IResolverContext context,
        CancellationToken cancellationToken)
        => groups.ReadAsync(
            Define(),
            db.Sessions.AsNoTracking().Filter(context),
            new GroupRequest<OutreachSessionGrouping>(by, having, order, first, fillPeriods, context.Select()),
            db,
            context,
            cancellationToken);

    internal static GroupDefinition<OutreachSession, OutreachSessionGrouping, OutreachSessionGroupKey, OutreachSessionGroup> Define()
        => new GroupDefinition<OutreachSession, OutreachSessionGrouping, OutreachSessionGroupKey, OutreachSessionGroup>()
            .By(OutreachSessionGrouping.Team, session => session.TeamId, key => key.TeamId)
            .By(OutreachSessionGrouping.Community, session => session.CommunityId, key => key.CommunityId)
            .ByDistrict(OutreachSessionGrouping.District, session => session.CommunityId, key => key.District)
            .By(OutreachSessionGrouping.Kind, session => session.Kind, key => key.Kind)
            .By(OutreachSessionGrouping.Status, session => session.Status, key => key.Status)
            .ByDay(session => session.Day)
            .ByHour(session => session.StartsAt)
            .Count(group => group.Count)
            .Different(group => group.Communities, session => session.CommunityId)
            .Sum(group => group.PeopleReached, session => (long?)session.PeopleReached)
            .Sum(group => group.Households, session => (long?)session.Households)
            .Sum(group => group.Leaflets, session => (long?)session.Leaflets)
            .Statistics(group => group.Minutes, session => session.Minutes)
            .Sum(group => group.QuizTakers, session => (long?)session.QuizTakers)
            .Ratio(group => group.QuizPassRate, session => session.QuizPassed, session => session.QuizTakers);
}
