namespace ServiceTeams.Repairs.Orders;

/// <summary>How far an order has come.</summary>
public enum RepairOrderStatus
{
    /// <summary>已报修: the fault is known, no team is on its way.</summary>
    Reported = 1,

    /// <summary>已派工: a team is on its way.</summary>
    Dispatched = 2,

    /// <summary>已到达: the team is there.</summary>
    Arrived = 3,

    /// <summary>已送电: the supply is back.</summary>
    Restored = 4,

    /// <summary>已办结: the customer has given a verdict.</summary>
    Closed = 5,

    /// <summary>已取消: called off before the team arrived.</summary>
    Cancelled = 6,
}
