using ServiceTeams.Registry.Communities;

namespace ServiceTeams.Registry.Customers;

// No summary here: it would replace the description of Customer.
[Node]
[ExtendObjectType<Customer>]
public static class CustomerNode
{
    [NodeResolver]
    public static Task<Customer?> GetCustomerByIdAsync(
        long id, CustomerByIdDataLoader customers, CancellationToken cancellationToken)
        => customers.LoadAsync(id, cancellationToken);

    /// <summary>The community where the customer lives or works.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(Customer.CommunityId))] Customer customer,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(customer.CommunityId, cancellationToken);
}
