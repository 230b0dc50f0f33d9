using ServiceTeams.Outreach.Sessions;

namespace ServiceTeams.Outreach.Demonstration;

/// <summary>What the sessions of the demonstration data are about, how they teach and what comes of them.</summary>
internal static class SessionTopics
{
    public static string Of(SessionKind kind) => kind switch
    {
        SessionKind.SafetyClassroom => "安全用电第一课",
        SessionKind.LeafletDrive => "安全用电宣传单",
        SessionKind.TechnicalTraining => "电工操作与触电急救",
        SessionKind.EnergySavingTalk => "家庭节电小窍门",
        SessionKind.CyclingRide => "低碳出行，绿色骑行",
        SessionKind.PaymentHelp => "上门教缴电费",
        _ => "楼道换装节能灯",
    };

    public static IReadOnlyList<SessionMethod> MethodsOf(SessionKind kind) => kind switch
    {
        SessionKind.SafetyClassroom => [SessionMethod.Film, SessionMethod.Quiz, SessionMethod.Exhibits],
        SessionKind.TechnicalTraining => [SessionMethod.Demonstration, SessionMethod.Quiz],
        SessionKind.EnergySavingTalk => [SessionMethod.Exhibits, SessionMethod.Demonstration],
        SessionKind.LightingImprovement => [SessionMethod.Demonstration],
        _ => [],
    };

    /// <summary>Nine of ten pass a quiz; a household is counted for every second person where people are met at home.</summary>
    public static SessionResult ResultOf(SessionKind kind, int people, int leaflets)
        => MethodsOf(kind).Contains(SessionMethod.Quiz)
            ? new SessionResult(people, leaflets, QuizTakers: people, QuizPassed: people * 9 / 10)
            : new SessionResult(
                people, leaflets, Households: kind is SessionKind.PaymentHelp or SessionKind.LightingImprovement ? (people + 1) / 2 : null);
}
