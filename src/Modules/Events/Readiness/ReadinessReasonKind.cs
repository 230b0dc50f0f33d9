namespace ServiceTeams.Events.Readiness;

/// <summary>Why a site or an event is not ready.</summary>
public enum ReadinessReasonKind
{
    /// <summary>危急缺陷未消除: a critical defect is open, whatever became of the task that found it.</summary>
    OpenCriticalDefect = 1,

    /// <summary>突发事件未处置: an incident is not resolved.</summary>
    OpenIncident = 2,

    /// <summary>任务受阻: a task is blocked by a defect.</summary>
    BlockedTask = 3,

    /// <summary>任务逾期: a task should be done by now.</summary>
    OverdueTask = 4,

    /// <summary>任务未完成: a task is still to be done.</summary>
    OpenTask = 5,

    /// <summary>缺岗: nobody will be on duty for a part of the assurance period.</summary>
    CoverGap = 6,

    /// <summary>未安排任务: nobody has planned anything at the site.</summary>
    NoTasks = 7,

    /// <summary>未确定场所: the event has no site.</summary>
    NoSites = 8,

    /// <summary>已撤出: the site was taken out of the event.</summary>
    Withdrawn = 9,

    /// <summary>活动已取消: the event was called off.</summary>
    CalledOff = 10,
}
