namespace ServiceTeams.Shared.Time;

/// <summary>Tells the local day of a moment: moments are stored in UTC, but a day is the day people lived.</summary>
/// <param name="zone">The time zone of the people; Asia/Shanghai unless <c>Time:Zone</c> says otherwise.</param>
public sealed class LocalCalendar(TimeZoneInfo zone)
{
    /// <summary>The zone that is meant when nothing is configured.</summary>
    public const string DefaultZone = "Asia/Shanghai";

    /// <summary>The local day on which the moment falls.</summary>
    public DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, zone));

    /// <summary>The moment at which the clocks of the zone show this day and time.</summary>
    public DateTime MomentOf(DateOnly day, TimeOnly time)
        => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(time, DateTimeKind.Unspecified), zone);

    /// <summary>The local day now.</summary>
    public DateOnly Today(TimeProvider clock) => DayOf(clock.GetUtcNow().UtcDateTime);

    /// <summary>
    /// How far the zone's clocks are from UTC, in minutes, each until a moment; the last one for good. Found for the years 1990 to 2050.
    /// </summary>
    public IReadOnlyList<(DateTime Until, int Minutes)> Offsets() => _offsets ??= FindOffsets();

    private List<(DateTime Until, int Minutes)>? _offsets;

    private List<(DateTime Until, int Minutes)> FindOffsets()
    {
        List<(DateTime, int)> spans = [];
        var last = new DateTime(2050, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var at = new DateTime(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        for (; at < last; at = at.AddDays(1))
        {
            if (zone.GetUtcOffset(at) != zone.GetUtcOffset(at.AddDays(1)))
            {
                spans.Add((Change(at, at.AddDays(1)), (int)zone.GetUtcOffset(at).TotalMinutes));
            }
        }

        spans.Add((DateTime.MaxValue, (int)zone.GetUtcOffset(last).TotalMinutes));
        return spans;
    }

    // The first minute of a day with the day's last offset: half of what is left at a time.
    private DateTime Change(DateTime before, DateTime after)
    {
        var wanted = zone.GetUtcOffset(after);
        while (after - before > TimeSpan.FromMinutes(1))
        {
            var middle = before.AddMinutes((int)(after - before).TotalMinutes / 2);
            (before, after) = zone.GetUtcOffset(middle) == wanted ? (before, middle) : (middle, after);
        }

        return after;
    }
}
