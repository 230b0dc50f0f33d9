using System.Collections;
using System.Globalization;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Shared.Imports;

/// <summary>Reads numbers, days and moments the way books write them.</summary>
internal static class BookValues
{
    private const int FirstYear = 1900;

    private static readonly char[] s_between = ['、', ';', '；', ',', '，', '\n'];

    private static readonly string[] s_dates = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    private static readonly string[] s_times = ["H:m", "H:m:s", "H时m分", "H时m分s秒", "H点m分"];

    private static readonly string[] s_moments =
    [
        .. from date in s_dates
           from gap in (string[])[" ", "'T'", ""]
           from time in s_times
           where gap.Length > 0 || date.EndsWith('日')
           select date + gap + time,
    ];

    private static readonly string[] s_withOffset =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm K", "yyyy-MM-dd HH:mm:ss K",
    ];

    /// <summary>The parts of a value that lists several.</summary>
    public static string[] Split(string text)
        => text.Split(s_between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static int Number(string text)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new RowRefusedException(null, "This is not a whole number.");

    public static DateOnly Day(string text)
        => DateOnly.TryParseExact(text, s_dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year >= FirstYear
            ? day
            : throw new RowRefusedException(null, "This is not a day like 2014-08-04, 2014/8/4 or 2014年8月4日.");

    public static DateTime Moment(string text, LocalCalendar calendar)
    {
        if (DateTime.TryParseExact(text, s_moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            && local.Year >= FirstYear)
        {
            return InZone(local, calendar);
        }

        // A moment that names its offset is the same everywhere; one without was read above.
        return DateTimeOffset.TryParseExact(text, s_withOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            && moment.Year >= FirstYear
            ? moment.UtcDateTime
            : throw new RowRefusedException(null, "This is not a time like 2014-08-04 06:05, 2014年8月4日6时5分 or 2014-08-04T06:05:00+08:00.");
    }

    /// <summary>The same text for the same value, however it was written.</summary>
    public static string Canonical(object value) => value switch
    {
        DateTime moment => moment.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable list and not string => string.Join(';', list.Cast<object>().Select(Canonical)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static DateTime InZone(DateTime local, LocalCalendar calendar)
    {
        try
        {
            return calendar.MomentOf(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        }
        catch (ArgumentException)
        {
            throw new RowRefusedException(null, "The clocks skipped this time on that day.");
        }
    }
}
