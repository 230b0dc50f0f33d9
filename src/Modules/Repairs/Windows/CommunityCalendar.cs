namespace ServiceTeams.Repairs.Windows;

/// <summary>
/// The page of a community in the planners' book. Whoever announces, moves or protects writes on it first, so that a second
/// one waits and then sees what the first one wrote.
/// </summary>
internal sealed class CommunityCalendar
{
    private CommunityCalendar()
    {
    }

    public CommunityCalendar(long communityId) => CommunityId = communityId;

    public long CommunityId { get; private set; }

    /// <summary>How many have written on it.</summary>
    public long Entries { get; private set; }
}
