using System.Globalization;
using System.Text.Json;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Reliability;

/// <summary>The text of a reliability statement, put together from the inside out: interruptions, sums, periods, customers served.</summary>
internal sealed partial class ReliabilityStatement
{
    public const string Interruptions = "s.works + s.faults";
    public const string Customers = "s.work_customers + s.fault_customers";
    public const string Minutes = "s.work_minutes + s.fault_minutes";
    public const string Served = "COALESCE(v.customers, 0)";
    public const string Saidi = $"CAST({Minutes} AS float) / NULLIF({Served}, 0)";
    public const string Saifi = $"CAST({Customers} AS float) / NULLIF({Served}, 0)";
    public const string Caidi = $"CAST({Minutes} AS float) / NULLIF({Customers}, 0)";

    private static readonly string[] s_sums = ["works", "work_customers", "work_minutes", "faults", "fault_customers", "fault_minutes"];

    private readonly RepairsDb _db;
    private readonly ReliabilityRequest _request;
    private readonly LocalCalendar _calendar;
    private readonly ReliabilityDialect _dialect;
    private readonly List<object> _parameters = [];
    private readonly string _rows;

    public ReliabilityStatement(
        RepairsDb db, bool sqlite, ReliabilityRequest request, IReadOnlyList<ServedCommunity> communities, LocalCalendar calendar)
    {
        (_db, _request, _calendar, _dialect) = (db, request, calendar, new ReliabilityDialect(sqlite));
        var json = JsonSerializer.Serialize(communities.Select(community => new
        {
            c = community.CommunityId,
            d = community.District,
            n = community.Customers,
            w = community.Wanted ? 1 : 0,
        }));
        _rows = $"WITH areas AS {_dialect.Areas(Add(json))}, hits AS ({Faults()} UNION ALL {Works()}), {Placed(filtered: communities.Any(community => !community.Wanted))}";
    }

    /// <summary>The values of the placeholders in the texts that were asked for so far.</summary>
    public object[] Parameters => [.. _parameters];

    /// <summary>The first and the last period with an interruption.</summary>
    public string Span() => $"{_rows} SELECT MIN(period) AS [First], MAX(period) AS [Last] FROM placed";

    /// <summary>The groups, one more than wanted at most; with periods given, each of them appears for every place that has a group.</summary>
    public string Groups(List<DateOnly> periods)
    {
        var (sums, served) = (Sums(), ServedIn());
        var text = periods.Count == 0
            ? $"{_rows}, s AS ({sums})"
            : $"{_rows}, g AS ({sums}), s AS ({Filled(Add(JsonSerializer.Serialize(periods)))})";
        var order = _request.Order.Select(key => key.Descending ? $"{key.Figure} DESC" : key.Figure)
            .Concat(_request.By.Select(KeyOf).Distinct().Select(key => $"s.{key}"))
            .DefaultIfEmpty(Minutes);
        return $"{text}, v AS ({served}) SELECT {Selected("period", "date")} AS [Period], {Selected("district", "nvarchar(200)")} AS [District], "
            + $"{Selected("community", "bigint")} AS [CommunityId], s.works AS [Works], s.work_customers AS [WorkCustomers], "
            + $"s.work_minutes AS [WorkMinutes], s.faults AS [Faults], s.fault_customers AS [FaultCustomers], s.fault_minutes AS [FaultMinutes], "
            + $"{Served} AS [Served] FROM s {JoinServed()} ORDER BY {string.Join(", ", order)} {_dialect.Groups.Limit(_request.Limit + 1)}";
    }

    private string Sums()
    {
        var keys = Keys();
        var list = string.Concat(keys.Select(key => $"{key}, "));
        return $"SELECT {list}CAST(COUNT(DISTINCT CASE WHEN planned = 1 THEN id END) AS bigint) AS works, {Sum("customers", 1)} AS work_customers, "
            + $"{Sum("minutes", 1)} AS work_minutes, CAST(COUNT(CASE WHEN planned = 0 THEN id END) AS bigint) AS faults, "
            + $"{Sum("customers", 0)} AS fault_customers, {Sum("minutes", 0)} AS fault_minutes FROM placed"
            + (keys.Length == 0 ? "" : $" GROUP BY {string.Join(", ", keys)}");

        static string Sum(string column, int planned)
            => string.Create(CultureInfo.InvariantCulture, $"COALESCE(SUM(CASE WHEN planned = {planned} THEN {column} END), 0)");
    }

    // Every period for every place that has a group.
    private string Filled(string days)
    {
        var places = Places();
        var sums = string.Join(", ", s_sums.Select(sum => $"COALESCE(g.{sum}, 0) AS {sum}"));
        var spine = $"({_dialect.Groups.Days(days)}) AS p";
        if (places.Length > 0)
        {
            spine += $" CROSS JOIN (SELECT DISTINCT {string.Join(", ", places)} FROM g) AS o";
        }

        var same = string.Concat(places.Select(key => $" AND (g.{key} = o.{key} OR (g.{key} IS NULL AND o.{key} IS NULL))"));
        return $"SELECT p.day AS period, {string.Concat(places.Select(key => $"o.{key}, "))}{sums} FROM {spine} LEFT JOIN g ON g.period = p.day{same}";
    }

    // A community lies in one district: whoever groups by both means the community.
    private string? PlaceServed => Places() switch
    {
        [] => null,
        ["district"] => "district",
        _ => "community",
    };

    private string ServedIn() => PlaceServed is { } place
        ? $"SELECT {place}, SUM(customers) AS customers FROM areas WHERE wanted = 1 GROUP BY {place}"
        : "SELECT SUM(customers) AS customers FROM areas WHERE wanted = 1";

    private string JoinServed() => PlaceServed is { } place ? $"LEFT JOIN v ON v.{place} = s.{place}" : "CROSS JOIN v";

    private string Selected(string key, string type) => Keys().Contains(key) ? $"s.{key}" : $"CAST(NULL AS {type})";

    private string[] Keys() => [.. _request.By.Select(KeyOf)];

    private string[] Places() => [.. Keys().Where(key => key != "period")];

    private static string KeyOf(ReliabilityGrouping part) => part switch
    {
        ReliabilityGrouping.Community => "community",
        ReliabilityGrouping.District => "district",
        _ => "period",
    };

    /// <summary>A value's placeholder.</summary>
    private string Add(object value)
    {
        _parameters.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"{{{_parameters.Count - 1}}}");
    }
}
