using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Shared.Watching;

/// <summary>
/// Tells everybody who watches in this copy of the API what was changed, by whichever copy. One look at the table serves all watchers; the last
/// batches stay in memory, and who is further behind reads on from the table. So a slow client costs no memory and misses nothing.
/// </summary>
/// <typeparam name="TDb">The module's context.</typeparam>
/// <typeparam name="T">What is watched.</typeparam>
public sealed class ChangeFeed<TDb, T>
    where TDb : ModuleDb
    where T : class, IWatched
{
    private const int RecentBatches = 64;

    private readonly string _module;
    private readonly ChangeReader<TDb, T> _reader;
    private readonly WatchingSettings _settings;
    private readonly CancellationToken _stopping;
    private readonly Lock _lock = new();
    private readonly Queue<ChangeBatch<T>> _recent = new();
    private Task? _look;
    private long _head;
    private int _watchers;

    /// <summary>Follows the notices of a module.</summary>
    public ChangeFeed(
        string module,
        IDbContextFactory<TDb> factory,
        IOptions<WatchingSettings> options,
        TimeProvider clock,
        IHostApplicationLifetime lifetime)
    {
        _module = module;
        _reader = new ChangeReader<TDb, T>(factory, clock);
        _settings = options.Value;
        _stopping = lifetime.ApplicationStopping;
    }

    /// <summary>How many watch now.</summary>
    public int Watchers => _watchers;

    /// <summary>
    /// Changes as they come, until the watcher goes: none is left out that is saved after this returned. A thing that changes several times between
    /// two looks is told once, as it is.
    /// </summary>
    /// <param name="after">The event that the watcher saw last; null: only what changes from now on.</param>
    /// <param name="wanted">Which things are watched.</param>
    /// <param name="cancellationToken">The watcher goes.</param>
    /// <exception cref="GraphQLException">The event id is none of this feed.</exception>
    public async Task<IAsyncEnumerable<Change<T>>> WatchAsync(string? after, Func<T, bool> wanted, CancellationToken cancellationToken)
    {
        var seen = after is null ? (long?)null : EventIds.Read(_module, after);
        var (first, last) = await _reader.KeptAsync(cancellationToken) ?? (1, 0);
        return seen < first - 1 || seen > last
            ? FollowAsync(last, last, missed: true, wanted, CancellationToken.None)
            : FollowAsync(seen ?? last, last, missed: false, wanted, CancellationToken.None);
    }

    private async IAsyncEnumerable<Change<T>> FollowAsync(
        long seen, long last, bool missed, Func<T, bool> wanted, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_watchers++ == 0)
            {
                _head = last;
                _recent.Clear();
            }
        }

        try
        {
            if (missed)
            {
                yield return new Change<T>(EventIds.Write(_module, seen), Missed: true, null);
            }

            while (true)
            {
                var batch = await NextAsync(seen, cancellationToken);
                foreach (var (notice, thing) in batch.Items)
                {
                    if (notice > seen && wanted(thing))
                    {
                        yield return new Change<T>(EventIds.Write(_module, notice), Missed: false, thing);
                    }
                }

                seen = batch.To;
            }
        }
        finally
        {
            lock (_lock)
            {
                _watchers--;
            }
        }
    }

    private async Task<ChangeBatch<T>> NextAsync(long seen, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task look;
            lock (_lock)
            {
                if (_recent.FirstOrDefault(batch => batch.Follows(seen)) is { } known)
                {
                    return known;
                }

                if (seen < _head)
                {
                    break;
                }

                look = _look ??= LookAsync();
            }

            await look.WaitAsync(cancellationToken);
        }

        return await _reader.ReadAsync(seen, cancellationToken);
    }

    /// <summary>One look for all who wait.</summary>
    private async Task LookAsync()
    {
        try
        {
            await Task.Delay(_settings.Poll, _stopping);
            ChangeBatch<T> batch;
            do
            {
                batch = await _reader.ReadAsync(_head, _stopping);
                lock (_lock)
                {
                    if (batch.To > batch.From)
                    {
                        _recent.Enqueue(batch);
                        _head = batch.To;
                    }

                    if (_recent.Count > RecentBatches)
                    {
                        _recent.Dequeue();
                    }
                }
            }
            while (batch.To - batch.From >= ChangeReader<TDb, T>.BatchSize);
        }
        finally
        {
            lock (_lock)
            {
                _look = null;
            }
        }
    }
}
