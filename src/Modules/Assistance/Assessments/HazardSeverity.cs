namespace ServiceTeams.Assistance.Assessments;

/// <summary>How dangerous a hazard is.</summary>
public enum HazardSeverity
{
    /// <summary>一般: to be fixed at an occasion.</summary>
    Minor = 1,

    /// <summary>严重: to be fixed soon.</summary>
    Serious = 2,

    /// <summary>危急: somebody may be hurt, or a fire break out, at any moment.</summary>
    Critical = 3,
}
