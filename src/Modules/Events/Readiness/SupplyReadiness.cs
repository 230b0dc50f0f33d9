namespace ServiceTeams.Events.Readiness;

/// <summary>How ready a site or an event is.</summary>
/// <param name="State">Ready, or not; never ready while a critical defect is open.</param>
/// <param name="DoneTasks">How many tasks are done.</param>
/// <param name="Tasks">How many tasks there are, without those called off.</param>
/// <param name="Reasons">Why it is not ready, the worst first; none when it is.</param>
public sealed record SupplyReadiness(ReadinessState State, int DoneTasks, int Tasks, IReadOnlyList<ReadinessReason> Reasons)
{
    /// <summary>The share of tasks that are done, 0 to 1; null when there is none.</summary>
    public double? DoneShare => Tasks == 0 ? null : (double)DoneTasks / Tasks;

    internal static SupplyReadiness Of(int done, int tasks, IReadOnlyList<ReadinessReason> reasons)
        => new(reasons.Count == 0 ? ReadinessState.Ready : ReadinessState.NotReady, done, tasks, reasons);
}
