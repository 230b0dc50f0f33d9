using System.Globalization;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Assistance.Visits;

namespace ServiceTeams.Assistance.Demonstration;

/// <summary>What recipients need and what members note. All persons are invented.</summary>
internal static class CareTexts
{
    private const string Families = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";

    private static readonly (string Request, string Work)[] s_calls =
    [
        ("夜里突然没电", "更换熔丝，恢复供电"), ("电卡插不进去", "清理读卡口，教会老人插卡"), ("客厅灯不亮", "更换灯泡和拉线开关"),
        ("开关一推就跳", "找出受潮回路，更换漏电保护器"), ("电热毯插座发烫", "更换插座，停用破损电热毯"), ("电表有响声", "紧固表箱接线，响声消除"),
        ("买电后没有到账", "现场写卡，余额已到账"), ("厨房插座打火", "更换厨房插座，检查线路"),
    ];

    private static readonly string[] s_notes =
        ["老人身体尚好，独居，下次带节能灯", "听力不好，敲门要用力", "子女在外地，已留服务队电话", "希望夏天前再来看看空调插座", "邻居代为保管备用钥匙"];

    /// <summary>What a caller asked for, and what was done.</summary>
    public static (string Request, string Work) Call(int turn) => s_calls[turn % s_calls.Length];

    public static string WorkOf(CareVisitPurpose purpose) => purpose switch
    {
        CareVisitPurpose.FestivalGreeting => "送去节日慰问品和节能灯",
        CareVisitPurpose.HelpAtHome => "代购电费，更换灯泡和拉线开关",
        CareVisitPurpose.SafetyAdvice => "讲解安全用电，检查插座和电热毯",
        CareVisitPurpose.HazardFixing => "逐项整改评估发现的隐患",
        _ => "检查线路和开关，清扫配电箱，紧固接线",
    };

    public static string Notes(int turn) => s_notes[turn % s_notes.Length];

    public static string NameOf(CareCategory category, int number, string community) => category switch
    {
        CareCategory.LoneElderly => $"{Family(number)}奶奶",
        CareCategory.FrailElderly => $"{Family(number)}爷爷",
        CareCategory.Hardship => $"{Family(number)}家",
        CareCategory.MilitaryFamily => $"{Family(number)}大妈",
        CareCategory.Disabled => $"{Family(number)}师傅",
        CareCategory.WelfareHome => $"{community}福利院",
        CareCategory.NursingHome => $"{community}敬老院",
        CareCategory.MigrantSchool => $"{community}打工子弟学校",
        _ => $"{community}幼儿园",
    };

    public static string NeedsOf(CareCategory category) => category switch
    {
        CareCategory.LoneElderly => "独居，需代购电费，夜间行动不便",
        CareCategory.FrailElderly => "长期卧床，用电医疗设备不能停电",
        CareCategory.Hardship => "线路老旧，无力更换，需要节能灯",
        CareCategory.MilitaryFamily => "节日慰问，定期检查线路",
        CareCategory.Disabled => "行动不便，开关需装在低处",
        CareCategory.WelfareHome => "孩子多，插座需加防护，定期安全检查",
        CareCategory.NursingHome => "老人多，制氧设备需双电源检查",
        CareCategory.MigrantSchool => "校舍线路老旧，需安全用电课",
        _ => "活动室插座需加防护",
    };

    /// <summary>A number that no exchange hands out.</summary>
    public static string Phone(int number) => string.Create(CultureInfo.InvariantCulture, $"000-0007-{number:0000}");

    private static char Family(int number) => Families[number % Families.Length];
}
