using ServiceTeams.Shared.Timeline;

namespace ServiceTeams.Registry.Customers;

/// <summary>A page of one customer's story.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="First">How many services it has at most.</param>
/// <param name="After">The place it follows; null: the newest services.</param>
public readonly record struct TimelinePage(long CustomerId, int First, TimelinePlace? After);

/// <summary>Merges what every module tells about customers: each source is asked once for all stories of a level.</summary>
public sealed class TimelineDataLoader(
    IEnumerable<ICustomerServiceSource> sources, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<TimelinePage, Connection<ICustomerService>>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<TimelinePage, Connection<ICustomerService>>> LoadBatchAsync(
        IReadOnlyList<TimelinePage> keys, CancellationToken cancellationToken)
    {
        var stories = new Dictionary<TimelinePage, Connection<ICustomerService>>();
        foreach (var alike in keys.GroupBy(page => (page.First, page.After)))
        {
            // One more than wanted tells whether older services follow.
            long[] customers = [.. alike.Select(page => page.CustomerId)];
            var told = await Task.WhenAll(sources.Select(
                source => source.NewestAsync(customers, alike.Key.After, alike.Key.First + 1, cancellationToken)));
            foreach (var page in alike)
            {
                stories[page] = Merge(page, told.SelectMany(source => source[page.CustomerId]));
            }
        }

        return stories;
    }

    private static Connection<ICustomerService> Merge(TimelinePage page, IEnumerable<TimelineItem> told)
    {
        TimelineItem[] items =
        [
            .. told
                .OrderByDescending(item => item.Place.At)
                .ThenBy(item => item.Place.Kind, StringComparer.Ordinal)
                .ThenByDescending(item => item.Place.Id),
        ];
        Edge<ICustomerService>[] edges =
            [.. items.Take(page.First).Select(item => new Edge<ICustomerService>(item.Service, TimelineCursor.Write(item.Place)))];
        return new Connection<ICustomerService>(
            edges,
            new ConnectionPageInfo(
                hasNextPage: items.Length > page.First,
                hasPreviousPage: page.After is not null,
                edges is [var newest, ..] ? newest.Cursor : null,
                edges is [.., var oldest] ? oldest.Cursor : null));
    }
}
