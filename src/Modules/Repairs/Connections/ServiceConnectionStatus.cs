namespace ServiceTeams.Repairs.Connections;

/// <summary>How far a new supply has come.</summary>
public enum ServiceConnectionStatus
{
    /// <summary>已申请: somebody has applied for it.</summary>
    Applied = 1,

    /// <summary>已勘察: the team has looked at the site.</summary>
    Surveyed = 2,

    /// <summary>已批准: it is approved and can be built.</summary>
    Approved = 3,

    /// <summary>已送电: the power is on.</summary>
    Connected = 4,

    /// <summary>已退回: it will not be built, for the reason given.</summary>
    Rejected = 5,
}
