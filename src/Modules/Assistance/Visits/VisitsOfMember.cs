using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Visits;

// No summary here: it would replace the description of Member.
[ExtendObjectType<Member>]
public static class VisitsOfMember
{
    /// <summary>The care visits this member goes or went on.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareVisit>>]
    [UseSorting<ImpersonalSort<CareVisit>>]
    public static IQueryable<CareVisit> GetCareVisits(
        [Parent(requires: nameof(Member.Id))] Member member, AssistanceDb db)
        => db.Visits.AsNoTracking().Where(visit => db.Visitors.Any(visitor => visitor.CareVisitId == visit.Id && visitor.MemberId == member.Id));
}
