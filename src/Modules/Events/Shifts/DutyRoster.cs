namespace ServiceTeams.Events.Shifts;

/// <summary>
/// A member's place in the duty plan: who gives the member a shift holds this row until it is saved, so that two planners
/// cannot put the member on two shifts at once.
/// </summary>
internal sealed class DutyRoster
{
    private DutyRoster()
    {
    }

    public DutyRoster(long memberId) => MemberId = memberId;

    public long MemberId { get; private set; }

    /// <summary>How often shifts of the member were planned, moved or swapped.</summary>
    public int Changes { get; private set; }
}
