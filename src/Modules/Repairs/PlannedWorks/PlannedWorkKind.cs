namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>How long before it starts a work has to be announced.</summary>
public enum PlannedWorkKind
{
    /// <summary>计划检修: announced at least 7 days before it starts.</summary>
    Planned = 1,

    /// <summary>临时检修: cannot wait that long; announced at least 24 hours before it starts.</summary>
    Temporary = 2,
}
