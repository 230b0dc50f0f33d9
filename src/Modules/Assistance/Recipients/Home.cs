using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Recipients;

/// <summary>Where somebody is at home.</summary>
internal static class Home
{
    /// <summary>The key of the community: the named one, or else where the customer is at home. Both must be there.</summary>
    public static async Task<long> FindAsync(
        long? communityId,
        long? customerId,
        CustomerByIdDataLoader customers,
        CommunityByIdDataLoader communities,
        CancellationToken cancellationToken)
    {
        var customer = customerId is { } key
            ? await customers.LoadAsync(key, cancellationToken) ?? throw new CustomerNotFoundException(key)
            : null;
        var id = communityId ?? customer?.CommunityId
            ?? throw new InvalidValueException("communityId", "is needed when there is no customer");
        _ = await communities.LoadAsync(id, cancellationToken) ?? throw new CommunityNotFoundException(id);
        return id;
    }
}
