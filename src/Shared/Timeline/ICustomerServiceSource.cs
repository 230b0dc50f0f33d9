namespace ServiceTeams.Shared.Timeline;

/// <summary>One kind of service in customers' stories. The story asks all sources and merges their answers page by page.</summary>
public interface ICustomerServiceSource
{
    /// <summary>Names the kind, once and for all: it is part of the order and of the cursors.</summary>
    string Kind { get; }

    /// <summary>The newest services of each customer that come after a place in the story.</summary>
    /// <param name="customerIds">The customers.</param>
    /// <param name="after">The place; null: from the newest.</param>
    /// <param name="count">How many are wanted of each customer, at most.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    Task<ILookup<long, TimelineItem>> NewestAsync(
        IReadOnlyList<long> customerIds, TimelinePlace? after, int count, CancellationToken cancellationToken);
}
