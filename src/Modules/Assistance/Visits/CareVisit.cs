using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Agenda;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Timeline;

namespace ServiceTeams.Assistance.Visits;

/// <summary>上门走访: a visit to a care recipient, planned or done.</summary>
[Authorize(Policies.ReadCareRecipients)]
public sealed partial class CareVisit : IVersioned, ICustomerService, IBooking
{
    private CareVisit()
    {
    }

    /// <summary>The visit's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>How far the visit has come.</summary>
    public CareVisitStatus Status { get; private set; }

    /// <summary>Why the team goes.</summary>
    public CareVisitPurpose Purpose { get; private set; }

    /// <summary>The id of the recipient.</summary>
    [ID<CareRecipient>]
    public long CareRecipientId { get; private set; }

    /// <summary>The id of the team that goes: the recipient's when the visit was planned.</summary>
    [ID<Team>]
    public long TeamId { get; private set; }

    /// <summary>The id of the community where the recipient lives.</summary>
    [ID<Community>]
    public long CommunityId { get; private set; }

    /// <summary>The id of the electricity account of the home; null when the recipient holds none.</summary>
    [ID<Customer>]
    public long? CustomerId { get; private set; }

    /// <summary>The local day it is planned for; null when it was done without a plan.</summary>
    public DateOnly? PlannedOn { get; private set; }

    /// <summary>When it was planned.</summary>
    public DateTime? PlannedAt { get; private set; }

    /// <summary>When the members were there.</summary>
    public DateTime? StartedAt { get; private set; }

    /// <summary>When they left.</summary>
    public DateTime? DoneAt { get; private set; }

    /// <summary>The local day of the visit; null until it is done.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>How many whole minutes they stayed.</summary>
    public int? Minutes { get; private set; }

    /// <summary>What was done in the home. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? WorkDone { get; private set; }

    /// <summary>What the members saw and heard. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Notes { get; private set; }

    /// <summary>How many hazards found earlier were fixed during the visit.</summary>
    public int HazardsFixed { get; private set; }

    /// <summary>When it was called off.</summary>
    public DateTime? CancelledAt { get; private set; }

    /// <summary>Why it was called off. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? CancellationReason { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the visit last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the visit was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    internal List<CareVisitMember> Visitors { get; private set; } = [];
}
