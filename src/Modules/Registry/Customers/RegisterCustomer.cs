using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;

namespace ServiceTeams.Registry.Customers;

public sealed record RegisterCustomerInput
{
    /// <summary>The number of the account.</summary>
    public required string AccountNumber { get; init; }

    /// <summary>The customer's name.</summary>
    public required string Name { get; init; }

    /// <summary>Resident, enterprise, public institution or important customer.</summary>
    public required CustomerKind Kind { get; init; }

    /// <summary>How critical the supply is; needed for an important customer and only there.</summary>
    public ImportanceGrade? Grade { get; init; }

    /// <summary>The community where the customer lives or works.</summary>
    [ID<Community>]
    public required long CommunityId { get; init; }

    /// <summary>The customer's phone.</summary>
    public string? Phone { get; init; }

    /// <summary>The customer's address.</summary>
    public string? Address { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the customer made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class RegisterCustomer
{
    /// <summary>Registers the holder of an electricity account.</summary>
    [Authorize(Policies.KeepRegistry)]
    [Error<CommunityNotFoundException>]
    [Error<AccountNumberTakenException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static async Task<Customer> RegisterCustomerAsync(
        RegisterCustomerInput input, RegistryDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        try
        {
            return await db.AddOnceAsync(
                actor,
                input.RequestId,
                input,
                async () => await db.Communities.AnyAsync(community => community.Id == input.CommunityId, cancellationToken)
                    ? Customer.Register(
                        input.AccountNumber,
                        input.Name,
                        input.Kind,
                        input.Grade,
                        input.CommunityId,
                        input.Phone,
                        input.Address,
                        Signature.Of(actor, clock))
                    : throw new CommunityNotFoundException(input.CommunityId),
                cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsDuplicate(exception))
        {
            throw new AccountNumberTakenException(input.AccountNumber);
        }
    }
}
