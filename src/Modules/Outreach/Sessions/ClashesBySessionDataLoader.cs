using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Shared.Agenda;

namespace ServiceTeams.Outreach.Sessions;

/// <summary>What those who hold sessions are booked for elsewhere: every source is asked once for all members of all sessions of a level.</summary>
public sealed class ClashesBySessionDataLoader(
    IDbContextFactory<OutreachDb> factory, IEnumerable<IAgendaSource> sources, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, AgendaEntry>(batchScheduler, options)
{
    protected override async Task<ILookup<long, AgendaEntry>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var bookings = await db.Members.AsNoTracking()
            .Where(member => member.Booked && keys.Contains(member.SessionId))
            .OrderBy(member => member.MemberId)
            .ToListAsync(cancellationToken);
        if (bookings.Count == 0)
        {
            return Enumerable.Empty<AgendaEntry>().ToLookup(entry => entry.MemberId);
        }

        long[] members = [.. bookings.Select(booking => booking.MemberId).Distinct()];
        var (from, to) = (bookings.Min(booking => booking.StartsAt), bookings.Max(booking => booking.EndsAt));
        var known = await Task.WhenAll(sources.Select(source => source.FindAsync(members, from, to, cancellationToken)));
        var elsewhere = known.SelectMany(entries => entries)
            .Where(entry => entry.EndsAt is not null && entry.Booking is not OutreachSession)
            .ToLookup(entry => entry.MemberId);
        var clashes =
            from booking in bookings
            from entry in elsewhere[booking.MemberId].OrderBy(entry => entry.StartsAt).ThenBy(entry => entry.EndsAt)
            where entry.StartsAt < booking.EndsAt && entry.EndsAt > booking.StartsAt
            select (booking.SessionId, Entry: entry);
        return clashes.ToLookup(clash => clash.SessionId, clash => clash.Entry);
    }
}
