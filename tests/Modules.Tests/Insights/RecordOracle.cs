using System.Globalization;
using System.Text.Json.Nodes;
using Modules.Tests.Groups;
using ServiceTeams.Insights.Records;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Insights;

/// <summary>What the groups of service records have to be: computed the plain way, in memory.</summary>
internal sealed class RecordOracle(IReadOnlyList<Place> communities)
{
    public static readonly string[] Periods = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"];

    public static readonly string[] Others = ["TEAM", "COMMUNITY", "DISTRICT", "HEART", "ACTIVITY", "MODULE", "CUSTOMER_KIND", "WEEKDAY", "HOUR"];

    /// <summary>The figures that sums can tell.</summary>
    public static readonly string[] Sums =
        ["count", "peopleReached", "households", "totalMinutes", "minutes.average", "ratings", "averageRating"];

    /// <summary>The figures that need the single records.</summary>
    public static readonly string[] Singles = ["customers", "minutes.min", "minutes.max", "minutes.p50", "minutes.p90", "minutes.p99"];

    public List<Group> Groups(IEnumerable<ServiceRecord> records, IReadOnlyList<string> by, bool fill)
    {
        List<Group> groups = by.Count == 0
            ? [GroupOf([], [.. records])]
            : [.. records.GroupBy(record => string.Join('|', by.Select(part => Key(part, record))))
                .Select(group => GroupOf([.. by.Select(part => Key(part, group.First()))], [.. group]))];
        if (fill && groups.Count > 0)
        {
            Fill(groups, by);
        }

        HideFew(groups);
        return groups;
    }

    /// <summary>By the figures, then by the keys; null first.</summary>
    public static List<Group> Sort(List<Group> groups, IReadOnlyList<(string Figure, bool Descending)> order)
    {
        groups.Sort((a, b) => order
            .Select(key => Nullable.Compare(a.Values[key.Figure], b.Values[key.Figure]) * (key.Descending ? -1 : 1))
            .Concat(a.Key.Zip(b.Key).Select(pair => Compare(pair.First, pair.Second)))
            .FirstOrDefault(difference => difference != 0));
        return groups;
    }

    public static string Text(Group group, IReadOnlyList<string> by, IReadOnlyList<string> figures)
        => string.Join(' ', by.Select((part, i) => $"{part}={Name(group.Key[i])}").Concat(figures.Select(figure => $"{figure}={Number(group.Values[figure])}")));

    public static string Text(JsonNode group, IReadOnlyList<string> by, IReadOnlyList<string> figures)
        => string.Join(' ', by.Select(part => $"{part}={Name(part, group["key"]!)}").Concat(figures.Select(figure => $"{figure}={Number(Value(group, figure))}")));

    /// <summary>The field of the key that holds a part.</summary>
    public static string FieldOf(string part) => part switch
    {
        "TEAM" => "teamId",
        "COMMUNITY" => "communityId",
        "CUSTOMER_KIND" => "customerKind",
        _ => Periods.Contains(part) ? "period" : part.ToLowerInvariant(),
    };

    private static double? Value(JsonNode group, string figure)
        => figure.Split('.').Aggregate((JsonNode?)group, (node, part) => node?[part])?.GetValue<double>();

    private static string Number(double? value) => value?.ToString("G10", CultureInfo.InvariantCulture) ?? "null";

    private static string Name(string part, JsonNode key)
        => key[FieldOf(part)] is not { } value ? "null" : part is "TEAM" or "COMMUNITY" ? Name(OrderRows.KeyOf(value.GetValue<string>())) : value.ToString();

    private static string Name(object? key) => key switch
    {
        null => "null",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum value => GroupOracle.ScreamingCase(value.ToString()),
        _ => Convert.ToString(key, CultureInfo.InvariantCulture)!,
    };

    private object? Key(string part, ServiceRecord record) => part switch
    {
        "TEAM" => record.TeamId,
        "COMMUNITY" => record.CommunityId,
        "DISTRICT" => communities.Single(community => community.Id == record.CommunityId).District,
        "HEART" => record.Heart,
        "ACTIVITY" => record.Activity,
        "MODULE" => record.Module,
        "CUSTOMER_KIND" => record.CustomerKind,
        "WEEKDAY" => ((int)LocalDay(record).DayOfWeek + 6) % 7 + 1,
        "HOUR" => record.DeliveredAt.AddHours(8).Hour,
        "DAY" => LocalDay(record),
        "WEEK" => MondayOf(LocalDay(record)),
        "MONTH" => new DateOnly(LocalDay(record).Year, LocalDay(record).Month, 1),
        "QUARTER" => new DateOnly(LocalDay(record).Year, ((LocalDay(record).Month + 2) / 3 * 3) - 2, 1),
        _ => new DateOnly(LocalDay(record).Year, 1, 1),
    };

    // Not the record's own day: the record took it from the calendar that is tried here.
    private static DateOnly LocalDay(ServiceRecord record) => DateOnly.FromDateTime(record.DeliveredAt.AddHours(8));

    private static DateOnly MondayOf(DateOnly day)
    {
        var at = day.ToDateTime(default);
        return DateOnly.FromDateTime(ISOWeek.ToDateTime(ISOWeek.GetYear(at), ISOWeek.GetWeekOfYear(at), DayOfWeek.Monday));
    }

    private static void Fill(List<Group> groups, IReadOnlyList<string> by)
    {
        var period = by.ToList().FindIndex(part => Periods.Contains(part));
        var known = groups.Select(group => string.Join('|', group.Key)).ToHashSet();
        var rest = groups.Select(group => group.Key).DistinctBy(key => string.Join('|', key.Where((_, i) => i != period))).ToList();
        var (first, last) = (groups.Min(group => (DateOnly)group.Key[period]!), groups.Max(group => (DateOnly)group.Key[period]!));
        for (var day = first; day <= last; day = Next(by[period], day))
        {
            groups.AddRange(rest
                .Select(key => key.Select((part, i) => i == period ? day : part).ToArray())
                .Where(key => !known.Contains(string.Join('|', key)))
                .Select(key => GroupOf(key, [])));
        }
    }

    private static DateOnly Next(string period, DateOnly day) => period switch
    {
        "DAY" => day.AddDays(1),
        "WEEK" => day.AddDays(7),
        "MONTH" => day.AddMonths(1),
        "QUARTER" => day.AddMonths(3),
        _ => day.AddYears(1),
    };

    private static void HideFew(List<Group> groups)
    {
        var few = groups.Where(group => group.AboutCare && group.Values["customers"] < 5).ToList();
        var hidden = few.Sum(group => group.Values["customers"]!.Value);
        if (hidden is > 0 and < 5)
        {
            var others = Sort([.. groups.Except(few)], [("customers", false)]);
            few.AddRange(others.Where(group => group.Values["customers"] >= 5).Concat(Sort([.. others.Where(group => group.Values["customers"] < 5)], [("customers", true)])).Take(1));
        }

        few.ForEach(group => group.Values["customers"] = null);
    }

    private static Group GroupOf(object?[] key, List<ServiceRecord> records)
    {
        var minutes = records.Select(record => (double?)record.Minutes).OfType<double>().Order().ToList();
        var ratings = records.Select(record => record.Rating).OfType<int>().ToList();
        return new Group(key, records.Any(record => record.Heart == Heart.Caring), new Dictionary<string, double?>
        {
            ["count"] = records.Count,
            ["customers"] = records.Select(record => record.CustomerId).OfType<long>().Distinct().Count(),
            ["peopleReached"] = records.Sum(record => (long)record.PeopleReached),
            ["households"] = records.Sum(record => (long)(record.Households ?? 0)),
            ["totalMinutes"] = minutes.Sum(),
            ["minutes.average"] = minutes.Count == 0 ? null : minutes.Average(),
            ["minutes.min"] = minutes.Count == 0 ? null : minutes[0],
            ["minutes.max"] = minutes.Count == 0 ? null : minutes[^1],
            ["minutes.p50"] = Rank(minutes, 0.5m),
            ["minutes.p90"] = Rank(minutes, 0.9m),
            ["minutes.p99"] = Rank(minutes, 0.99m),
            ["ratings"] = ratings.Count,
            ["averageRating"] = ratings.Count == 0 ? null : ratings.Average(),
        });
    }

    private static double? Rank(List<double> sorted, decimal share)
        => sorted.Count == 0 ? null : sorted[(int)Math.Ceiling(sorted.Count * share) - 1];

    private static int Compare(object? a, object? b) => (a, b) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string text, string other) => string.CompareOrdinal(text, other),
        _ => ((IComparable)a).CompareTo(b),
    };

    internal sealed record Group(object?[] Key, bool AboutCare, Dictionary<string, double?> Values);
}
