using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Outreach.Slots;
using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Outreach.Waiting;

/// <summary>
/// The waiting list of a calendar. What it keeps true: a request of the team waits exactly when no slot that it wants has a free place.
/// Call it in the calendar's turn.
/// </summary>
internal static class WaitingList
{
    /// <summary>A new request comes onto the list when no slot that it wants is free.</summary>
    public static async Task JoinIfFullAsync(
        this OutreachDb db, OutreachSession session, Signature signature, CancellationToken cancellationToken)
    {
        var free = await db.Slots.AnyAsync(
            slot => slot.TeamId == session.TeamId
                && slot.Kind == session.Kind
                && slot.FreePlaces > 0
                && slot.StartsAt > signature.At
                && slot.Day >= session.WantedFrom
                && slot.Day <= session.WantedTo
                && slot.Seats >= session.Capacity
                && (session.WantedPeriod == null || slot.Period == session.WantedPeriod),
            cancellationToken);
        if (!free)
        {
            await JoinAsync(db, [session], signature, cancellationToken);
        }
    }

    /// <summary>When the slot has become full: the requests for which it was the last one come onto the list, in the order they were made.</summary>
    /// <param name="db">The tables of Outreach.</param>
    /// <param name="slot">The slot, as it will be saved.</param>
    /// <param name="scheduled">The session that has taken the last place; null when it was taken away.</param>
    /// <param name="signature">Who does it.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static async Task StrandAsync(
        this OutreachDb db, OutreachSlot slot, OutreachSession? scheduled, Signature signature, CancellationToken cancellationToken)
    {
        if (slot.FreePlaces > 0)
        {
            return;
        }

        var scheduledId = scheduled?.Id;
        var stranded = await db.WithoutHope(slot.TeamId, slot.Kind, slot.Id, signature.At)
            .Where(session => session.Id != scheduledId)
            .OrderBy(session => session.Id)
            .ToListAsync(cancellationToken);
        await JoinAsync(db, stranded, signature, cancellationToken);
    }

    /// <summary>When places have become free: the requests take them in the order of the list, each the earliest slot that it wants.</summary>
    /// <param name="db">The tables of Outreach.</param>
    /// <param name="slots">The slots of one calendar that have more free places than the database knows yet.</param>
    /// <param name="signature">Who does it.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static async Task MoveUpAsync(
        this OutreachDb db, IReadOnlyList<OutreachSlot> slots, Signature signature, CancellationToken cancellationToken)
    {
        var open = slots.Where(slot => slot.FreePlaces > 0 && slot.StartsAt > signature.At).OrderBy(slot => slot.StartsAt).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var (teamId, kind, first, last) = (open[0].TeamId, open[0].Kind, open[0].Day, open[^1].Day);
        var waiting = await db.Sessions
            .Where(session => session.Waiting
                && session.TeamId == teamId
                && session.Kind == kind
                && session.WantedFrom <= last
                && session.WantedTo >= first)
            .OrderBy(session => session.WaitingNumber)
            .ToListAsync(cancellationToken);

        // Time passes without a change: who had a free slot to hope for, and it has begun, comes onto the list now.
        var stranded = await db.WithoutHope(teamId, kind, fullSlotId: null, signature.At)
            .OrderBy(session => session.Id)
            .ToListAsync(cancellationToken);
        await JoinAsync(db, stranded, signature, cancellationToken);
        foreach (var session in waiting.Concat(stranded))
        {
            if (open.Find(slot => slot.FreePlaces > 0 && session.Wants(slot)) is { } slot)
            {
                session.Schedule(SessionTime.In(slot), memberIds: [], signature.At, signature);
            }
        }
    }

    /// <summary>The requests of a calendar that are not on its list although no slot that they want is free.</summary>
    private static IQueryable<OutreachSession> WithoutHope(
        this OutreachDb db, long teamId, SessionKind kind, long? fullSlotId, DateTime now)
        => db.Sessions.Where(session => session.Status == SessionStatus.Requested
            && !session.Waiting
            && session.TeamId == teamId
            && session.Kind == kind
            && !db.Slots.Any(slot => slot.TeamId == teamId
                && slot.Kind == kind
                && (fullSlotId == null || slot.Id != fullSlotId)
                && slot.FreePlaces > 0
                && slot.StartsAt > now
                && slot.Day >= session.WantedFrom
                && slot.Day <= session.WantedTo
                && slot.Seats >= session.Capacity
                && (session.WantedPeriod == null || slot.Period == session.WantedPeriod)));

    private static async Task JoinAsync(
        OutreachDb db, IReadOnlyList<OutreachSession> sessions, Signature signature, CancellationToken cancellationToken)
    {
        if (sessions is not [{ TeamId: { } teamId } first, ..])
        {
            return;
        }

        var calendar = await db.Calendars.SingleAsync(
            calendar => calendar.TeamId == teamId && calendar.Kind == first.Kind, cancellationToken);
        foreach (var session in sessions)
        {
            session.Wait(calendar.NextWaitingNumber(), signature);
        }
    }
}
