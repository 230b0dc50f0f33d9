using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Outreach.Slots;

// No summary here: it would replace the description of OutreachSlot.
[Node]
[ExtendObjectType<OutreachSlot>]
public static class OutreachSlotNode
{
    [NodeResolver]
    public static Task<OutreachSlot?> GetOutreachSlotByIdAsync(
        long id, OutreachSlotByIdDataLoader slots, CancellationToken cancellationToken)
        => slots.LoadAsync(id, cancellationToken);

    /// <summary>The team that offers it.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(OutreachSlot.TeamId))] OutreachSlot slot,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(slot.TeamId, cancellationToken);

    /// <summary>The offer that it comes from.</summary>
    public static Task<SlotOffer?> GetOfferAsync(
        [Parent(requires: nameof(OutreachSlot.OfferId))] OutreachSlot slot,
        SlotOfferByIdDataLoader offers,
        ISelection selection,
        CancellationToken cancellationToken)
        => offers.Select(selection).LoadAsync(slot.OfferId, cancellationToken);

    /// <summary>The sessions that take its places, and those that did until they were cancelled.</summary>
    [UsePaging(ConnectionName = "OutreachSessions")]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<OutreachSession>>]
    [UseSorting<ImpersonalSort<OutreachSession>>]
    public static IQueryable<OutreachSession> GetSessions(
        [Parent(requires: nameof(OutreachSlot.Id))] OutreachSlot slot, OutreachDb db)
        => db.Sessions.AsNoTracking().Where(session => session.SlotId == slot.Id);
}
