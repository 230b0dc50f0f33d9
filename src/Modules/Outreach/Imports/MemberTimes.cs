using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;

namespace ServiceTeams.Outreach.Imports;

/// <summary>When members are in sessions: those of the file so far, and those of the database around the rows at hand.</summary>
internal sealed class MemberTimes
{
    private readonly Dictionary<long, List<(DateTime From, DateTime To, int Line)>> _ofFile = [];
    private ILookup<long, (DateTime From, DateTime To)>? _known;

    /// <summary>
    /// Looks up the sessions of these members that touch the span. Inside a transaction it takes the members' turns first, as
    /// everybody does who books them.
    /// </summary>
    public async Task LookUpAsync(OutreachDb db, long[] memberIds, (DateTime From, DateTime To) span, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            await TakeTurnsAsync(db, memberIds, cancellationToken);
        }

        var booked = await db.Members.AsNoTracking()
            .Where(member => EF.Parameter(memberIds).Contains(member.MemberId)
                && member.Booked
                && member.StartsAt < span.To
                && member.EndsAt > span.From)
            .Select(member => new { member.MemberId, member.StartsAt, member.EndsAt })
            .ToListAsync(cancellationToken);
        _known = booked.ToLookup(member => member.MemberId, member => (member.StartsAt, member.EndsAt));
    }

    /// <summary>Why the member has no time then; null: there is time.</summary>
    public string? Clash(long memberId, DateTime from, DateTime to, int line)
    {
        foreach (var other in _ofFile.GetValueOrDefault(memberId, []))
        {
            if (other.Line != line && other.From < to && other.To > from)
            {
                return $"A member is in the session of line {other.Line} at that time.";
            }
        }

        return _known?[memberId].Any(other => other.From < to && other.To > from) is true
            ? "A member is in another session at that time."
            : null;
    }

    /// <summary>Notes that a session of the file takes the member's time.</summary>
    public void Book(long memberId, DateTime from, DateTime to, int line)
    {
        if (!_ofFile.TryGetValue(memberId, out var times))
        {
            _ofFile[memberId] = times = [];
        }

        times.Add((from, to, line));
    }

    private static async Task TakeTurnsAsync(OutreachDb db, long[] memberIds, CancellationToken cancellationToken)
    {
        var calendars = db.MemberCalendars.Where(calendar => EF.Parameter(memberIds).Contains(calendar.MemberId));
        await calendars.ExecuteUpdateAsync(
            set => set.SetProperty(calendar => calendar.Turns, calendar => calendar.Turns + 1), cancellationToken);
        var open = await calendars.Select(calendar => calendar.MemberId).ToListAsync(cancellationToken);
        db.AddRange(memberIds.Except(open).Select(id => new MemberCalendar { MemberId = id }));
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }
}
