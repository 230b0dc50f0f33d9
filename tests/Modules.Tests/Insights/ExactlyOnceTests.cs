using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Insights.Reading;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Insights;

/// <summary>Every finished service becomes one record: whoever ends where, however many read at once.</summary>
public sealed class ExactlyOnceTests : IAsyncLifetime
{
    private static readonly DateTime s_at = new(2014, 9, 1, 1, 0, 0, DateTimeKind.Utc);

    private readonly ReadingApp _app = new();

    public static TheoryData<Step, int> Ends
    {
        get
        {
            var data = new TheoryData<Step, int>();
            foreach (var step in Enum.GetValues<Step>())
            {
                data.Add(step, 1);
                data.Add(step, 2);
            }

            return data;
        }
    }

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Service_Should_BecomeARecord_When_AnOrderIsClosed()
    {
        var (team, _, order) = await _app.ReportedOrderAsync();
        await _app.ExecuteAsync(
            """
            mutation ($order: ID!, $team: ID!) {
              dispatchTeam(input: { orderId: $order, teamId: $team }) { repairOrder { id } }
              arriveAtFault(input: { orderId: $order }) { repairOrder { id } }
              restoreSupply(input: { orderId: $order, cause: FUSE_BLOWN }) { repairOrder { id } }
              closeOrder(input: { orderId: $order, rating: 5 }) { repairOrder { id } }
            }
            """,
            new { order, team });
        var waiting = await _app.ExecuteAsync("""{ intake { module waiting parked } }""");

        await _app.ReadAsync();

        var answer = await _app.ExecuteAsync(
            """
            {
              serviceRecords { nodes { module heart activity deliveredOn peopleReached households minutes rating team { name } community { name } customer { id } } }
              intake { module waiting lagSeconds parked }
            }
            """);
        Assert.Equal(1, waiting["data.intake.5.waiting"]!.GetValue<int>());
        answer.ShouldBeJson(
            """
            { "data": { "serviceRecords": { "nodes": [{
                "module": "repairs", "heart": "CONSIDERATE", "activity": "REPAIR_ORDER", "deliveredOn": "2014-09-01", "peopleReached": 1, "households": 1,
                "minutes": 0, "rating": 5, "team": { "name": "东城分队" }, "community": { "name": "和平社区" }, "customer": null }] },
              "intake": [
                { "module": "assistance", "waiting": 0, "lagSeconds": 0, "parked": 0 }, { "module": "events", "waiting": 0, "lagSeconds": 0, "parked": 0 },
                { "module": "insights", "waiting": 0, "lagSeconds": 0, "parked": 0 }, { "module": "outreach", "waiting": 0, "lagSeconds": 0, "parked": 0 },
                { "module": "registry", "waiting": 0, "lagSeconds": 0, "parked": 0 }, { "module": "repairs", "waiting": 0, "lagSeconds": 0, "parked": 0 }] } }
            """);
        await _app.BooksShouldBeRightAsync();
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Services_Should_CountOnce_When_TheReaderEndsHalfWay(Step step, int passes)
    {
        var facts = Facts(3 * ReadingApp.Batch);
        await _app.ToldAsync(facts);
        _app.Power.Arm(step, passes);

        await ReadUntilDarkAsync();
        Assert.True(_app.Power.IsDark);
        _app.Power.Disarm();
        _app.WaitLong();
        await DrainAsync(_app.NewReader());

        await ShouldBeEnteredOnceAsync(facts);
    }

    [Fact]
    public async Task Services_Should_CountOnce_When_ReadersEndAgainAndAgain()
    {
        var facts = Facts(5 * ReadingApp.Batch);
        await _app.ToldAsync(facts);

        // Two ends are less than the attempts a message has; more in a row would park it.
        foreach (var step in (Step[])[Step.Committed, Step.Committing])
        {
            _app.Power.Arm(step);
            await ReadUntilDarkAsync();
            _app.WaitLong();
        }

        _app.Power.Disarm();
        await DrainAsync(_app.NewReader());

        await ShouldBeEnteredOnceAsync(facts);
    }

    [Fact]
    public async Task Services_Should_CountOnce_When_TheyAreToldAgain()
    {
        var facts = Facts(10);
        await _app.DeliveredAsync(facts);
        await UnreadAsync();

        await _app.ReadAsync();

        await ShouldBeEnteredOnceAsync(facts);
    }

    [Fact]
    public async Task Readers_Should_ShareTheWork_When_FourReadAtOnce()
    {
        const int Readers = 4;
        var facts = Facts(1_000);
        await _app.ToldAsync(facts);
        using var barrier = new SemaphoreSlim(0);
        var waiting = 0;

        var taken = await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            // Everybody has a first batch before anybody enters one.
            var reader = _app.NewReader(outbox => new HookedOutbox(outbox) { Leased = Once(MeetAsync) });
            return await DrainAsync(reader);
        })));

        Assert.Equal(1_000, taken.Sum());
        Assert.All(taken, count => Assert.InRange(count, ReadingApp.Batch, 1_000 - (3 * ReadingApp.Batch)));
        await ShouldBeEnteredOnceAsync(facts);

        static Func<Task> Once(Func<Task> act)
        {
            var done = false;
            return () =>
            {
                if (done)
                {
                    return Task.CompletedTask;
                }

                done = true;
                return act();
            };
        }

        async Task MeetAsync()
        {
            if (Interlocked.Increment(ref waiting) == Readers)
            {
                barrier.Release(Readers);
            }

            await barrier.WaitAsync(TimeSpan.FromMinutes(1));
        }
    }

    [Fact]
    public async Task Lease_Should_KeepOthersAway_UntilItRunsOut()
    {
        await _app.ToldAsync(Facts(5));
        var outbox = _app.Services.GetServices<IOutbox>().Single(outbox => outbox.Module == "repairs");
        var now = _app.Clock.GetUtcNow().UtcDateTime;
        var slow = new OutboxLease(Guid.NewGuid(), now, now.AddMinutes(2));
        var taken = await outbox.LeaseAsync(3, slow, CancellationToken.None);

        var meanwhile = await outbox.LeaseAsync(9, Lease(), CancellationToken.None);
        _app.Clock.Advance(1);
        var before = await outbox.LeaseAsync(9, Lease(), CancellationToken.None);
        _app.Clock.Advance(1);
        var fast = Lease();
        var after = await outbox.LeaseAsync(9, fast, CancellationToken.None);
        await outbox.MarkReadAsync([.. taken.Select(message => message.Id)], slow, now, CancellationToken.None);
        var unread = await outbox.LookAsync(CancellationToken.None);
        await outbox.MarkReadAsync([.. after.Select(message => message.Id)], fast, now, CancellationToken.None);

        Assert.Equal([1, 2, 3], taken.Select(message => message.Id));
        Assert.Equal([4, 5], meanwhile.Select(message => message.Id));
        Assert.Empty(before);
        Assert.Equal([1, 2, 3], after.Select(message => message.Id));
        Assert.All(after, message => Assert.Equal(2, message.Attempts));

        // The slow one's word is worth nothing: it no longer has the lease.
        Assert.Equal(5, unread.Waiting);
        Assert.Equal(2, (await outbox.LookAsync(CancellationToken.None)).Waiting);

        OutboxLease Lease()
        {
            var taking = _app.Clock.GetUtcNow().UtcDateTime;
            return new OutboxLease(Guid.NewGuid(), taking, taking.AddMinutes(30));
        }
    }

    private static ServiceDelivered[] Facts(int count)
        => [.. Enumerable.Range(0, count).Select(i => Given.Fact(s_at.AddMinutes(-i), team: 1 + i % 3, customer: 1 + i % 7, rating: 1 + i % 5))];

    private static async Task<int> DrainAsync(ServiceReader reader)
    {
        var all = 0;
        while (await reader.ReadAsync(CancellationToken.None) is > 0 and var taken)
        {
            all += taken;
        }

        return all;
    }

    private async Task ReadUntilDarkAsync()
    {
        var reader = _app.NewReader();
        await Assert.ThrowsAsync<InvalidOperationException>(() => DrainAsync(reader));
    }

    private async Task ShouldBeEnteredOnceAsync(ServiceDelivered[] facts)
    {
        var records = await _app.RecordsAsync();
        Assert.Equal(facts.Select(fact => fact.SourceId).Order(), records.Select(record => record.SourceId).Order());
        await using var db = await _app.InsightsDbAsync();
        Assert.Equal(facts.Length, await db.Days.SumAsync(day => day.Services));
        Assert.Equal(facts.Sum(fact => fact.Rating!.Value), await db.Months.SumAsync(month => month.RatingSum));
        await _app.BooksShouldBeRightAsync();
        var outbox = _app.Services.GetServices<IOutbox>().Single(outbox => outbox.Module == "repairs");
        Assert.Equal(new OutboxState(0, null, 0), await outbox.LookAsync(CancellationToken.None));
    }

    // What a restore of the modules' tables from an older backup does.
    private async Task UnreadAsync()
    {
        await using var db = await _app.Services.GetRequiredService<IDbContextFactory<RepairsDb>>().CreateDbContextAsync();
        await db.Set<OutboxMessage>().ExecuteUpdateAsync(
            set => set.SetProperty(message => message.ReadAt, (DateTime?)null).SetProperty(message => message.DueAt, (DateTime?)null));
    }
}
