namespace ServiceTeams.Assistance.Visits;

/// <summary>How far a visit has come.</summary>
public enum CareVisitStatus
{
    /// <summary>已计划: somebody will go on a certain day.</summary>
    Planned = 1,

    /// <summary>已走访: somebody was there.</summary>
    Done = 2,

    /// <summary>已取消: called off.</summary>
    Cancelled = 3,
}
