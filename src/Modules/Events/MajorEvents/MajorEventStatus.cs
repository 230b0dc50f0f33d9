namespace ServiceTeams.Events.MajorEvents;

/// <summary>How far the assurance of an event has come.</summary>
public enum MajorEventStatus
{
    /// <summary>准备中: sites are inspected, shifts are planned.</summary>
    Preparing = 1,

    /// <summary>保电中: the supply is being assured.</summary>
    Assuring = 2,

    /// <summary>已结束: the event is over.</summary>
    Finished = 3,

    /// <summary>已取消: the event was called off.</summary>
    Cancelled = 4,
}
