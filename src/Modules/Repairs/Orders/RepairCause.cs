namespace ServiceTeams.Repairs.Orders;

/// <summary>Why the supply had failed, known when it is back.</summary>
public enum RepairCause
{
    /// <summary>熔丝熔断: a fuse had blown.</summary>
    FuseBlown = 1,

    /// <summary>开关跳闸: a switch had tripped.</summary>
    SwitchTripped = 2,

    /// <summary>电卡余额用尽: the prepaid balance was used up.</summary>
    PrepaidBalanceEmpty = 3,

    /// <summary>线路故障: a line was damaged.</summary>
    LineFault = 4,

    /// <summary>电表故障: the meter had failed.</summary>
    MeterFault = 5,

    /// <summary>设备故障: other equipment of the grid had failed.</summary>
    EquipmentFault = 6,

    /// <summary>照明故障: a lamp was out.</summary>
    LightingOut = 7,

    /// <summary>客户内部线路故障: the customer's own wiring had failed.</summary>
    CustomerWiring = 8,

    /// <summary>其他: something else.</summary>
    Other = 9,
}
