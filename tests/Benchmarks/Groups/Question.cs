namespace Benchmarks.Groups;

/// <summary>A question in the API's words, and the statement that somebody would write by hand who knows the tables.</summary>
/// <param name="Name">What is asked.</param>
/// <param name="Field">The field that answers.</param>
/// <param name="Query">The request.</param>
/// <param name="Sql">The statement; its last column is the count.</param>
/// <param name="IsOfAll">Whether every row is counted.</param>
internal sealed record Question(string Name, string Field, string Query, string Sql, bool IsOfAll)
{
    public static readonly Question[] All =
    [
        new(
            "service records by month and team",
            "serviceRecordGroups",
            "{ serviceRecordGroups(by: [MONTH, TEAM], first: 10000) { key { period team { name } } count } }",
            """
            SELECT g.Month, t.Name, g.Count
            FROM (SELECT Month, TeamId, SUM(Services) AS Count FROM insights_ServiceMonths GROUP BY Month, TeamId) AS g
            JOIN registry_Teams AS t ON t.Id = g.TeamId ORDER BY g.Month, g.TeamId
            """,
            IsOfAll: true),
        new(
            "repair orders of one month by cause and team",
            "repairOrderGroups",
            """{ repairOrderGroups(by: [CAUSE, TEAM], where: { reportedOn: { gte: "2016-05-01", lt: "2016-06-01" } }) { key { cause team { name } } count } }""",
            """
            SELECT g.Cause, t.Name, g.Count
            FROM (SELECT Cause, TeamId, COUNT(*) AS Count FROM repairs_RepairOrders
                  WHERE ReportedOn >= '2016-05-01' AND ReportedOn < '2016-06-01' GROUP BY Cause, TeamId) AS g
            LEFT JOIN registry_Teams AS t ON t.Id = g.TeamId ORDER BY g.Cause, g.TeamId
            """,
            IsOfAll: false),
        new(
            "all repair orders by year and cause",
            "repairOrderGroups",
            "{ repairOrderGroups(by: [YEAR, CAUSE]) { key { period cause } count } }",
            "SELECT substr(ReportedOn, 1, 4) AS Year, Cause, COUNT(*) FROM repairs_RepairOrders GROUP BY Year, Cause ORDER BY Year, Cause",
            IsOfAll: true),
    ];
}
