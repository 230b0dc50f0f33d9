using ServiceTeams.Registry.Communities;

namespace ServiceTeams.Repairs.Orders;

/// <summary>What is known when a fault is reported.</summary>
internal sealed record FaultReport(
    RepairChannel Channel,
    string Symptom,
    long CommunityId,
    Setting Setting,
    DateTime At,
    long? CustomerId = null,
    string? Place = null,
    int CustomersWithoutSupply = 1,
    DateTime? WithoutSupplySince = null);
