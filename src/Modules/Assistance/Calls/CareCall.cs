using ServiceTeams.Assistance.LoveCards;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Agenda;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Timeline;

namespace ServiceTeams.Assistance.Calls;

/// <summary>24小时上门服务: a call of somebody with a love card, at any hour, until the recipient was helped.</summary>
[Authorize(Policies.ReadCareRecipients)]
public sealed partial class CareCall : IVersioned, ICustomerService, IBooking
{
    private CareCall()
    {
    }

    /// <summary>The call's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>How far the call has come.</summary>
    public CareCallStatus Status { get; private set; }

    /// <summary>The id of the recipient who asked.</summary>
    [ID<CareRecipient>]
    public long CareRecipientId { get; private set; }

    /// <summary>The id of the love card that gives the right to ask.</summary>
    [ID<LoveCard>]
    public long LoveCardId { get; private set; }

    /// <summary>The id of the team that was asked: the recipient's at that time.</summary>
    [ID<Team>]
    public long TeamId { get; private set; }

    /// <summary>The id of the community where the recipient lives.</summary>
    [ID<Community>]
    public long CommunityId { get; private set; }

    /// <summary>The id of the electricity account of the home; null when the recipient holds none.</summary>
    [ID<Customer>]
    public long? CustomerId { get; private set; }

    /// <summary>What the recipient asked for. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Request { get; private set; }

    /// <summary>What was done. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? WorkDone { get; private set; }

    /// <summary>When the recipient asked.</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>The local day on which the recipient asked.</summary>
    public DateOnly AskedOn { get; private set; }

    /// <summary>When members set out.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>When they were there.</summary>
    public DateTime? ArrivedAt { get; private set; }

    /// <summary>When the recipient was helped.</summary>
    public DateTime? DoneAt { get; private set; }

    /// <summary>When the call was called off.</summary>
    public DateTime? CancelledAt { get; private set; }

    /// <summary>Whole minutes from the call to the answer.</summary>
    public int? AnswerMinutes { get; private set; }

    /// <summary>Whole minutes from the call to the arrival.</summary>
    public int? ArrivalMinutes { get; private set; }

    /// <summary>Whole minutes from the arrival until the recipient was helped.</summary>
    public int? ServiceMinutes { get; private set; }

    /// <summary>Why it was called off. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? CancellationReason { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    internal List<CareCallStep> History { get; private set; } = [];

    internal List<CareCallMember> Members { get; private set; } = [];

    internal DateTime LastStepAt { get; private set; }
}
