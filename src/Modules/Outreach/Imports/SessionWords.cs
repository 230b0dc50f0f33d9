using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Shared.Imports;

namespace ServiceTeams.Outreach.Imports;

/// <summary>The words of activity books.</summary>
internal static class SessionWords
{
    public static readonly BookWords<SessionKind> Kinds = new(
        (SessionKind.SafetyClassroom, ["电力爱心教室", "爱心教室"]),
        (SessionKind.LeafletDrive, ["发放宣传单", "发放传单"]),
        (SessionKind.TechnicalTraining, ["技术培训"]),
        (SessionKind.EnergySavingTalk, ["节能讲座"]),
        (SessionKind.CyclingRide, ["低碳骑行"]),
        (SessionKind.PaymentHelp, ["代缴电费"]),
        (SessionKind.LightingImprovement, ["照明改造"]));

    public static readonly BookWords<SessionMethod> Methods = new(
        (SessionMethod.Film, ["宣传片"]),
        (SessionMethod.Quiz, ["知识问答", "答题"]),
        (SessionMethod.Exhibits, ["展品", "展板"]),
        (SessionMethod.Demonstration, ["演示"]));
}
