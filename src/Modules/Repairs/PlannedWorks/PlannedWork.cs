using ServiceTeams.Registry.Teams;
using ServiceTeams.Repairs.Interruptions;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>计划检修: scheduled work that interrupts supply, announced to the communities before.</summary>
public sealed partial class PlannedWork : IVersioned, IInterruption
{
    private PlannedWork()
    {
    }

    /// <summary>The work's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>How far the work has come.</summary>
    public PlannedWorkStatus Status { get; private set; }

    /// <summary>Whether it is planned work or temporary work, which may be announced later.</summary>
    public PlannedWorkKind Kind { get; private set; }

    /// <summary>What is done, as the notice says it.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What it is good for.</summary>
    public string? Purpose { get; private set; }

    /// <summary>The id of the team that does it.</summary>
    [ID<Team>]
    public long TeamId { get; private set; }

    /// <summary>From when the supply is interrupted, as announced.</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>Until when, as announced.</summary>
    public DateTime EndsAt { get; private set; }

    /// <summary>The local day on which it starts.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Whole minutes from the announced start to the announced end.</summary>
    public int PlannedMinutes { get; private set; }

    /// <summary>When it was announced first.</summary>
    public DateTime AnnouncedAt { get; private set; }

    /// <summary>Whole minutes from the announcement of the present time, the last move if there was one, to the start.</summary>
    public int NoticeMinutes { get; private set; }

    /// <summary>Whether the present time was announced later than planned work has to be: then office hours are in its way, too.</summary>
    public bool ShortNotice { get; private set; }

    /// <summary>How often it was moved.</summary>
    public int TimesMoved { get; private set; }

    /// <summary>How many customers are expected to be without supply.</summary>
    public int ExpectedCustomersWithoutSupply { get; private set; }

    /// <summary>When the work really started.</summary>
    public DateTime? StartedAt { get; private set; }

    /// <summary>When the supply was back.</summary>
    public DateTime? FinishedAt { get; private set; }

    /// <summary>When the work was called off.</summary>
    public DateTime? CancelledAt { get; private set; }

    /// <summary>Why the work was called off.</summary>
    public string? CancellationReason { get; private set; }

    /// <summary>How many customers were without supply; null until the work is finished.</summary>
    public int? CustomersWithoutSupply { get; private set; }

    /// <summary>For how many whole minutes they were without supply; null until the work is finished, and when nobody was.</summary>
    public int? WithoutSupplyMinutes { get; private set; }

    /// <summary>Customers times minutes without supply, what SAIDI is made of; null until the work is finished.</summary>
    public long? CustomerMinutes { get; private set; }

    /// <summary>How many whole minutes after the announced end the supply was back, 0 when in time; null until the work is finished.</summary>
    public int? OverrunMinutes { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    internal List<InterruptedCommunity> Communities { get; private set; } = [];

    internal List<PlannedWorkStep> History { get; private set; } = [];

    internal List<PlannedWorkMove> Moves { get; private set; } = [];

    internal DateTime LastStepAt { get; private set; }
}
