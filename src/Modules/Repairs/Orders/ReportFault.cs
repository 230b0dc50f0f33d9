using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Orders;

public sealed record ReportFaultInput
{
    /// <summary>How the fault came to the desk.</summary>
    public required RepairChannel Channel { get; init; }

    /// <summary>What the caller saw.</summary>
    public required string Symptom { get; init; }

    /// <summary>The customer who called.</summary>
    [ID<Customer>]
    public long? CustomerId { get; init; }

    /// <summary>The community where it happened; left out: where the customer lives. Needed without a customer.</summary>
    [ID<Community>]
    public long? CommunityId { get; init; }

    /// <summary>Where in the community; needed without a customer.</summary>
    public string? Place { get; init; }

    /// <summary>How many customers are without supply.</summary>
    [DefaultValue(1)]
    public int CustomersWithoutSupply { get; init; } = 1;

    /// <summary>Since when they are without supply; left out: since the report.</summary>
    public DateTime? WithoutSupplySince { get; init; }

    /// <summary>When the fault was reported; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the order made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class ReportFault
{
    /// <summary>Takes a fault report: the promise to be there in time begins.</summary>
    [Authorize(Policies.ReportFaults)]
    [Error<CustomerNotFoundException>]
    [Error<CommunityNotFoundException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<RepairOrder> ReportFaultAsync(
        ReportFaultInput input,
        RepairsDb db,
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
                var community = await FindCommunityAsync(input, customers, communities, cancellationToken);
                return RepairOrder.Report(
                    new FaultReport(
                        input.Channel,
                        input.Symptom,
                        community.Id,
                        community.Setting,
                        input.At ?? signature.At,
                        input.CustomerId,
                        input.Place,
                        input.CustomersWithoutSupply,
                        input.WithoutSupplySince),
                    calendar,
                    signature);
            },
            cancellationToken);

    private static async Task<Community> FindCommunityAsync(
        ReportFaultInput input,
        CustomerByIdDataLoader customers,
        CommunityByIdDataLoader communities,
        CancellationToken cancellationToken)
    {
        long? home = null;
        if (input.CustomerId is { } customerId)
        {
            var customer = await customers.LoadAsync(customerId, cancellationToken) ?? throw new CustomerNotFoundException(customerId);
            home = customer.CommunityId;
        }
        else if (string.IsNullOrWhiteSpace(input.Place))
        {
            throw new InvalidValueException("place", "is needed when there is no customer");
        }

        var id = input.CommunityId ?? home ?? throw new InvalidValueException("communityId", "is needed when there is no customer");
        return await communities.LoadAsync(id, cancellationToken) ?? throw new CommunityNotFoundException(id);
    }
}
