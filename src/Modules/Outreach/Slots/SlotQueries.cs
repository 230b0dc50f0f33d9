using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Teams;

namespace ServiceTeams.Outreach.Slots;

[QueryType]
public static class SlotQueries
{
    /// <summary>The calendars of all teams, in the order of time.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<OutreachSlot> GetOutreachSlots(OutreachDb db)
        => db.Slots.AsNoTracking().OrderBy(slot => slot.StartsAt);

    /// <summary>One slot; null when there is none.</summary>
    public static Task<OutreachSlot?> GetOutreachSlotAsync(
        [ID<OutreachSlot>] long id, OutreachSlotByIdDataLoader slots, ISelection selection, CancellationToken cancellationToken)
        => slots.Select(selection).LoadAsync(id, cancellationToken);

    /// <summary>The slots that have a free place, in the order of time.</summary>
    /// <param name="teamId">Whose slots; left out: every team's.</param>
    /// <param name="from">The first local day; left out: from now on.</param>
    /// <param name="to">The last local day; left out: whatever is offered.</param>
    /// <param name="kind">For which kind of session; left out: any.</param>
    /// <param name="period">At which part of the day; left out: any.</param>
    /// <param name="seats">For how many people, at least.</param>
    /// <param name="db">The tables of Outreach.</param>
    /// <param name="clock">Tells what time it is.</param>
    [UsePaging(ConnectionName = "OutreachSlots")]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<OutreachSlot> GetFreeSlots(
        [ID<Team>] long? teamId,
        DateOnly? from,
        DateOnly? to,
        SessionKind? kind,
        DayPeriod? period,
        int? seats,
        OutreachDb db,
        TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return db.Slots.AsNoTracking()
            .Where(slot => slot.FreePlaces > 0
                && (from == null ? slot.StartsAt > now : slot.Day >= from)
                && (to == null || slot.Day <= to)
                && (teamId == null || slot.TeamId == teamId)
                && (kind == null || slot.Kind == kind)
                && (period == null || slot.Period == period)
                && (seats == null || slot.Seats >= seats))
            .OrderBy(slot => slot.StartsAt);
    }
}
