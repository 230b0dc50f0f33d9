using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;

namespace ServiceTeams.Registry.Customers;

/// <summary>Tells other modules, outside of a request, which kinds customers are of.</summary>
public sealed class CustomerKinds(IDbContextFactory<RegistryDb> factory)
{
    /// <summary>The kinds of these customers, without those nobody has registered.</summary>
    public async Task<IReadOnlyDictionary<long, CustomerKind>> OfAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        return await db.Customers
            .Where(customer => EF.Parameter(ids).Contains(customer.Id))
            .Select(customer => new { customer.Id, customer.Kind })
            .ToDictionaryAsync(customer => customer.Id, customer => customer.Kind, cancellationToken);
    }
}
