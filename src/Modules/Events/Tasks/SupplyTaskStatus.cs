namespace ServiceTeams.Events.Tasks;

/// <summary>How far a task has come.</summary>
public enum SupplyTaskStatus
{
    /// <summary>待办: to be done.</summary>
    Open = 1,

    /// <summary>受阻: a defect has to be fixed first.</summary>
    Blocked = 2,

    /// <summary>已完成: done.</summary>
    Done = 3,

    /// <summary>已取消: called off.</summary>
    Cancelled = 4,
}
