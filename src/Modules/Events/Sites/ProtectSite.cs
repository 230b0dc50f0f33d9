using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;

namespace ServiceTeams.Events.Sites;

public sealed record ProtectSiteInput
{
    /// <summary>The event.</summary>
    [ID<MajorEvent>]
    public required long MajorEventId { get; init; }

    /// <summary>What the site is called during the event.</summary>
    public required string Name { get; init; }

    /// <summary>The customer whose supply it is; left out: a venue without an account of its own.</summary>
    [ID<Customer>]
    public long? CustomerId { get; init; }

    /// <summary>The community it lies in; left out: the customer's. Needed without a customer.</summary>
    [ID<Community>]
    public long? CommunityId { get; init; }

    /// <summary>Where the site is; left out: the customer's address, if there is one.</summary>
    public string? Address { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the site made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class ProtectSite
{
    /// <summary>Takes a customer or a venue into an event: from then on planned work keeps out of its assurance period.</summary>
    [Authorize(Policies.PlanEvents)]
    [Error<MajorEventNotFoundException>]
    [Error<MajorEventOverException>]
    [Error<CustomerNotFoundException>]
    [Error<CommunityNotFoundException>]
    [Error<CustomerProtectedException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static async Task<ProtectedSite> ProtectSiteAsync(
        ProtectSiteInput input,
        EventsDb db,
        CustomerByIdDataLoader customers,
        CommunityByIdDataLoader communities,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        try
        {
            return await db.AddOnceAsync(
                actor,
                input.RequestId,
                input,
                async () =>
                {
                    var majorEvent = await db.HoldEventAsync(input.MajorEventId, cancellationToken);
                    var customer = input.CustomerId is { } id
                        ? await customers.LoadAsync(id, cancellationToken) ?? throw new CustomerNotFoundException(id)
                        : null;
                    var communityId = input.CommunityId ?? customer?.CommunityId
                        ?? throw new InvalidValueException("communityId", "is needed when there is no customer");
                    _ = await communities.LoadAsync(communityId, cancellationToken) ?? throw new CommunityNotFoundException(communityId);
                    return ProtectedSite.Protect(
                        majorEvent,
                        input.Name,
                        communityId,
                        customer?.Id,
                        input.Address ?? customer?.Address,
                        Signature.Of(actor, clock));
                },
                cancellationToken);
        }
        catch (DbUpdateException exception) when (input.CustomerId is not null && DatabaseErrors.IsDuplicate(exception))
        {
            throw new CustomerProtectedException(input.CustomerId.Value, input.MajorEventId);
        }
    }
}
