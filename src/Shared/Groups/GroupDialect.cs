using System.Globalization;

namespace ServiceTeams.Shared.Groups;

/// <summary>What the two databases say differently in a grouping statement.</summary>
public abstract class GroupDialect
{
    /// <summary>What this database says.</summary>
    public static GroupDialect Of(bool sqlite) => sqlite ? new Sqlite() : new SqlServer();

    /// <summary>The first day of the period in which the day lies.</summary>
    public abstract string Period(Grain grain, string day);

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public abstract string Weekday(string day);

    /// <summary>0 to 23, of a moment moved by minutes.</summary>
    public abstract string Hour(string moment, string minutes);

    /// <summary>Rows of (name, value) out of a parameter that holds a JSON object.</summary>
    public abstract string Pairs(string parameter);

    /// <summary>Rows of one value out of a parameter that holds a JSON array of days.</summary>
    public abstract string Days(string parameter);

    /// <summary>A statement's end: at most so many rows.</summary>
    public abstract string Limit(int rows);

    private sealed class Sqlite : GroupDialect
    {
        public override string Period(Grain grain, string day) => grain switch
        {
            Grain.Day => day,
            Grain.Week => $"date({day}, 'weekday 0', '-6 days')",
            Grain.Month => $"substr({day}, 1, 8) || '01'",
            Grain.Quarter => $"substr({day}, 1, 5) || CASE WHEN substr({day}, 6, 2) < '04' THEN '01-01' WHEN substr({day}, 6, 2) < '07' THEN '04-01' WHEN substr({day}, 6, 2) < '10' THEN '07-01' ELSE '10-01' END",
            Grain.Year => $"substr({day}, 1, 5) || '01-01'",
            _ => throw new ArgumentOutOfRangeException(nameof(grain), grain, "Not a period."),
        };

        public override string Weekday(string day) => $"(CAST(strftime('%w', {day}) AS INTEGER) + 6) % 7 + 1";

        public override string Hour(string moment, string minutes)
            => $"CAST(strftime('%H', {moment}, ({minutes}) || ' minutes') AS INTEGER)";

        public override string Pairs(string parameter) => $"SELECT CAST(key AS INTEGER) AS name, value FROM json_each({parameter})";

        public override string Days(string parameter) => $"SELECT value AS day FROM json_each({parameter})";

        public override string Limit(int rows) => string.Create(CultureInfo.InvariantCulture, $"LIMIT {rows}");
    }

    private sealed class SqlServer : GroupDialect
    {
        public override string Period(Grain grain, string day) => grain switch
        {
            Grain.Day => day,

            // 1 January 1900 was a Monday.
            Grain.Week => $"DATEADD(day, -((DATEDIFF(day, '19000101', {day}) % 7 + 7) % 7), {day})",
            Grain.Month => $"DATEFROMPARTS(YEAR({day}), MONTH({day}), 1)",
            Grain.Quarter => $"DATEFROMPARTS(YEAR({day}), (MONTH({day}) - 1) / 3 * 3 + 1, 1)",
            Grain.Year => $"DATEFROMPARTS(YEAR({day}), 1, 1)",
            _ => throw new ArgumentOutOfRangeException(nameof(grain), grain, "Not a period."),
        };

        public override string Weekday(string day) => $"(DATEDIFF(day, '19000101', {day}) % 7 + 7) % 7 + 1";

        public override string Hour(string moment, string minutes) => $"DATEPART(hour, DATEADD(minute, {minutes}, {moment}))";

        public override string Pairs(string parameter) => $"SELECT CAST([key] AS bigint) AS name, value FROM OPENJSON({parameter})";

        public override string Days(string parameter) => $"SELECT CAST(value AS date) AS day FROM OPENJSON({parameter})";

        public override string Limit(int rows)
            => string.Create(CultureInfo.InvariantCulture, $"OFFSET 0 ROWS FETCH NEXT {rows} ROWS ONLY");
    }
}
