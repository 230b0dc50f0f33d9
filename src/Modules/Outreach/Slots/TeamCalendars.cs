using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Outreach.Slots;

/// <summary>Lets changes of one calendar come one after the other.</summary>
internal static class TeamCalendars
{
    /// <summary>Makes the row that changes take turns on; before their transaction begins.</summary>
    public static async Task OpenCalendarAsync(this OutreachDb db, long teamId, SessionKind kind, CancellationToken cancellationToken)
    {
        if (!await db.Calendars.AnyAsync(calendar => calendar.TeamId == teamId && calendar.Kind == kind, cancellationToken))
        {
            await db.AddUnlessThereAsync(new TeamCalendar(teamId, kind), cancellationToken);
        }
    }

    /// <summary>Waits for the calendar, inside the transaction; until its end nobody else changes the calendar's slots and waiting list.</summary>
    public static Task TakeTurnAsync(this OutreachDb db, long teamId, SessionKind kind, CancellationToken cancellationToken)
        => db.Calendars
            .Where(calendar => calendar.TeamId == teamId && calendar.Kind == kind)
            .ExecuteUpdateAsync(set => set.SetProperty(calendar => calendar.Turns, calendar => calendar.Turns + 1), cancellationToken);

    /// <summary>The slot, to be changed: read when it is the calendar's turn, so that it is as the last change left it.</summary>
    public static async Task<OutreachSlot> FindInTurnAsync(
        this OutreachDb db, long slotId, long? otherTeamId, CancellationToken cancellationToken)
    {
        var calendar = await db.Slots.AsNoTracking()
            .Where(slot => slot.Id == slotId)
            .Select(slot => new { slot.TeamId, slot.Kind })
            .FirstOrDefaultAsync(cancellationToken) ?? throw new OutreachSlotNotFoundException(slotId);
        long[] teams = otherTeamId is { } other && other != calendar.TeamId ? [calendar.TeamId, other] : [calendar.TeamId];

        // In one order for everybody: two schedulers never wait for each other.
        foreach (var team in teams.Order())
        {
            await db.TakeTurnAsync(team, calendar.Kind, cancellationToken);
        }

        return await db.Slots.FindAsync([slotId], cancellationToken) ?? throw new OutreachSlotNotFoundException(slotId);
    }
}
