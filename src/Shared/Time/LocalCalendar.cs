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
}
