using ServiceTeams.Outreach.Sessions;

namespace ServiceTeams.Outreach.Slots;

/// <summary>
/// A team's calendar of one kind of session: its slots and its waiting list. Its row is what everybody writes first who gives or
/// frees a place: the database lets one after the other do so, and the second one sees what the first one did.
/// </summary>
internal sealed class TeamCalendar
{
    private TeamCalendar()
    {
    }

    public TeamCalendar(long teamId, SessionKind kind) => (TeamId, Kind) = (teamId, kind);

    public long TeamId { get; private set; }

    public SessionKind Kind { get; private set; }

    /// <summary>How often somebody had the calendar for themselves.</summary>
    public int Turns { get; private set; }

    /// <summary>The number of the request that came onto the waiting list last.</summary>
    public int LastWaitingNumber { get; private set; }

    public int NextWaitingNumber() => ++LastWaitingNumber;
}
