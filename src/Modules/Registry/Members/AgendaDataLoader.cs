using ServiceTeams.Shared.Agenda;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Registry.Members;

/// <summary>A span of one member's agenda.</summary>
/// <param name="MemberId">The member.</param>
/// <param name="From">The begin of the span.</param>
/// <param name="To">The end of the span.</param>
public readonly record struct AgendaSpan(long MemberId, DateTime From, DateTime To);

/// <summary>Merges the bookings that every module knows of: each source is asked once for all members of a level.</summary>
public sealed class AgendaDataLoader(
    IEnumerable<IAgendaSource> sources, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<AgendaSpan, IReadOnlyList<AgendaEntry>>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<AgendaSpan, IReadOnlyList<AgendaEntry>>> LoadBatchAsync(
        IReadOnlyList<AgendaSpan> keys, CancellationToken cancellationToken)
    {
        var agendas = new Dictionary<AgendaSpan, IReadOnlyList<AgendaEntry>>();
        foreach (var alike in keys.GroupBy(span => (span.From, span.To)))
        {
            long[] members = [.. alike.Select(span => span.MemberId)];
            var known = await Task.WhenAll(sources.Select(
                source => source.FindAsync(members, alike.Key.From, alike.Key.To, cancellationToken)));
            var entries = known.SelectMany(bookings => bookings).ToLookup(entry => entry.MemberId);
            foreach (var span in alike)
            {
                agendas[span] = InOrder(entries[span.MemberId]);
            }
        }

        return agendas;
    }

    // Of the same time by kind and key, so that an agenda asked twice reads the same.
    private static AgendaEntry[] InOrder(IEnumerable<AgendaEntry> entries) =>
    [
        .. entries
            .OrderBy(entry => entry.StartsAt)
            .ThenBy(entry => entry.EndsAt ?? DateTime.MaxValue)
            .ThenBy(entry => entry.Booking.GetType().Name, StringComparer.Ordinal)
            .ThenBy(entry => (entry.Booking as IEntity)?.Id),
    ];
}
