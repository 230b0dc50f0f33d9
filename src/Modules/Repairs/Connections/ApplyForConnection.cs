using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Connections;

public sealed record ApplyForConnectionInput
{
    /// <summary>What kind of supply is wanted.</summary>
    public required ConnectionKind Kind { get; init; }

    /// <summary>The capacity that is wanted, in kVA, 1 to 100,000.</summary>
    public required int CapacityKva { get; init; }

    /// <summary>The team that takes it from the application to power.</summary>
    [ID<Team>]
    public required long TeamId { get; init; }

    /// <summary>The customer who applies; left out as long as the applicant has no account.</summary>
    [ID<Customer>]
    public long? CustomerId { get; init; }

    /// <summary>Who applies; needed without a customer.</summary>
    public string? ApplicantName { get; init; }

    /// <summary>The applicant's phone; needed without a customer.</summary>
    public string? ApplicantPhone { get; init; }

    /// <summary>Where the supply is wanted; needed without a customer.</summary>
    public string? Address { get; init; }

    /// <summary>The community where the supply is wanted; left out: where the customer lives. Needed without a customer.</summary>
    [ID<Community>]
    public long? CommunityId { get; init; }

    /// <summary>When it was applied for; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the connection made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class ApplyForConnection
{
    /// <summary>Takes an application for a new supply: the days to power begin.</summary>
    [Authorize(Policies.ConnectCustomers)]
    [Error<TeamNotFoundException>]
    [Error<CustomerNotFoundException>]
    [Error<CommunityNotFoundException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<ServiceConnection> ApplyForConnectionAsync(
        ApplyForConnectionInput input,
        RepairsDb db,
        TeamByIdDataLoader teams,
        CustomerByIdDataLoader customers,
        CommunityByIdDataLoader communities,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                var signature = Signature.Of(actor, clock);
                _ = await teams.LoadAsync(input.TeamId, cancellationToken) ?? throw new TeamNotFoundException(input.TeamId);
                return ServiceConnection.Apply(
                    new ConnectionApplication(
                        input.Kind,
                        input.CapacityKva,
                        await FindCommunityAsync(input, customers, communities, cancellationToken),
                        input.TeamId,
                        input.At ?? signature.At,
                        input.CustomerId,
                        input.ApplicantName,
                        input.ApplicantPhone,
                        input.Address),
                    calendar,
                    signature);
            },
            cancellationToken);

    private static async Task<long> FindCommunityAsync(
        ApplyForConnectionInput input,
        CustomerByIdDataLoader customers,
        CommunityByIdDataLoader communities,
        CancellationToken cancellationToken)
    {
        long? home = null;
        if (input.CustomerId is { } customerId)
        {
            home = (await customers.LoadAsync(customerId, cancellationToken) ?? throw new CustomerNotFoundException(customerId)).CommunityId;
        }
        else
        {
            EnsureGiven(input.ApplicantName, "applicantName");
            EnsureGiven(input.ApplicantPhone, "applicantPhone");
            EnsureGiven(input.Address, "address");
        }

        var id = input.CommunityId ?? home ?? throw new InvalidValueException("communityId", "is needed when there is no customer");
        return await communities.LoadAsync(id, cancellationToken) is not null ? id : throw new CommunityNotFoundException(id);
    }

    private static void EnsureGiven(string? value, string field)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new InvalidValueException(field, "is needed when there is no customer");
        }
    }
}
