using System.Globalization;
using System.Text;

namespace ServiceTeams.Shared.Groups;

/// <summary>The text of a grouping statement, put together from the inside out.</summary>
internal sealed class GroupStatement(string rows, bool noColumns, GroupDialect dialect)
{
    private const int FewestPeople = 5;

    private readonly List<string> _derived = [];
    private readonly List<string> _windows = [];
    private readonly List<string> _joins = [];
    private readonly List<string> _figures = [];
    private readonly List<string> _filled = [];
    private readonly List<string> _conditions = [];
    private readonly List<string> _order = [];
    private readonly HashSet<string> _columns = [];
    private readonly HashSet<string> _ranked = [];

    private string? _people;
    private bool _nobodyIsFine;

    public int Keys { get; private set; }

    public int Figures => _figures.Count;

    /// <summary>The place of the key that is a period; -1 for none.</summary>
    public int Period { get; private set; } = -1;

    private string KeyList => string.Join(", ", Enumerable.Range(0, Keys).Select(i => $"k{i}"));

    private string Partition => Keys == 0 ? "" : $"PARTITION BY {KeyList} ";

    public void AddKey(string expression, bool isPeriod = false)
    {
        if (isPeriod)
        {
            Period = Keys;
        }

        _derived.Add($"{expression} AS k{Keys++}");
    }

    /// <summary>Joins the pairs of a parameter; the value's column has the name of the join.</summary>
    public string Join(string parameter, string column)
    {
        var name = $"j{_joins.Count}";
        _joins.Add($"LEFT JOIN ({dialect.Pairs(parameter)}) AS {name} ON {name}.name = q.{column}");
        return $"{name}.value";
    }

    /// <summary>Adds a figure; the filler is its value in an empty group.</summary>
    /// <returns>The name of its column.</returns>
    public string AddFigure(string expression, string? column, string filler)
    {
        if (column is not null)
        {
            Read(column);
        }

        var name = $"m{_figures.Count}";
        _figures.Add($"{expression} AS {name}");
        _filled.Add(filler == "NULL" ? $"g.{name}" : $"COALESCE(g.{name}, {filler}) AS {name}");
        return name;
    }

    /// <summary>Hands a column of the rows on to the figures.</summary>
    public void Read(string column)
    {
        if (_columns.Add(column))
        {
            _derived.Add($"q.{column}");
        }
    }

    /// <summary>Leaves out the groups of few different people.</summary>
    public void Protect(string person, bool nobodyIsFine)
        => (_people, _nobodyIsFine) = (AddFigure($"COUNT(DISTINCT {person})", person, "0"), nobodyIsFine);

    /// <summary>The value that so many of a hundred rows have at most: the nearest rank, so one of the values.</summary>
    public string Percentile(string column, int percent)
    {
        if (_ranked.Add(column))
        {
            // Rows without a value come last and are not counted.
            _windows.Add($"ROW_NUMBER() OVER ({Partition}ORDER BY CASE WHEN {column} IS NULL THEN 1 ELSE 0 END, {column}) AS r{column}");
            _windows.Add($"CAST(COUNT({column}) OVER ({Partition}) AS bigint) AS n{column}");
        }

        return string.Create(CultureInfo.InvariantCulture, $"MAX(CASE WHEN r{column} = (n{column} * {percent} + 99) / 100 THEN {column} END)");
    }

    public void Require(string condition) => _conditions.Add(condition);

    public void OrderBy(string column, bool descending) => _order.Add(descending ? $"{column} DESC" : column);

    /// <summary>The groups, at most so many; with days given, every period among them appears for every other key.</summary>
    public string Text(int limit, string? days)
    {
        var text = Groups();
        var source = "g";
        if (days is not null)
        {
            text.Append(Filled(days));
            source = "f";
        }

        if (_people is not null)
        {
            text.Append(Discreet(_people, source));
            source = "p";
        }

        text.Append(CultureInfo.InvariantCulture, $"SELECT * FROM {source}");
        if (_conditions.Count > 0)
        {
            text.Append(" WHERE ").AppendJoin(" AND ", _conditions);
        }

        var order = _order.Concat(Enumerable.Range(0, Keys).Select(i => $"k{i}").Where(key => !_order.Contains(key))).DefaultIfEmpty("m0");
        return text.Append(" ORDER BY ").AppendJoin(", ", order).Append(' ').Append(dialect.Limit(limit)).ToString();
    }

    /// <summary>The first and the last period.</summary>
    public string Span()
        => new StringBuilder("WITH ").Append(Derived()).Append(CultureInfo.InvariantCulture, $" SELECT MIN(k{Period}), MAX(k{Period}) FROM d").ToString();

    private string Derived()
        => $"q{(noColumns ? " (one)" : "")} AS ({rows}), d AS (SELECT {(_derived.Count == 0 ? "1 AS one" : string.Join(", ", _derived))} FROM q {string.Join(' ', _joins)})";

    private StringBuilder Groups()
    {
        var text = new StringBuilder("WITH ").Append(Derived());
        var source = "d";
        if (_windows.Count > 0)
        {
            text.Append(", w AS (SELECT d.*, ").AppendJoin(", ", _windows).Append(" FROM d)");
            source = "w";
        }

        text.Append(", g AS (SELECT ").AppendJoin(", ", Enumerable.Range(0, Keys).Select(i => $"k{i}").Concat(_figures))
            .Append(CultureInfo.InvariantCulture, $" FROM {source}");
        if (Keys > 0)
        {
            text.Append(" GROUP BY ").Append(KeyList);
        }

        return text.Append(") ");
    }

    // Of the groups with enough people, the smallest is left out as well when those that were left out are few together.
    private string Discreet(string people, string source)
    {
        var few = _nobodyIsFine ? $"{people} BETWEEN 1 AND {FewestPeople - 1}" : $"{people} < {FewestPeople}";
        var enough = $"{people} >= {FewestPeople} AND (left_out = 0 OR left_out >= {FewestPeople} OR place > 1)";
        _conditions.Insert(0, _nobodyIsFine ? $"({people} = 0 OR {enough})" : enough);
        var order = string.Concat(Enumerable.Range(0, Keys).Select(i => $", k{i}"));
        return $", p AS (SELECT {source}.*, SUM(CASE WHEN {few} THEN {people} ELSE 0 END) OVER () AS left_out, "
            + $"ROW_NUMBER() OVER (ORDER BY CASE WHEN {people} >= {FewestPeople} THEN 0 ELSE 1 END, {people}{order}) AS place FROM {source}) ";
    }

    private string Filled(string days)
    {
        var others = Enumerable.Range(0, Keys).Where(i => i != Period).Select(i => $"k{i}").ToArray();
        var spine = others.Length == 0
            ? $"(SELECT day FROM ({dialect.Days(days)}) AS p)"
            : $"(SELECT p.day, {string.Join(", ", others.Select(key => $"o.{key}"))} FROM ({dialect.Days(days)}) AS p CROSS JOIN (SELECT DISTINCT {string.Join(", ", others)} FROM g) AS o)";
        var keys = Enumerable.Range(0, Keys).Select(i => i == Period ? $"s.day AS k{i}" : $"s.k{i} AS k{i}");
        var same = others.Select(key => $" AND (g.{key} = s.{key} OR (g.{key} IS NULL AND s.{key} IS NULL))");
        return $", f AS (SELECT {string.Join(", ", keys.Concat(_filled))} FROM {spine} AS s LEFT JOIN g ON g.k{Period} = s.day{string.Concat(same)} "
            + $"UNION ALL SELECT {KeyList}, {string.Join(", ", Enumerable.Range(0, Figures).Select(i => $"m{i}"))} FROM g WHERE k{Period} IS NULL) ";
    }
}
