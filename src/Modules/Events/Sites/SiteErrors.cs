using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Events.Sites;

/// <summary>There is no protected site with this id.</summary>
public sealed class ProtectedSiteNotFoundException(long protectedSiteId)
    : DomainException("PROTECTED_SITE_NOT_FOUND", $"No protected site has the key {protectedSiteId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<ProtectedSite>]
    public long ProtectedSiteId { get; } = protectedSiteId;
}

/// <summary>The site was taken out of the event.</summary>
public sealed class SiteWithdrawnException(long protectedSiteId)
    : DomainException("SITE_WITHDRAWN", $"The protected site with the key {protectedSiteId} was withdrawn from its event.")
{
    /// <summary>The site.</summary>
    [ID<ProtectedSite>]
    public long ProtectedSiteId { get; } = protectedSiteId;
}

/// <summary>The site belongs to another event.</summary>
public sealed class SiteOfOtherEventException(long protectedSiteId, long majorEventId)
    : DomainException(
        "SITE_OF_OTHER_EVENT", $"The protected site with the key {protectedSiteId} is not one of the event with the key {majorEventId}.")
{
    /// <summary>The site.</summary>
    [ID<ProtectedSite>]
    public long ProtectedSiteId { get; } = protectedSiteId;

    /// <summary>The event.</summary>
    [ID<MajorEvent>]
    public long MajorEventId { get; } = majorEventId;
}

/// <summary>The customer is protected in this event already.</summary>
public sealed class CustomerProtectedException(long customerId, long majorEventId)
    : DomainException(
        "CUSTOMER_PROTECTED", $"The customer with the key {customerId} is protected in the event with the key {majorEventId} already.")
{
    /// <summary>The customer.</summary>
    [ID<Customer>]
    public long CustomerId { get; } = customerId;

    /// <summary>The event.</summary>
    [ID<MajorEvent>]
    public long MajorEventId { get; } = majorEventId;
}

/// <summary>Someone else changed the site first.</summary>
public sealed class ProtectedSiteConflictException(ProtectedSite current) : ConflictException<ProtectedSite>(current);
