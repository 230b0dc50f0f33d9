namespace ServiceTeams.Outreach.Sessions;

/// <summary>How far a session has come.</summary>
public enum SessionStatus
{
    /// <summary>已申请: a host has asked for it, no team has given it a time.</summary>
    Requested = 1,

    /// <summary>已排期: it has a team and a time.</summary>
    Scheduled = 2,

    /// <summary>已举办: it took place.</summary>
    Held = 3,

    /// <summary>已婉拒: no team will hold it.</summary>
    Declined = 4,

    /// <summary>已取消: called off before it took place.</summary>
    Cancelled = 5,
}
