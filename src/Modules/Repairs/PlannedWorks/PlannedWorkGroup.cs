using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>What the planned works of a group have in common; null for what was not grouped by, and for those that have none.</summary>
public sealed class PlannedWorkGroupKey : PeriodKey
{
    /// <summary>The id of the team that does it.</summary>
    [ID<Team>]
    public long? TeamId { get; private set; }

    /// <summary>Planned or temporary.</summary>
    public PlannedWorkKind? Kind { get; private set; }

    /// <summary>How far the work has come.</summary>
    public PlannedWorkStatus? Status { get; private set; }

    /// <summary>Whether it was announced later than planned work has to be.</summary>
    public bool? ShortNotice { get; private set; }

    /// <summary>The local hour of the announced start, 0 to 23.</summary>
    public int? Hour { get; private set; }

    /// <summary>The team that does it.</summary>
    public Task<Team?> GetTeamAsync(TeamByIdDataLoader teams, ISelection selection, CancellationToken cancellationToken)
        => teams.Select(selection).LoadOptionalAsync(TeamId, cancellationToken);
}

/// <summary>Planned works that have something in common, counted.</summary>
public sealed class PlannedWorkGroup
{
    /// <summary>What they have in common.</summary>
    public PlannedWorkGroupKey Key { get; private set; } = new();

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>Minutes from the announced start to the announced end.</summary>
    public Statistics? PlannedMinutes { get; private set; }

    /// <summary>Minutes from the announcement to the start.</summary>
    public Statistics? NoticeMinutes { get; private set; }

    /// <summary>Minutes from the announced end until the supply was back, 0 when in time.</summary>
    public Statistics? OverrunMinutes { get; private set; }

    /// <summary>How often works were moved.</summary>
    public long TimesMoved { get; private set; }

    /// <summary>How many customers were without supply, added up.</summary>
    public long CustomersWithoutSupply { get; private set; }

    /// <summary>Customers times minutes without supply, added up.</summary>
    public long CustomerMinutes { get; private set; }
}
