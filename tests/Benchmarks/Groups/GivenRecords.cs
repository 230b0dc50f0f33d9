using Benchmarks.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Insights.Data;
using ServiceTeams.Insights.Records;
using ServiceTeams.Insights.Rollups;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Demonstration;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Time;

namespace Benchmarks.Groups;

/// <summary>Fills service records, with their rollups, and repair orders: however many they are, they lie in the same three years and places.</summary>
internal sealed class GivenRecords(IServiceProvider services, IReadOnlyList<DemonstrationPlace> places)
{
    private const int Chunk = 20_000;

    // Many small transactions in one file that nobody else has yet: no need to wait for the disk, and room for the indexes.
    private const string Haste = "PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; PRAGMA wal_autocheckpoint = 16384;";

    private static readonly RepairCause[] s_causes = Enum.GetValues<RepairCause>();
    private static readonly RepairChannel[] s_channels = Enum.GetValues<RepairChannel>();

    private readonly LocalCalendar _calendar = services.GetRequiredService<LocalCalendar>();

    /// <summary>Adds as many of both, numbered from the one after those that are there.</summary>
    public async Task AddAsync(int from, int count)
    {
        await AddAsync<InsightsDb, ServiceRecord>(
            from, count, (_, numbers) => Task.FromResult<ServiceRecord[]>([.. numbers.Select(i => ServiceRecord.Of(GivenServices.Fact(places, i, count), _calendar))]));
        await AddAsync<RepairsDb, RepairOrder>(from, count, (db, numbers) => OrdersAsync(db, numbers, count));
        await services.GetRequiredService<Books>().RebuildAsync();
    }

    private async Task AddAsync<TDb, T>(int from, int count, Func<TDb, IEnumerable<int>, Task<T[]>> make)
        where TDb : ModuleDb
        where T : class
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<TDb>>().CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync(Haste);
        for (var first = from; first < from + count; first += Chunk)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.LoadAsync(await make(db, Enumerable.Range(first, Math.Min(Chunk, from + count - first))), CancellationToken.None);
            await transaction.CommitAsync();
        }
    }

    private async Task<RepairOrder[]> OrdersAsync(RepairsDb db, IEnumerable<int> numbers, int count)
    {
        (Story Story, RepairOrder Order)[] told =
            [.. numbers.Select(i => StoryOf(i, count)).Select(story => (story, story.Tell(_calendar)))];
        RepairOrder[] orders = [.. told.Select(pair => pair.Order)];
        await db.GiveKeysAsync(orders, CancellationToken.None);
        foreach (var (story, order) in told.Where(pair => pair.Story.Until == RepairOrderStatus.Closed))
        {
            story.Close(order);
        }

        return orders;
    }

    private Story StoryOf(int i, int count)
    {
        var place = places[(int)(i * 7919L % places.Count)];
        return new Story
        {
            Place = place,
            ReportedAt = GivenServices.MomentOf(i, count),
            Symptom = "全家停电",
            Channel = s_channels[i % s_channels.Length],
            CustomerId = place.Customers.Count > 0 && i % 3 > 0 ? place.Customers[i / places.Count % place.Customers.Count].Id : null,
            MemberIds = [.. place.MemberIds.Take(2)],
            Until = i % 10 == 0 ? RepairOrderStatus.Dispatched : RepairOrderStatus.Closed,
            Minutes = (3 + i % 7, 12 + i % 50, 10 + i % 90),
            Cause = s_causes[i / 3 % s_causes.Length],
            Rating = 3 + i % 3,
        };
    }
}
