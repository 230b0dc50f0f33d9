using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Timeline;

namespace ServiceTeams.Repairs.Connections;

/// <summary>业扩报装: a new supply, from the application to power.</summary>
public sealed partial class ServiceConnection : IVersioned, ICustomerService
{
    private ServiceConnection()
    {
    }

    /// <summary>The connection's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>How far the connection has come.</summary>
    public ServiceConnectionStatus Status { get; private set; }

    /// <summary>What kind of supply was applied for.</summary>
    public ConnectionKind Kind { get; private set; }

    /// <summary>The capacity that was applied for, in kVA, 1 to 100,000.</summary>
    public int CapacityKva { get; private set; }

    /// <summary>The id of the customer; null as long as the applicant has no account.</summary>
    [ID<Customer>]
    public long? CustomerId { get; private set; }

    /// <summary>The id of the community where the supply is wanted.</summary>
    [ID<Community>]
    public long CommunityId { get; private set; }

    /// <summary>The id of the team that takes it from the application to power.</summary>
    [ID<Team>]
    public long TeamId { get; private set; }

    /// <summary>Who applied; null: the customer. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? ApplicantName { get; private set; }

    /// <summary>The applicant's phone; null: the customer's. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? ApplicantPhone { get; private set; }

    /// <summary>Where the supply is wanted; null: at the customer's. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Address { get; private set; }

    /// <summary>When it was applied for.</summary>
    public DateTime AppliedAt { get; private set; }

    /// <summary>The local day of the application.</summary>
    public DateOnly AppliedOn { get; private set; }

    /// <summary>When the team had looked at the site.</summary>
    public DateTime? SurveyedAt { get; private set; }

    /// <summary>When it was approved.</summary>
    public DateTime? ApprovedAt { get; private set; }

    /// <summary>When the power was on.</summary>
    public DateTime? ConnectedAt { get; private set; }

    /// <summary>The local day on which the power was on.</summary>
    public DateOnly? ConnectedOn { get; private set; }

    /// <summary>Days from the application to power, by local days; null until then.</summary>
    public int? DaysToPower { get; private set; }

    /// <summary>Whole minutes from the application to power; null until then.</summary>
    public int? MinutesToPower { get; private set; }

    /// <summary>When it was rejected.</summary>
    public DateTime? RejectedAt { get; private set; }

    /// <summary>Why it was rejected.</summary>
    public string? RejectionReason { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    internal List<ConnectionStep> History { get; private set; } = [];

    internal DateTime LastStepAt { get; private set; }
}
