using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Calls;

// No summary here: it would replace the description of CareRecipient.
[ExtendObjectType<CareRecipient>]
public static class CallsOfRecipient
{
    /// <summary>The 24-hour calls of this recipient.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareCall>>]
    [UseSorting<ImpersonalSort<CareCall>>]
    public static IQueryable<CareCall> GetCareCalls(
        [Parent(requires: nameof(CareRecipient.Id))] CareRecipient recipient, AssistanceDb db)
        => db.Calls.AsNoTracking().Where(call => call.CareRecipientId == recipient.Id);
}
