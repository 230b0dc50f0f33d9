using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Timeline;

namespace ServiceTeams.Repairs.SupplyCards;

/// <summary>应急送电卡: a small credit that restores a prepaid meter at once, paid back later.</summary>
public sealed partial class SupplyCard : IVersioned, ICustomerService
{
    private SupplyCard()
    {
    }

    /// <summary>The card's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>Whether credit is still to be paid back.</summary>
    public SupplyCardStatus Status { get; private set; }

    /// <summary>The id of the repair order it was issued against.</summary>
    [ID<RepairOrder>]
    public long OrderId { get; private set; }

    /// <summary>The id of the customer who got it.</summary>
    [ID<Customer>]
    public long CustomerId { get; private set; }

    /// <summary>The id of the community where the order was.</summary>
    [ID<Community>]
    public long CommunityId { get; private set; }

    /// <summary>The id of the team that issued it.</summary>
    [ID<Team>]
    public long TeamId { get; private set; }

    /// <summary>The credit in whole kWh, 1 to 200.</summary>
    public int CreditKwh { get; private set; }

    /// <summary>How much of the credit was paid back, in kWh.</summary>
    public int RepaidKwh { get; private set; }

    /// <summary>How much is still to be paid back, in kWh; 0 when the card is repaid or revoked.</summary>
    public int OutstandingKwh { get; private set; }

    /// <summary>When the card was issued, and with it the power was back.</summary>
    public DateTime IssuedAt { get; private set; }

    /// <summary>The local day on which the card was issued.</summary>
    public DateOnly IssuedOn { get; private set; }

    /// <summary>Who issued the card: the subject of their token.</summary>
    public string IssuedBy { get; private set; } = "";

    /// <summary>When the last of the credit was paid back.</summary>
    public DateTime? RepaidAt { get; private set; }

    /// <summary>The local day on which the last of the credit was paid back.</summary>
    public DateOnly? RepaidOn { get; private set; }

    /// <summary>Days from the issue until all was paid back, by local days.</summary>
    public int? DaysToRepay { get; private set; }

    /// <summary>When the card was withdrawn.</summary>
    public DateTime? RevokedAt { get; private set; }

    /// <summary>Why the card was withdrawn.</summary>
    public string? RevocationReason { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the card last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the card was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    internal List<SupplyCardRepayment> Repayments { get; private set; } = [];

    internal DateTime LastStepAt { get; private set; }
}
