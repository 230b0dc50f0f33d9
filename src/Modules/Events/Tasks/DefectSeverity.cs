namespace ServiceTeams.Events.Tasks;

/// <summary>How bad a defect is.</summary>
public enum DefectSeverity
{
    /// <summary>一般: to be fixed at the next occasion; blocks a task only when its finder says so.</summary>
    Minor = 1,

    /// <summary>严重: to be fixed soon; blocks its task unless its finder says otherwise.</summary>
    Serious = 2,

    /// <summary>危急: may fail at any moment; always blocks its task, and its site is not ready until it is fixed.</summary>
    Critical = 3,
}
