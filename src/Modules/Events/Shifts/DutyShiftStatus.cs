namespace ServiceTeams.Events.Shifts;

/// <summary>Whether a shift takes place.</summary>
public enum DutyShiftStatus
{
    /// <summary>已排班: the member is on duty then.</summary>
    Planned = 1,

    /// <summary>已取消: the shift was called off.</summary>
    Cancelled = 2,
}
