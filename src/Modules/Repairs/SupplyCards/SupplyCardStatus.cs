namespace ServiceTeams.Repairs.SupplyCards;

/// <summary>What has become of an emergency supply card.</summary>
public enum SupplyCardStatus
{
    /// <summary>未归还: credit is still to be paid back.</summary>
    Open = 1,

    /// <summary>已归还: all credit was paid back.</summary>
    Repaid = 2,

    /// <summary>已作废: withdrawn, with a reason; nothing is to be paid back any more.</summary>
    Revoked = 3,
}
