using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.Customers;

/// <summary>There is no customer with this id.</summary>
public sealed class CustomerNotFoundException(long customerId)
    : DomainException("CUSTOMER_NOT_FOUND", $"No customer has the key {customerId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<Customer>]
    public long CustomerId { get; } = customerId;
}

/// <summary>Another customer holds this account.</summary>
public sealed class AccountNumberTakenException(string accountNumber)
    : DomainException("ACCOUNT_NUMBER_TAKEN", $"The account number {accountNumber} belongs to another customer.")
{
    /// <summary>The number.</summary>
    public string AccountNumber { get; } = accountNumber;
}

/// <summary>Someone else changed the customer first.</summary>
public sealed class CustomerConflictException(Customer current) : ConflictException<Customer>(current);
