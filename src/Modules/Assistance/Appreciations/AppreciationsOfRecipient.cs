using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Appreciations;

// No summary here: it would replace the description of CareRecipient.
[ExtendObjectType<CareRecipient>]
public static class AppreciationsOfRecipient
{
    /// <summary>The thanks this recipient gave.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<Appreciation>>]
    [UseSorting<ImpersonalSort<Appreciation>>]
    public static IQueryable<Appreciation> GetAppreciations(
        [Parent(requires: nameof(CareRecipient.Id))] CareRecipient recipient, AssistanceDb db)
        => db.Appreciations.AsNoTracking().Where(thanks => thanks.CareRecipientId == recipient.Id);
}
