using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Windows;
using ServiceTeams.Shared.ProtectedTimes;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>
/// Searches times for work: every step of the working day, from the earliest start on, that is neither protected nor taken. Each
/// source is asked once for the whole span; what is found is searched in memory.
/// </summary>
public sealed class FreeWindows
{
    private readonly ProtectedTimes _times;
    private readonly OfficeHours _officeHours;
    private readonly NoticePeriods _notice;
    private readonly WorkHoursSettings _hours;
    private readonly LocalCalendar _calendar;

    internal FreeWindows(
        ProtectedTimes times, OfficeHours officeHours, NoticePeriods notice, WorkHoursSettings hours, LocalCalendar calendar)
        => (_times, _officeHours, _notice, _hours, _calendar) = (times, officeHours, notice, hours, calendar);

    /// <summary>The longest work that fits into a working day.</summary>
    internal int LongestMinutes => _hours.MinutesADay;

    /// <summary>The first free windows from the earliest start on, fewer when the search ends before.</summary>
    /// <param name="db">The tables.</param>
    /// <param name="communities">The communities that the work interrupts.</param>
    /// <param name="minutes">How long it takes.</param>
    /// <param name="earliest">The earliest start: not before the work's notice.</param>
    /// <param name="now">Now: what starts too soon after it is at short notice.</param>
    /// <param name="movedWorkId">The work that is to be moved: it is not in its own way.</param>
    /// <param name="first">How many are wanted.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    internal async Task<IReadOnlyList<SuggestedWindow>> FindAsync(
        RepairsDb db,
        IReadOnlyList<Community> communities,
        int minutes,
        DateTime earliest,
        DateTime now,
        long? movedWorkId,
        int first,
        CancellationToken cancellationToken)
    {
        long[] ids = [.. communities.Select(community => community.Id)];
        var (latest, furthest) = (earliest.AddDays(_hours.SearchDays), now.AddDays(PlannedWork.FurthestDays));
        latest = latest < furthest ? latest : furthest;
        var end = latest.AddMinutes(minutes);
        var kept = await _times.AskAsync(ids, earliest, end, cancellationToken);
        var works = await db.OpenIn(ids, earliest, end, movedWorkId)
            .Select(work => new { work.StartsAt, work.EndsAt })
            .ToListAsync(cancellationToken);
        var busy = new BusyTimes(kept.Select(Span).Concat(works.Select(work => (work.StartsAt, work.EndsAt))));
        var office = new BusyTimes(_officeHours.Find(communities, earliest, end).Select(Span));
        return
        [
            .. StartsBetween(earliest, latest, minutes)
                .Select(start => (StartsAt: start, EndsAt: start.AddMinutes(minutes), Short: _notice.IsShort(now, start)))
                .Where(window => busy.IsFree(window.StartsAt, window.EndsAt))
                .Where(window => !window.Short || office.IsFree(window.StartsAt, window.EndsAt))
                .Select(window => new SuggestedWindow(
                    window.StartsAt, window.EndsAt, _calendar.DayOf(window.StartsAt), window.Short))
                .Take(first),
        ];
    }

    private IEnumerable<DateTime> StartsBetween(DateTime earliest, DateTime latest, int minutes)
    {
        for (var day = _calendar.DayOf(earliest); day <= _calendar.DayOf(latest); day = day.AddDays(1))
        {
            var closing = _calendar.MomentOf(day, _hours.To).AddMinutes(-minutes);
            for (var start = _calendar.MomentOf(day, _hours.From); start <= closing; start = start.AddMinutes(_hours.StepMinutes))
            {
                if (start >= earliest && start <= latest)
                {
                    yield return start;
                }
            }
        }
    }

    private static (DateTime StartsAt, DateTime EndsAt) Span(ProtectedTime time) => (time.StartsAt, time.EndsAt);
}
