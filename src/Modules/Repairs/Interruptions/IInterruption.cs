namespace ServiceTeams.Repairs.Interruptions;

/// <summary>
/// 停电: customers without supply, by a fault or by planned work: how many, and for how long. What SAIDI and SAIFI are summed from.
/// </summary>
[InterfaceType("Interruption")]
public interface IInterruption
{
    /// <summary>How many customers were without supply; null as long as nobody has counted.</summary>
    int? CustomersWithoutSupply { get; }

    /// <summary>For how many whole minutes they were without supply; null until it is back, and when nobody was.</summary>
    int? WithoutSupplyMinutes { get; }

    /// <summary>Customers times minutes without supply; null until it is back.</summary>
    long? CustomerMinutes { get; }
}
