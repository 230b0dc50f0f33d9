namespace ServiceTeams.Events.MajorEvents;

/// <summary>How much is at stake.</summary>
public enum MajorEventLevel
{
    /// <summary>特级: the highest level.</summary>
    Special = 1,

    /// <summary>一级: the first level.</summary>
    First = 2,

    /// <summary>二级: the second level.</summary>
    Second = 3,

    /// <summary>三级: the third level.</summary>
    Third = 4,
}
