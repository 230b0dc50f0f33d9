using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Repairs.Interruptions;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Agenda;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Timeline;
using ServiceTeams.Shared.Watching;

namespace ServiceTeams.Repairs.Orders;

/// <summary>故障报修、抢修: a fault, from the call to the customer's verdict.</summary>
public sealed partial class RepairOrder : IVersioned, IWatched, ICustomerService, IBooking, IInterruption
{
    // Lists show orders, not their steps: both are made when somebody asks.
    private List<RepairOrderStep>? _history;
    private List<CrewMember>? _crew;

    private RepairOrder()
    {
    }

    /// <summary>The order's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>How far the order has come.</summary>
    public RepairOrderStatus Status { get; private set; }

    /// <summary>How the fault came to the desk.</summary>
    public RepairChannel Channel { get; private set; }

    /// <summary>What the caller saw.</summary>
    public string Symptom { get; private set; } = "";

    /// <summary>Where, when it is not at the customer's address. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Place { get; private set; }

    /// <summary>The id of the customer who called; null when the fault has no customer of its own.</summary>
    [ID<Customer>]
    public long? CustomerId { get; private set; }

    /// <summary>The id of the community where it happened.</summary>
    [ID<Community>]
    public long CommunityId { get; private set; }

    /// <summary>The id of the team that was sent; null until then.</summary>
    [ID<Team>]
    public long? TeamId { get; private set; }

    /// <summary>Why the supply had failed; null until it is back.</summary>
    public RepairCause? Cause { get; private set; }

    /// <summary>The community's setting when the fault was reported.</summary>
    public Setting Setting { get; private set; }

    /// <summary>How many minutes after the report a team has promised to be there: 45, 90 or 120.</summary>
    public int PromisedMinutes { get; private set; }

    /// <summary>When a team has promised to be there at the latest.</summary>
    public DateTime PromisedArrivalAt { get; private set; }

    /// <summary>When the fault was reported.</summary>
    public DateTime ReportedAt { get; private set; }

    /// <summary>The local day of the report.</summary>
    public DateOnly ReportedOn { get; private set; }

    /// <summary>When a team was sent.</summary>
    public DateTime? DispatchedAt { get; private set; }

    /// <summary>When the team was there.</summary>
    public DateTime? ArrivedAt { get; private set; }

    /// <summary>When the supply was back.</summary>
    public DateTime? RestoredAt { get; private set; }

    /// <summary>When the customer gave the verdict.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>When the order was called off.</summary>
    public DateTime? CancelledAt { get; private set; }

    /// <summary>Whether the team was there in time; null as long as nobody is.</summary>
    public bool? KeptPromise { get; private set; }

    /// <summary>Whole minutes from the report to the arrival.</summary>
    public int? ArrivalMinutes { get; private set; }

    /// <summary>Whole minutes from the arrival until the supply was back.</summary>
    public int? RepairMinutes { get; private set; }

    /// <summary>
    /// In how many minutes after the arrival the supply should be back: 180 in a city, 240 in the country. A goal for the average of
    /// the orders, not a promise for each of them.
    /// </summary>
    public int RestorationGoalMinutes { get; private set; }

    /// <summary>Whether the supply was back within the goal; null until it is, and when nobody was without.</summary>
    public bool? KeptRestorationGoal { get; private set; }

    /// <summary>How many customers were without supply; 0 when only a lamp or a socket was.</summary>
    public int CustomersWithoutSupply { get; private set; }

    /// <summary>Since when they were without supply; null when nobody was.</summary>
    public DateTime? WithoutSupplySince { get; private set; }

    /// <summary>For how many whole minutes they were without supply; null until it is back, and when nobody was.</summary>
    public int? WithoutSupplyMinutes { get; private set; }

    /// <summary>Customers times minutes without supply, what SAIDI is summed from; null until it is back.</summary>
    public long? CustomerMinutes { get; private set; }

    /// <summary>The customer's verdict, 1 to 5.</summary>
    public int? Rating { get; private set; }

    /// <summary>Why the order was called off.</summary>
    public string? CancellationReason { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    // Known from the report on.
    int? IInterruption.CustomersWithoutSupply => CustomersWithoutSupply;

    internal List<RepairOrderStep> History => _history ??= [];

    internal List<CrewMember> Crew => _crew ??= [];

    internal DateTime LastStepAt { get; private set; }
}
