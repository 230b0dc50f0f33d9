using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Shifts;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Readiness;

/// <summary>The readiness of events, judged for all events of a level at once.</summary>
public sealed class ReadinessByEventDataLoader(
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
            db, db.Sites.Where(site => keys.Contains(site.MajorEventId) && site.WithdrawnAt == null), keys, cancellationToken);
        var sites = book.Sites.ToLookup(facts => facts.Site.MajorEventId);
        return book.Events.Values.ToDictionary(
            majorEvent => majorEvent.Id, majorEvent => Judge(majorEvent, [.. sites[majorEvent.Id]], [.. book.Shifts[majorEvent.Id]]));
    }

    private SupplyReadiness Judge(MajorEvent majorEvent, SiteFacts[] sites, DutyShift[] shifts)
    {
        var (today, now) = (calendar.Today(clock), clock.GetUtcNow().UtcDateTime);
        var ofSites = sites.SelectMany(facts => facts.Reasons(majorEvent, today).Concat(facts.Gaps(majorEvent, shifts, now)));
        return SupplyReadiness.Of(
            sites.Sum(facts => facts.Done),
            sites.Sum(facts => facts.Tasks),
            [.. ReasonsOf(majorEvent, sites, shifts, now).Concat(ofSites).OrderBy(reason => reason.Kind)]);
    }

    private static IEnumerable<ReadinessReason> ReasonsOf(MajorEvent majorEvent, SiteFacts[] sites, DutyShift[] shifts, DateTime now)
    {
        if (SiteFacts.IsCalledOff(majorEvent))
        {
            return SiteFacts.ReasonsOf(majorEvent);
        }

        var gaps = SiteFacts.Ahead(majorEvent, shifts, now)
            .Select(gap => new ReadinessReason(ReadinessReasonKind.CoverGap, ProtectedSite: null, CoverGap: gap));
        return sites.Length == 0 ? gaps.Append(new ReadinessReason(ReadinessReasonKind.NoSites, ProtectedSite: null)) : gaps;
    }
}
