namespace ServiceTeams.Registry.Members;

/// <summary>Whether serving on the team is a member's job.</summary>
public enum Employment
{
    /// <summary>专职: serving is the member's job.</summary>
    FullTime = 1,

    /// <summary>兼职: the member serves beside another job.</summary>
    PartTime = 2,
}
