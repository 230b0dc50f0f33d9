using System.Globalization;
using System.Text.Json.Nodes;
using ServiceTeams.Repairs.Orders;

namespace Modules.Tests.Groups;

/// <summary>What the groups of repair orders have to be: computed the plain way, in memory.</summary>
internal sealed class GroupOracle(IReadOnlyList<Place> teams, IReadOnlyList<Place> communities, DateTime now)
{
    public const string Fields =
        """
        key { team { name } community { name } district cause channel status period weekday hour }
        count customers arrivalMinutes { average min max p50 p90 p99 } arrivedInTimeRate averageRating customersWithoutSupply
        """;

    public static readonly string[] Periods = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"];

    public static readonly string[] Others = ["TEAM", "COMMUNITY", "DISTRICT", "CAUSE", "CHANNEL", "STATUS", "WEEKDAY", "HOUR"];

    private static readonly string[] s_statistics = ["average", "min", "max", "p50", "p90", "p99"];

    /// <summary>The figures that can be asked for in `having` and `order`.</summary>
    public static readonly string[] Figures =
        ["count", "customers", "arrivedInTimeRate", "averageRating", "customersWithoutSupply", .. s_statistics.Select(part => $"arrivalMinutes.{part}")];

    public List<Group> Groups(IEnumerable<RepairOrder> orders, IReadOnlyList<string> by, bool fill)
    {
        var groups = by.Count == 0
            ? [GroupOf([], [.. orders])]
            : orders.GroupBy(order => new KeyOf([.. by.Select(part => Key(part, order))])).Select(group => GroupOf(group.Key.Parts, [.. group])).ToList();
        var period = by.ToList().FindIndex(part => Periods.Contains(part));
        if (fill && groups.Count > 0)
        {
            var days = groups.Select(group => (DateOnly)group.Key[period]!).ToList();
            var rest = groups.Select(group => new KeyOf([.. group.Key.Where((_, i) => i != period)])).Distinct().ToList();
            var known = groups.Select(group => new KeyOf(group.Key)).ToHashSet();
            for (var day = days.Min(); day <= days.Max(); day = Next(by[period], day))
            {
                groups.AddRange(rest
                    .Select(parts => new KeyOf([.. parts.Parts.Take(period), day, .. parts.Parts.Skip(period)]))
                    .Where(key => !known.Contains(key))
                    .Select(key => GroupOf(key.Parts, [])));
            }
        }

        return groups;
    }

    /// <summary>By the figures, then by the keys; null first.</summary>
    public static List<Group> Sort(List<Group> groups, IReadOnlyList<(string Figure, bool Descending)> order)
    {
        groups.Sort((a, b) =>
        {
            foreach (var (figure, descending) in order)
            {
                var difference = Nullable.Compare(a.Values[figure], b.Values[figure]);
                if (difference != 0)
                {
                    return descending ? -difference : difference;
                }
            }

            return a.Key.Zip(b.Key).Select(pair => Compare(pair.First, pair.Second)).FirstOrDefault(difference => difference != 0);
        });
        return groups;
    }

    /// <summary>A group as text, the way the API's answer reads.</summary>
    public string Text(Group group, IReadOnlyList<string> by)
        => string.Join(' ', by.Select((part, i) => $"{part}={Name(part, group.Key[i])}").Concat(Figures.Select(figure => $"{figure}={Number(group.Values[figure])}")));

    public static string Text(JsonNode group, IReadOnlyList<string> by)
        => string.Join(' ', by.Select(part => $"{part}={Name(part, group["key"]!)}").Concat(Figures.Select(figure => $"{figure}={Number(Value(group, figure))}")));

    private static double? Value(JsonNode group, string figure)
        => figure.Split('.').Aggregate((JsonNode?)group, (node, part) => node?[part])?.GetValue<double>();

    private static string Number(double? value) => value?.ToString("G10", CultureInfo.InvariantCulture) ?? "null";

    private static string Name(string part, JsonNode key) => part switch
    {
        "TEAM" => key["team"]?["name"]?.GetValue<string>() ?? "null",
        "COMMUNITY" => key["community"]?["name"]?.GetValue<string>() ?? "null",
        _ => key[Periods.Contains(part) ? "period" : part.ToLowerInvariant()]?.ToString() ?? "null",
    };

    private string Name(string part, object? key) => (part, key) switch
    {
        (_, null) => "null",
        ("TEAM", long id) => teams.Single(team => team.Id == id).Name,
        ("COMMUNITY", long id) => communities.Single(community => community.Id == id).Name,
        (_, DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (_, Enum value) => ScreamingCase(value.ToString()),
        _ => Convert.ToString(key, CultureInfo.InvariantCulture)!,
    };

    public static string ScreamingCase(string name)
        => string.Concat(name.Select((letter, i) =>
            (i > 0 && (char.IsUpper(letter) || (char.IsDigit(letter) && !char.IsDigit(name[i - 1]))) ? "_" : "") + char.ToUpperInvariant(letter)));

    private object? Key(string part, RepairOrder order) => part switch
    {
        "TEAM" => order.TeamId,
        "COMMUNITY" => order.CommunityId,
        "DISTRICT" => communities.Single(community => community.Id == order.CommunityId).District,
        "CAUSE" => order.Cause,
        "CHANNEL" => order.Channel,
        "STATUS" => order.Status,
        "WEEKDAY" => ((int)order.ReportedOn.DayOfWeek + 6) % 7 + 1,
        "HOUR" => order.ReportedAt.AddHours(8).Hour,
        _ => FirstDay(part, order.ReportedOn),
    };

    private static DateOnly FirstDay(string period, DateOnly day) => period switch
    {
        "DAY" => day,
        "WEEK" => DateOnly.FromDateTime(ISOWeek.ToDateTime(
            ISOWeek.GetYear(day.ToDateTime(default)), ISOWeek.GetWeekOfYear(day.ToDateTime(default)), DayOfWeek.Monday)),
        "MONTH" => new DateOnly(day.Year, day.Month, 1),
        "QUARTER" => new DateOnly(day.Year, day.Month is < 4 ? 1 : day.Month is < 7 ? 4 : day.Month is < 10 ? 7 : 10, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    private static DateOnly Next(string period, DateOnly day) => period switch
    {
        "DAY" => day.AddDays(1),
        "WEEK" => day.AddDays(7),
        "MONTH" => day.AddMonths(1),
        "QUARTER" => day.AddMonths(3),
        _ => day.AddYears(1),
    };

    private Group GroupOf(object?[] key, List<RepairOrder> orders)
    {
        var arrivals = orders.Where(order => order.ArrivalMinutes is not null).Select(order => (double)order.ArrivalMinutes!.Value).Order().ToList();
        var kept = orders.Select(order => order.KeptPromise ?? ((order.CancelledAt ?? now) > order.PromisedArrivalAt ? false : null)).OfType<bool>().ToList();
        var ratings = orders.Select(order => order.Rating).OfType<int>().ToList();
        return new Group(key, new Dictionary<string, double?>
        {
            ["count"] = orders.Count,
            ["customers"] = orders.Select(order => order.CustomerId).OfType<long>().Distinct().Count(),
            ["arrivedInTimeRate"] = kept.Count == 0 ? null : (double)kept.Count(promise => promise) / kept.Count,
            ["averageRating"] = ratings.Count == 0 ? null : ratings.Average(),
            ["customersWithoutSupply"] = orders.Sum(order => order.CustomersWithoutSupply),
            ["arrivalMinutes.average"] = arrivals.Count == 0 ? null : arrivals.Average(),
            ["arrivalMinutes.min"] = arrivals.Count == 0 ? null : arrivals[0],
            ["arrivalMinutes.max"] = arrivals.Count == 0 ? null : arrivals[^1],
            ["arrivalMinutes.p50"] = Rank(arrivals, 0.5m),
            ["arrivalMinutes.p90"] = Rank(arrivals, 0.9m),
            ["arrivalMinutes.p99"] = Rank(arrivals, 0.99m),
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
        (Enum value, Enum other) => Convert.ToInt32(value, CultureInfo.InvariantCulture).CompareTo(Convert.ToInt32(other, CultureInfo.InvariantCulture)),
        _ => ((IComparable)a).CompareTo(b),
    };

    internal sealed record Group(object?[] Key, Dictionary<string, double?> Values);

    private sealed class KeyOf(object?[] parts) : IEquatable<KeyOf>
    {
        public object?[] Parts => parts;

        public bool Equals(KeyOf? other) => other is not null && parts.SequenceEqual(other.Parts);

        public override bool Equals(object? obj) => Equals(obj as KeyOf);

        public override int GetHashCode() => parts.Aggregate(17, HashCode.Combine);
    }
}
