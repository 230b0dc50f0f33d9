using System.Globalization;
using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Repairs.Reliability;

/// <summary>What is asked of reliability, checked.</summary>
internal sealed record ReliabilityRequest
{
    private const int DefaultFirst = GroupRequest<ReliabilityGrouping>.DefaultFirst;
    private const int MaxFirst = GroupRequest<ReliabilityGrouping>.MaxFirst;

    public ReliabilityRequest(
        IEnumerable<ReliabilityGrouping>? by,
        DateOnly? from,
        DateOnly? to,
        int? longerThanMinutes,
        IEnumerable<ReliabilityGroupSortInput>? order,
        int? first,
        bool fillPeriods)
    {
        By = [.. (by ?? []).Distinct()];
        (From, To, LongerThanMinutes, First, FillPeriods) = (from, to, longerThanMinutes, first, fillPeriods);
        Order = [.. (order ?? []).SelectMany(part => part.Keys()).DistinctBy(key => key.Figure)];
        if (from > to)
        {
            throw Refuse("BAD_SPAN", $"`to` must not lie before `from`: {from:yyyy-MM-dd} to {to:yyyy-MM-dd}.");
        }

        if (longerThanMinutes < 0)
        {
            throw Refuse("BAD_SPAN", $"`longerThanMinutes` must not be negative: {longerThanMinutes}.");
        }

        if (first is < 0 or > MaxFirst)
        {
            throw Refuse("BAD_GROUP_COUNT", $"`first` must lie between 0 and {MaxFirst}, not {first}.");
        }

        var periods = By.Where(part => GrainOf(part) is not null).ToArray();
        if (periods.Length > 1)
        {
            throw Refuse("SEVERAL_PERIODS", $"Groups have one period: {string.Join(" and ", periods.Select(part => part.ToString().ToUpperInvariant()))} are several.");
        }

        if (fillPeriods && periods.Length == 0)
        {
            throw Refuse("NO_PERIOD", $"`fillPeriods` needs DAY, WEEK, MONTH, QUARTER or YEAR in `by`.");
        }

        PeriodLength = periods.Length == 0 ? null : GrainOf(periods[0]);
    }

    public IReadOnlyList<ReliabilityGrouping> By { get; }

    /// <summary>The length of the period that is grouped by; null when none is.</summary>
    public Grain? PeriodLength { get; }

    public DateOnly? From { get; }

    public DateOnly? To { get; }

    public int? LongerThanMinutes { get; }

    public IReadOnlyList<(string Figure, bool Descending)> Order { get; }

    public int? First { get; }

    public bool FillPeriods { get; }

    /// <summary>How many groups the answer may have; one more is read, to see whether there are more.</summary>
    public int Limit => First ?? DefaultFirst;

    /// <summary>The groups that were asked for; an error instead of a cut that nobody asked for.</summary>
    public IEnumerable<ReliabilityRow> Cut(List<ReliabilityRow> rows)
        => rows.Count <= Limit || First is not null
            ? rows.Take(Limit)
            : throw Refuse("TOO_MANY_GROUPS", $"There are more than {Limit} groups. Filter them, group by less, or say with `first` how many you want, at most {MaxFirst}.");

    /// <summary>The first day of every period that is asked for: within the bounds that were given, or else from the first to the last with an interruption.</summary>
    public List<DateOnly> Periods(ReliabilitySpan span, DateOnly today)
    {
        List<DateOnly> periods = [];
        if ((From ?? span.First) is not { } from || LastDay(span, today) is not { } last)
        {
            return periods;
        }

        for (var day = StartOf(from, PeriodLength!.Value); day <= last; day = Next(day, PeriodLength.Value))
        {
            periods.Add(day);
            if (periods.Count > MaxFirst)
            {
                throw Refuse("TOO_MANY_GROUPS", $"There are more than {MaxFirst} periods from the first to the last. Filter them or take longer ones.");
            }
        }

        return periods;
    }

    // What is to come has no reliability yet.
    private DateOnly? LastDay(ReliabilitySpan span, DateOnly today)
    {
        var wanted = To < today ? To : today;
        return To is null || span.Last > wanted ? span.Last : wanted;
    }

    private static Grain? GrainOf(ReliabilityGrouping part) => Enum.TryParse<Grain>(part.ToString(), out var grain) ? grain : null;

    private static DateOnly StartOf(DateOnly day, Grain grain) => grain switch
    {
        Grain.Day => day,
        Grain.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        Grain.Month => new DateOnly(day.Year, day.Month, 1),
        Grain.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    private static DateOnly Next(DateOnly day, Grain grain) => grain switch
    {
        Grain.Day => day.AddDays(1),
        Grain.Week => day.AddDays(7),
        Grain.Month => day.AddMonths(1),
        Grain.Quarter => day.AddMonths(3),
        _ => day.AddYears(1),
    };

    private static GroupRequestException Refuse(string code, FormattableString message)
        => new(code, message.ToString(CultureInfo.InvariantCulture));
}
