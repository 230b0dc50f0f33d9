namespace ServiceTeams.Events.MajorEvents;

/// <summary>What kind of occasion it is whose supply is kept safe.</summary>
public enum MajorEventKind
{
    /// <summary>会议: a conference.</summary>
    Conference = 1,

    /// <summary>节日: a holiday.</summary>
    Holiday = 2,

    /// <summary>纪念活动: a commemoration.</summary>
    Commemoration = 3,

    /// <summary>考试: an exam.</summary>
    Exam = 4,

    /// <summary>其他: any other occasion.</summary>
    Other = 5,
}
