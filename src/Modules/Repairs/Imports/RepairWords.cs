using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Imports;

namespace ServiceTeams.Repairs.Imports;

/// <summary>The words of repair books.</summary>
internal static class RepairWords
{
    public static readonly BookWords<RepairChannel> Channels = new(
        (RepairChannel.Hotline95598, ["95598", "95598热线", "热线"]),
        (RepairChannel.PromisePhone, ["承诺电话", "服务队电话"]),
        (RepairChannel.App, ["手机应用", "掌上电力"]),
        (RepairChannel.WeChat, ["微信"]),
        (RepairChannel.Counter, ["营业厅", "柜台"]),
        (RepairChannel.Patrol, ["巡视", "巡查"]),
        (RepairChannel.ServicePoint, ["联系点"]));

    public static readonly BookWords<RepairCause> Causes = new(
        (RepairCause.FuseBlown, ["熔丝熔断", "保险丝熔断", "熔断器熔断"]),
        (RepairCause.SwitchTripped, ["开关跳闸", "跳闸"]),
        (RepairCause.PrepaidBalanceEmpty, ["电卡余额用尽", "余额不足", "欠费停电"]),
        (RepairCause.LineFault, ["线路故障"]),
        (RepairCause.MeterFault, ["电表故障", "表计故障"]),
        (RepairCause.EquipmentFault, ["设备故障"]),
        (RepairCause.LightingOut, ["照明故障", "路灯故障"]),
        (RepairCause.CustomerWiring, ["客户内部线路故障", "内线故障"]),
        (RepairCause.Other, ["其他", "其它"]));
}
