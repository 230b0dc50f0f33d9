using System.Globalization;
using System.Text.Json.Nodes;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Repairs.PlannedWorks;

namespace Modules.Tests.Repairs.Reliability;

/// <summary>What reliability has to be: computed the plain way, in memory.</summary>
internal sealed class ReliabilityOracle(IReadOnlyList<ServedPlace> places, DateOnly today)
{
    public const string Fields =
        """
        key { period district community { name } } customersServed
        planned { saidi saifi caidi interruptions customersInterrupted customerMinutes }
        unplanned { saidi saifi caidi interruptions customersInterrupted customerMinutes }
        together { saidi saifi caidi interruptions customersInterrupted customerMinutes }
        """;

    public static readonly string[] Periods = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"];

    public static readonly string[] Figures =
        ["saidi", "saifi", "caidi", "interruptions", "customersInterrupted", "customerMinutes", "customersServed"];

    private readonly List<Hit> _hits = [];

    public void Add(RepairOrder order)
    {
        if (order is { WithoutSupplyMinutes: { } minutes, CustomersWithoutSupply: > 0 })
        {
            _hits.Add(new Hit($"F{order.Id}", false, order.CommunityId, DayOf(order.WithoutSupplySince!.Value), order.CustomersWithoutSupply, minutes));
        }
    }

    /// <summary>Customer after customer goes to the community whose place it is when all that are served stand in a row.</summary>
    public void Add(PlannedWork work, IEnumerable<long> communities)
    {
        if (work is not { WithoutSupplyMinutes: { } minutes, CustomersWithoutSupply: > 0 and { } customers })
        {
            return;
        }

        var hit = communities.Order().Select(id => places.Single(place => place.Id == id)).ToArray();
        var weights = hit.Sum(place => place.Customers) == 0 ? hit.Select(_ => 1L).ToArray() : [.. hit.Select(place => place.Customers)];
        long upTo = 0, given = 0;
        for (var i = 0; i < hit.Length; i++)
        {
            upTo += weights[i];
            var share = (long)Math.Floor((decimal)customers * upTo / weights.Sum()) - given;
            given += share;
            if (share > 0)
            {
                _hits.Add(new Hit($"W{work.Id}", true, hit[i].Id, DayOf(work.StartedAt!.Value), share, minutes));
            }
        }
    }

    public List<Group> Ask(
        IReadOnlyList<string> by, Func<ServedPlace, bool> wanted, DateOnly? from, DateOnly? to, int? longerThan, bool fill)
    {
        var served = places.Where(wanted).ToArray();
        var hits = _hits.Where(hit => served.Any(place => place.Id == hit.Community))
            .Where(hit => !(hit.Day < from) && !(hit.Day > to) && !(hit.Minutes <= longerThan)).ToList();
        var keys = by.Count == 0 ? [""] : hits.Select(hit => KeyOf(hit, by)).ToHashSet();
        if (fill)
        {
            keys.UnionWith(Filled(hits, keys, by, from, to));
        }

        return [.. keys.Select(key => new Group(key, ServedIn(key, by, served), [.. hits.Where(hit => KeyOf(hit, by) == key)]))];
    }

    /// <summary>By the figures, null first, then by the keys, a community by its number.</summary>
    public List<Group> Sort(IEnumerable<Group> groups, IReadOnlyList<string> by, IReadOnlyList<(string Figure, bool Descending)> order)
    {
        var sorted = groups.OrderBy(_ => 0);
        foreach (var (figure, descending) in order)
        {
            sorted = descending ? sorted.ThenByDescending(group => group.Value(figure)) : sorted.ThenBy(group => group.Value(figure));
        }

        for (var i = 0; i < by.Count; i++)
        {
            var part = i;
            sorted = by[part] == "COMMUNITY"
                ? sorted.ThenBy(group => places.Single(place => place.Name == group.Key.Split('|')[part]).Id)
                : sorted.ThenBy(group => group.Key.Split('|')[part], StringComparer.Ordinal);
        }

        return [.. sorted];
    }

    public static string Text(JsonNode group, IReadOnlyList<string> by)
    {
        var key = string.Join('|', by.Select(part => part switch
        {
            "COMMUNITY" => group["key"]!["community"]!["name"]!.GetValue<string>(),
            "DISTRICT" => group["key"]!["district"]!.GetValue<string>(),
            _ => group["key"]!["period"]!.GetValue<string>(),
        }));
        return $"{key}: {group["customersServed"]} {Part("planned")} {Part("unplanned")} {Part("together")}";

        string Part(string name) => string.Join(' ', Figures.SkipLast(1).Select(figure =>
            group[name]![figure] is { } value ? Number(value.GetValue<double>()) : "-"));
    }

    private List<string> Filled(List<Hit> hits, HashSet<string> keys, IReadOnlyList<string> by, DateOnly? from, DateOnly? to)
    {
        List<string> filled = [];
        var period = by.ToList().FindIndex(part => Periods.Contains(part));
        var first = from ?? (hits.Count == 0 ? null : hits.Min(hit => hit.Day));
        DateOnly? last = hits.Count == 0 ? null : hits.Max(hit => hit.Day);
        if (to is { } wanted)
        {
            wanted = wanted < today ? wanted : today;
            last = last > wanted ? last : wanted;
        }

        var others = by.Count == 1 ? [new string[1]] : keys.Select(key => key.Split('|')).ToArray();
        for (var day = first; day <= last; day = day.Value.AddDays(1))
        {
            foreach (var parts in others)
            {
                string[] key = [.. parts];
                key[period] = StartOf(day.Value, by[period]);
                filled.Add(string.Join('|', key));
            }
        }

        return filled;
    }

    private static long ServedIn(string key, IReadOnlyList<string> by, IEnumerable<ServedPlace> served)
    {
        var parts = key.Split('|');
        return served.Where(place => by.Select((part, i) => part switch
        {
            "COMMUNITY" => place.Name == parts[i],
            "DISTRICT" => place.District == parts[i],
            _ => true,
        }).All(holds => holds)).Sum(place => place.Customers);
    }

    private string KeyOf(Hit hit, IReadOnlyList<string> by)
    {
        var place = places.Single(one => one.Id == hit.Community);
        return string.Join('|', by.Select(part => part switch
        {
            "COMMUNITY" => place.Name,
            "DISTRICT" => place.District,
            _ => StartOf(hit.Day, part),
        }));
    }

    private static string StartOf(DateOnly day, string period)
    {
        var start = period switch
        {
            "DAY" => day,
            "WEEK" => ISOWeek.ToDateOnly(ISOWeek.GetYear(day), ISOWeek.GetWeekOfYear(day), DayOfWeek.Monday),
            "MONTH" => new DateOnly(day.Year, day.Month, 1),
            "QUARTER" => new DateOnly(day.Year, day.Month switch { < 4 => 1, < 7 => 4, < 10 => 7, _ => 10 }, 1),
            _ => new DateOnly(day.Year, 1, 1),
        };
        return start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(utc.AddHours(8));

    private static string Number(double value) => value.ToString("G12", CultureInfo.InvariantCulture);

    /// <summary>Customers of a community who were without supply.</summary>
    internal sealed record Hit(string Interruption, bool Planned, long Community, DateOnly Day, long Customers, long Minutes);

    internal sealed record Group(string Key, long Served, List<Hit> Hits)
    {
        public double? Value(string figure) => figure == "customersServed" ? Served : Values(Hits)[Array.IndexOf(Figures, figure)];

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{Key}: {Served} {Text(Hits.Where(hit => hit.Planned))} {Text(Hits.Where(hit => !hit.Planned))} {Text(Hits)}");

        private string Text(IEnumerable<Hit> hits) => string.Join(' ', Values([.. hits]).Select(value => value is { } number ? Number(number) : "-"));

        private double?[] Values(List<Hit> hits)
        {
            var (customers, minutes) = (hits.Sum(hit => hit.Customers), hits.Sum(hit => hit.Customers * hit.Minutes));
            return
            [
                Served == 0 ? null : (double)minutes / Served,
                Served == 0 ? null : (double)customers / Served,
                customers == 0 ? null : (double)minutes / customers,
                hits.Select(hit => hit.Interruption).Distinct().Count(),
                customers,
                minutes,
            ];
        }
    }
}

internal sealed record ServedPlace(long Id, string Name, string District, long Customers);
