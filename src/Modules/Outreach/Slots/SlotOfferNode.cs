using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Registry.Teams;

namespace ServiceTeams.Outreach.Slots;

// No summary here: it would replace the description of SlotOffer.
[Node]
[ExtendObjectType<SlotOffer>]
public static class SlotOfferNode
{
    [NodeResolver]
    public static Task<SlotOffer?> GetSlotOfferByIdAsync(long id, SlotOfferByIdDataLoader offers, CancellationToken cancellationToken)
        => offers.LoadAsync(id, cancellationToken);

    /// <summary>The team that offers.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(SlotOffer.TeamId))] SlotOffer offer,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(offer.TeamId, cancellationToken);

    /// <summary>The slots that came from the offer, as they are now, in the order of time.</summary>
    [UsePaging(ConnectionName = "OutreachSlots")]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<OutreachSlot> GetSlots([Parent(requires: nameof(SlotOffer.Id))] SlotOffer offer, OutreachDb db)
        => db.Slots.AsNoTracking().Where(slot => slot.OfferId == offer.Id).OrderBy(slot => slot.StartsAt);
}
