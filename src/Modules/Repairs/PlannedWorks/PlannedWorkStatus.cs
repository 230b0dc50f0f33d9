namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>How far a planned work has come.</summary>
public enum PlannedWorkStatus
{
    /// <summary>已公告: the communities know when they will be without supply.</summary>
    Announced = 1,

    /// <summary>施工中: the supply is interrupted.</summary>
    Started = 2,

    /// <summary>已完工: the supply is back.</summary>
    Finished = 3,

    /// <summary>已取消: called off before it started.</summary>
    Cancelled = 4,
}
