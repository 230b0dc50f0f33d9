using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Demonstration;

/// <summary>Moments as people say them.</summary>
internal static class LocalMoments
{
    public static DateTime At(this LocalCalendar calendar, int year, int month, int day, int hour, int minute = 0)
        => calendar.MomentOf(new DateOnly(year, month, day), new TimeOnly(hour, minute));
}
