namespace ServiceTeams.Outreach.Sessions;

/// <summary>
/// The row that everybody writes first who books this member: the database lets one after the other do so, and the second one
/// sees what the first one booked.
/// </summary>
internal sealed class MemberCalendar
{
    public long MemberId { get; init; }

    /// <summary>How often the member was booked or asked about.</summary>
    public int Turns { get; init; }
}
