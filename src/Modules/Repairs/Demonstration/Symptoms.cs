using ServiceTeams.Repairs.Orders;

namespace ServiceTeams.Repairs.Demonstration;

/// <summary>What a caller says when this is the cause.</summary>
internal static class Symptoms
{
    public static string Of(RepairCause cause) => cause switch
    {
        RepairCause.FuseBlown => "家中突然停电，邻居有电",
        RepairCause.SwitchTripped => "开关推不上去，一推就跳",
        RepairCause.PrepaidBalanceEmpty => "电卡余额用完，全家没电",
        RepairCause.LineFault => "大风后整排住户停电",
        RepairCause.MeterFault => "电表不走字，灯忽明忽暗",
        RepairCause.EquipmentFault => "变压器有异响，一片停电",
        RepairCause.LightingOut => "楼道灯不亮",
        RepairCause.CustomerWiring => "插座冒火花后断电",
        _ => "电压低，电器不能启动",
    };
}
