using ServiceTeams.Repairs.Imports;
using ServiceTeams.Shared.Imports;

namespace Api.Tests.Imports;

/// <summary>Writes duty logs.</summary>
internal static class RepairBook
{
    /// <summary>An order from the call to the verdict, with some values changed.</summary>
    public static Dictionary<string, string> Order(string number, params (string Column, string Value)[] changes)
    {
        var order = new Dictionary<string, string>
        {
            ["number"] = number,
            ["channel"] = "PROMISE_PHONE",
            ["symptom"] = $"{number} 全家停电",
            ["customer"] = "110001",
            ["community"] = "和平社区",
            ["district"] = "东城区",
            ["place"] = "1号楼",
            ["customersWithoutSupply"] = "3",
            ["reportedAt"] = "2014-08-04 06:05",
            ["team"] = "东城分队",
            ["members"] = "王甲一、李乙二",
            ["dispatchedAt"] = "2014-08-04 06:08",
            ["arrivedAt"] = "2014-08-04 06:30",
            ["cause"] = "FUSE_BLOWN",
            ["restoredAt"] = "2014-08-04 07:00",
            ["rating"] = "5",
            ["closedAt"] = "2014-08-04 07:05",
        };
        foreach (var (column, value) in changes)
        {
            order[column] = value;
        }

        return order;
    }

    /// <summary>An order that no team was sent to yet.</summary>
    public static Dictionary<string, string> Reported(string number, params (string Column, string Value)[] changes) => Order(
        number,
        [("team", ""), ("members", ""), ("dispatchedAt", ""), ("arrivedAt", ""), ("cause", ""), ("restoredAt", ""), ("rating", ""), ("closedAt", ""), .. changes]);

    /// <summary>The book as a file.</summary>
    public static string Csv(params Dictionary<string, string>[] rows) => Csv(',', column => column.Name, rows);

    public static string Csv(char separator, Func<BookColumn, string> header, params Dictionary<string, string>[] rows)
    {
        var columns = Columns.Where(column => rows.Any(row => row.ContainsKey(column.Name))).ToArray();
        var lines = rows.Select(row => columns.Select(column => row.GetValueOrDefault(column.Name, ""))).Prepend(columns.Select(header));
        return string.Concat(lines.Select(line => string.Join(separator, line.Select(value => Quote(value, separator))) + "\r\n"));
    }

    public static IReadOnlyList<BookColumn> Columns { get; } = new RepairOrderBook(null!, null!, null!).Columns;

    private static string Quote(string value, char separator)
        => value.IndexOfAny([separator, '"', '\r', '\n']) >= 0 ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
