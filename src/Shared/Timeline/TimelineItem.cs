namespace ServiceTeams.Shared.Timeline;

/// <summary>A service and its place in the customer's story.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Service">The service.</param>
public sealed record TimelineItem(TimelinePlace Place, ICustomerService Service);
