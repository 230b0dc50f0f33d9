namespace ServiceTeams.Outreach.Slots;

/// <summary>A part of the local day.</summary>
public enum DayPeriod
{
    /// <summary>上午: begins before 12:00.</summary>
    Morning = 1,

    /// <summary>下午: begins from 12:00 on.</summary>
    Afternoon = 2,

    /// <summary>晚上: begins from 18:00 on.</summary>
    Evening = 3,
}
