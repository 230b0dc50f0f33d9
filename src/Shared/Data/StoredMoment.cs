namespace ServiceTeams.Shared.Data;

/// <summary>Moments as EF Core stores them in SQLite: <c>2014-08-25 08:30:00</c>, with up to seven digits behind the second.</summary>
internal static class StoredMoment
{
    private const int Day = 10;
    private const int Seconds = 19;
    private const int MaxDigits = 7;

    /// <summary>False for every other format, and for moments that there are not.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateTime moment)
    {
        moment = default;
        if (text.Length < Seconds || text[10] != ' ' || text[13] != ':' || text[16] != ':'
            || !TryReadDay(text[..Day], out var day)
            || !TryReadNumber(text[11..13], out var hour)
            || !TryReadNumber(text[14..16], out var minute)
            || !TryReadNumber(text[17..19], out var second)
            || hour > 23 || minute > 59 || second > 59
            || !TryReadTicks(text[Seconds..], out var ticks))
        {
            return false;
        }

        moment = day.ToDateTime(new TimeOnly(hour, minute, second)).AddTicks(ticks);
        return true;
    }

    /// <summary>A day, <c>2014-08-25</c>. False for every other format, and for days that there are not.</summary>
    public static bool TryReadDay(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        if (text.Length != Day || text[4] != '-' || text[7] != '-'
            || !TryReadNumber(text[..4], out var year)
            || !TryReadNumber(text[5..7], out var month)
            || !TryReadNumber(text[8..10], out var number)
            || year == 0 || month is 0 or > 12 || number == 0 || number > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, number);
        return true;
    }

    private static bool TryReadTicks(ReadOnlySpan<byte> rest, out int ticks)
    {
        ticks = 0;
        if (rest.IsEmpty)
        {
            return true;
        }

        if (rest[0] != '.' || rest.Length is 1 or > 1 + MaxDigits || !TryReadNumber(rest[1..], out ticks))
        {
            return false;
        }

        for (var digits = rest.Length - 1; digits < MaxDigits; digits++)
        {
            ticks *= 10;
        }

        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }
}
