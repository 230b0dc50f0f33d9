using ServiceTeams.Outreach.Slots;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Outreach.Sessions;

/// <summary>Who holds a session and when: in a slot of the team's calendar, or at a time that the team finds outside of it.</summary>
internal sealed record SessionTime
{
    private const int LongestMinutes = 24 * 60;

    private SessionTime(long teamId, DateTime startsAt, DateTime endsAt, DateOnly day, OutreachSlot? slot)
        => (TeamId, StartsAt, EndsAt, Day, Slot) = (teamId, startsAt, endsAt, day, slot);

    public long TeamId { get; }

    public DateTime StartsAt { get; }

    public DateTime EndsAt { get; }

    /// <summary>The local day of the begin.</summary>
    public DateOnly Day { get; }

    /// <summary>The slot whose place it takes; null outside of the calendar.</summary>
    public OutreachSlot? Slot { get; }

    public int Minutes => (int)(EndsAt - StartsAt).TotalMinutes;

    /// <summary>The whole slot, or the part of it that is named.</summary>
    public static SessionTime In(OutreachSlot slot, DateTime? startsAt = null, DateTime? endsAt = null)
    {
        var (from, to) = (startsAt ?? slot.StartsAt, endsAt ?? slot.EndsAt);
        if (from < slot.StartsAt || to > slot.EndsAt)
        {
            throw new InvalidValueException("startsAt", $"and endsAt must lie within the slot, from {slot.StartsAt:u} to {slot.EndsAt:u}: {from:u} to {to:u}");
        }

        EnsureForwards(from, to);
        return new SessionTime(slot.TeamId, from, to, slot.Day, slot);
    }

    public static SessionTime Outside(long teamId, DateTime startsAt, DateTime endsAt, LocalCalendar calendar)
    {
        EnsureForwards(startsAt, endsAt);
        if ((endsAt - startsAt).TotalMinutes > LongestMinutes)
        {
            throw new InvalidValueException("endsAt", $"may be at most {LongestMinutes} minutes after the begin at {startsAt:u}: {endsAt:u}");
        }

        return new SessionTime(teamId, startsAt, endsAt, calendar.DayOf(startsAt), slot: null);
    }

    private static void EnsureForwards(DateTime startsAt, DateTime endsAt)
    {
        if (endsAt <= startsAt)
        {
            throw new InvalidValueException("endsAt", $"must be after the begin at {startsAt:u}: {endsAt:u}");
        }
    }
}
