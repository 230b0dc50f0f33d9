using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.Customers;

public sealed record ChangeCustomerContactInput
{
    /// <summary>The customer.</summary>
    [ID<Customer>]
    public required long CustomerId { get; init; }

    /// <summary>The new phone: left out, it stays; null takes it away.</summary>
    public Optional<string?> Phone { get; init; }

    /// <summary>The new address: left out, it stays; null takes it away.</summary>
    public Optional<string?> Address { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ChangeCustomerContact
{
    /// <summary>Changes how a customer is reached.</summary>
    [Authorize(Policies.KeepRegistry)]
    [Error<CustomerNotFoundException>]
    [Error<InvalidValueException>]
    [Error<CustomerConflictException>]
    public static Task<Customer> ChangeCustomerContactAsync(
        ChangeCustomerContactInput input, RegistryDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
        => db.ChangeAsync<Customer>(
            input.CustomerId,
            input.Version,
            id => new CustomerNotFoundException(id),
            current => new CustomerConflictException(current),
            customer => customer.ChangeContact(
                input.Phone.HasValue ? input.Phone.Value : customer.Phone,
                input.Address.HasValue ? input.Address.Value : customer.Address,
                Signature.Of(actor, clock)),
            cancellationToken);
}
