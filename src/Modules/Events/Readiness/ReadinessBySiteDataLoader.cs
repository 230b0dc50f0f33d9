using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Readiness;

/// <summary>The readiness of sites, judged for all sites of a level at once.</summary>
public sealed class ReadinessBySiteDataLoader(
    IDbContextFactory<EventsDb> factory,
    LocalCalendar calendar,
    TimeProvider clock,
    IBatchScheduler batchScheduler,
    DataLoaderOptions options)
    : BatchDataLoader<long, SupplyReadiness>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<long, SupplyReadiness>> LoadBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var book = await ReadinessBook.ReadAsync(
            db, db.Sites.Where(site => keys.Contains(site.Id)), eventIds: null, cancellationToken);
        var (today, now) = (calendar.Today(clock), clock.GetUtcNow().UtcDateTime);
        return book.Sites.ToDictionary(facts => facts.Site.Id, facts =>
        {
            var majorEvent = book.Events[facts.Site.MajorEventId];
            var reasons = facts.Reasons(majorEvent, today)
                .Concat(facts.Gaps(majorEvent, book.Shifts[majorEvent.Id], now))
                .Concat(SiteFacts.ReasonsOf(majorEvent));
            return SupplyReadiness.Of(facts.Done, facts.Tasks, [.. reasons.OrderBy(reason => reason.Kind)]);
        });
    }
}
