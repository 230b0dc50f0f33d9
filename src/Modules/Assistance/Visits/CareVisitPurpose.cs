namespace ServiceTeams.Assistance.Visits;

/// <summary>Why a team goes to a recipient.</summary>
public enum CareVisitPurpose
{
    /// <summary>例行走访: because the cadence says so.</summary>
    Routine = 1,

    /// <summary>节日慰问: greetings at a festival.</summary>
    FestivalGreeting = 2,

    /// <summary>隐患整改: to fix what an assessment has found.</summary>
    HazardFixing = 3,

    /// <summary>用电帮助: a repair, a lamp, a prepaid card.</summary>
    HelpAtHome = 4,

    /// <summary>安全用电指导: advice on safe and thrifty use.</summary>
    SafetyAdvice = 5,

    /// <summary>其他: something else.</summary>
    Other = 6,
}
