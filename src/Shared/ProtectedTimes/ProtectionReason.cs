namespace ServiceTeams.Shared.ProtectedTimes;

/// <summary>Why a time is protected from planned work.</summary>
public enum ProtectionReason
{
    /// <summary>"八小时"之内: office hours protect government offices and residents from work at short notice.</summary>
    OfficeHours = 1,

    /// <summary>黄道吉日: an auspicious day, with weddings.</summary>
    AuspiciousDay = 2,

    /// <summary>考试: an exam.</summary>
    Exam = 3,

    /// <summary>保电时段: the assurance period of a major event.</summary>
    EventAssurance = 4,
}
