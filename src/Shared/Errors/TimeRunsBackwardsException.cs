namespace ServiceTeams.Shared.Errors;

/// <summary>A step would lie before the one it follows.</summary>
public sealed class TimeRunsBackwardsException(DateTime at, DateTime earliest)
    : DomainException("TIME_RUNS_BACKWARDS", $"{at:u} lies before the last step at {earliest:u}.")
{
    /// <summary>The earliest time the step can have.</summary>
    public DateTime Earliest { get; } = earliest;
}
