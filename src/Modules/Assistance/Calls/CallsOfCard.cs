using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.LoveCards;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Calls;

// No summary here: it would replace the description of LoveCard.
[ExtendObjectType<LoveCard>]
public static class CallsOfCard
{
    /// <summary>The 24-hour calls that this card gave the right to.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareCall>>]
    [UseSorting<ImpersonalSort<CareCall>>]
    public static IQueryable<CareCall> GetCareCalls(
        [Parent(requires: nameof(LoveCard.Id))] LoveCard card, AssistanceDb db)
        => db.Calls.AsNoTracking().Where(call => call.LoveCardId == card.Id);
}
