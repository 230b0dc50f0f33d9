namespace ServiceTeams.Shared.Timeline;

/// <summary>A row of a source: a service, for whom it was and when it began.</summary>
/// <typeparam name="T">The kind of service.</typeparam>
public sealed class ServiceOfCustomer<T>
{
    /// <summary>The customer.</summary>
    public required long CustomerId { get; init; }

    /// <summary>When it began, in UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>The service.</summary>
    public required T Service { get; init; }
}
