using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.SupplyCards;

/// <summary>The way of every change of a card: load it, compare versions, change, save.</summary>
internal static class SupplyCardChange
{
    public static Task<SupplyCard> ChangeCardAsync(
        this RepairsDb db, long id, int? version, Action<SupplyCard> change, CancellationToken cancellationToken)
        => db.ChangeAsync(
            id,
            version,
            missing => new SupplyCardNotFoundException(missing),
            current => new SupplyCardConflictException(current),
            change,
            cancellationToken);
}
