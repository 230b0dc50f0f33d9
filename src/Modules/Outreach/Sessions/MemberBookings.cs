using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Outreach.Sessions;

/// <summary>Keeps a member out of two sessions at once, also when two schedulers book them at the same moment.</summary>
internal static class MemberBookings
{
    /// <summary>The members, each once and in the order of their keys; refused when one is unknown or has left.</summary>
    public static async Task<long[]> ServingAsync(
        this MemberByIdDataLoader members, IEnumerable<long>? memberIds, CancellationToken cancellationToken)
    {
        // In one order for everybody: two schedulers never wait for each other.
        long[] ids = [.. (memberIds ?? []).Distinct().Order()];
        var found = await members.LoadAsync(ids, cancellationToken);
        foreach (var (id, member) in ids.Zip(found))
        {
            if (member is null)
            {
                throw new MemberNotFoundException(id);
            }

            if (!member.Active)
            {
                throw new MemberLeftException(id);
            }
        }

        return ids;
    }

    /// <summary>Makes the rows that bookings take turns on; before their transaction begins.</summary>
    public static async Task OpenCalendarsAsync(this OutreachDb db, long[] memberIds, CancellationToken cancellationToken)
    {
        if (memberIds.Length == 0)
        {
            return;
        }

        var open = await db.MemberCalendars
            .Where(calendar => memberIds.AsEnumerable().Contains(calendar.MemberId))
            .Select(calendar => calendar.MemberId)
            .ToListAsync(cancellationToken);
        foreach (var id in memberIds.Except(open))
        {
            await db.AddUnlessThereAsync(new MemberCalendar { MemberId = id }, cancellationToken);
        }
    }

    /// <summary>Waits for the members' turn, inside the transaction, and refuses when one of them is in another session at that time.</summary>
    public static async Task EnsureFreeAsync(
        this OutreachDb db, long[] memberIds, (DateTime From, DateTime To) time, long sessionId, CancellationToken cancellationToken)
    {
        if (memberIds.Length == 0)
        {
            return;
        }

        foreach (var id in memberIds)
        {
            await db.MemberCalendars
                .Where(calendar => calendar.MemberId == id)
                .ExecuteUpdateAsync(set => set.SetProperty(calendar => calendar.Turns, calendar => calendar.Turns + 1), cancellationToken);
        }

        var clashes = await db.Members.AsNoTracking()
            .Where(member => memberIds.AsEnumerable().Contains(member.MemberId)
                && member.Booked
                && member.SessionId != sessionId
                && member.StartsAt < time.To
                && member.EndsAt > time.From)
            .OrderBy(member => member.MemberId)
            .ThenBy(member => member.StartsAt)
            .ToListAsync(cancellationToken);
        if (clashes.Count > 0)
        {
            throw new OutreachMemberBusyException(
                [.. clashes.Select(clash => clash.MemberId).Distinct()], [.. clashes.Select(clash => clash.SessionId).Distinct()]);
        }
    }
}
