using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Visits;

// No summary here: it would replace the description of CareRecipient.
[ExtendObjectType<CareRecipient>]
public static class VisitsOfRecipient
{
    /// <summary>The visits to this recipient: planned, done and called off.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareVisit>>]
    [UseSorting<ImpersonalSort<CareVisit>>]
    public static IQueryable<CareVisit> GetCareVisits(
        [Parent(requires: nameof(CareRecipient.Id))] CareRecipient recipient, AssistanceDb db)
        => db.Visits.AsNoTracking().Where(visit => visit.CareRecipientId == recipient.Id);
}
