using System.Globalization;
using System.Text;

namespace ServiceTeams.Shared.Groups;

/// <summary>The text of a grouping statement, put together from the inside out.</summary>
internal sealed partial class GroupStatement(string rows, bool noColumns, GroupDialect dialect)
{
    /// <summary>The figure that counts rows.</summary>
    public const string Rows = "COUNT(*)";

    private readonly List<string> _derived = [];
    private readonly HashSet<string> _keyColumns = [];
    private readonly List<string> _windows = [];
    private readonly List<string> _joins = [];
    private readonly List<string> _figures = [];
    private readonly List<string> _filled = [];
    private readonly List<string> _conditions = [];
    private readonly List<string> _order = [];
    private readonly HashSet<string> _columns = [];
    private readonly HashSet<string> _ranked = [];

    private bool _byHour;

    public int Keys { get; private set; }

    public int Figures => _figures.Count;

    /// <summary>The place of the key that is a period; -1 for none.</summary>
    public int Period { get; private set; } = -1;

    // Rows that are only counted are counted by day first, which an index can tell in its order, and then the days are put together.
    private bool InTwoSteps => Period >= 0 && !_byHour && _columns.Count == 0 && _figures.Count > 0;

    private string KeyList => string.Join(", ", Enumerable.Range(0, Keys).Select(i => $"k{i}"));

    private string Partition => Keys == 0 ? "" : $"PARTITION BY {KeyList} ";

    /// <summary>Adds a key.</summary>
    /// <param name="expression">How it comes of its column.</param>
    /// <param name="column">The column.</param>
    /// <param name="kind">What it is.</param>
    public void AddKey(string expression, string column, DimensionKind kind)
    {
        if (kind == DimensionKind.Period)
        {
            Period = Keys;
        }

        _keyColumns.Add(column);
        _byHour |= kind == DimensionKind.Hour;
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

        if (_hidden is var (people, isPrivate))
        {
            text.Append(Hidden(people, isPrivate, source));
            source = "h";
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
    {
        if (InTwoSteps)
        {
            var columns = string.Join(", ", _keyColumns);
            return $"q AS ({rows}), c AS (SELECT {columns}, COUNT(*) AS times FROM q GROUP BY {columns}), "
                + $"d AS (SELECT {string.Join(", ", _derived)}, q.times FROM c AS q {string.Join(' ', _joins)})";
        }

        return $"q{(noColumns ? " (one)" : "")} AS ({rows}), d AS (SELECT {(_derived.Count == 0 ? "1 AS one" : string.Join(", ", _derived))} FROM q {string.Join(' ', _joins)})";
    }

    private StringBuilder Groups()
    {
        var text = new StringBuilder("WITH ").Append(Derived());
        var source = "d";
        if (_windows.Count > 0)
        {
            text.Append(", w AS (SELECT d.*, ").AppendJoin(", ", _windows).Append(" FROM d)");
            source = "w";
        }

        text.Append(", g AS (SELECT ").AppendJoin(", ", Enumerable.Range(0, Keys).Select(i => $"k{i}").Concat(Columns()))
            .Append(CultureInfo.InvariantCulture, $" FROM {source}");
        if (Keys > 0)
        {
            text.Append(" GROUP BY ").Append(KeyList);
        }

        return text.Append(") ");
    }

    private IEnumerable<string> Columns()
        => InTwoSteps ? _figures.Select(figure => figure.Replace(Rows, "SUM(times)", StringComparison.Ordinal)) : _figures;

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
