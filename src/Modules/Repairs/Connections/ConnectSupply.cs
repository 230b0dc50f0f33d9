using ServiceTeams.Registry.Customers;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Connections;

public sealed record ConnectSupplyInput
{
    /// <summary>The connection.</summary>
    [ID<ServiceConnection>]
    public required long ServiceConnectionId { get; init; }

    /// <summary>The customer that the applicant became; left out when a customer applied or there is no account yet.</summary>
    [ID<Customer>]
    public long? CustomerId { get; init; }

    /// <summary>When it happened; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ConnectSupply
{
    /// <summary>Notes that the power is on: the days from the application are known.</summary>
    [Authorize(Policies.ConnectCustomers)]
    [Error<ServiceConnectionNotFoundException>]
    [Error<CustomerNotFoundException>]
    [Error<ServiceConnectionIllegalMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<ServiceConnectionConflictException>]
    public static async Task<ServiceConnection> ConnectSupplyAsync(
        ConnectSupplyInput input,
        RepairsDb db,
        CustomerByIdDataLoader customers,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (input.CustomerId is { } customerId)
        {
            _ = await customers.LoadAsync(customerId, cancellationToken) ?? throw new CustomerNotFoundException(customerId);
        }

        var signature = Signature.Of(actor, clock);
        var at = input.At ?? signature.At;
        return await db.ChangeConnectionAsync(
            input.ServiceConnectionId,
            input.Version,
            connection => db.Tell(connection.Connect(input.CustomerId, at, calendar, signature)),
            cancellationToken);
    }
}
