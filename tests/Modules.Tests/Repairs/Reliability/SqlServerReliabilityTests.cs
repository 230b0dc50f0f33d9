using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Reliability;
using ServiceTeams.Shared.Groups;
using ServiceTeams.Shared.Time;

namespace Modules.Tests.Repairs.Reliability;

/// <summary>What would be sent to SQL Server; no server is needed to read it.</summary>
public sealed class SqlServerReliabilityTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Hits =
        "WITH areas AS (SELECT c AS community, d AS district, n AS customers, w AS wanted FROM OPENJSON({0}) WITH (c bigint, d nvarchar(200), n bigint, w int)), "
        + "hits AS (SELECT [CommunityId] AS community, 0 AS planned, [Id] AS id, [WithoutSupplySince] AS since, "
        + "CAST([CustomersWithoutSupply] AS bigint) AS customers, [CustomerMinutes] AS minutes FROM [repairs].[RepairOrders] "
        + "WHERE [CustomerMinutes] IS NOT NULL AND [CustomersWithoutSupply] > 0 AND [WithoutSupplyMinutes] > {1} "
        + "AND [WithoutSupplySince] >= {2} AND [WithoutSupplySince] < {3} UNION ALL "
        + "SELECT community, 1, id, since, share, share * lasted FROM ("
        + "SELECT community, id, since, lasted, customers * upto / whole - customers * (upto - weight) / whole AS share FROM ("
        + "SELECT community, id, since, lasted, customers, weight, SUM(weight) OVER (PARTITION BY id) AS whole, "
        + "SUM(weight) OVER (PARTITION BY id ORDER BY community ROWS UNBOUNDED PRECEDING) AS upto FROM ("
        + "SELECT c.[CommunityId] AS community, w.[Id] AS id, w.[StartedAt] AS since, w.[WithoutSupplyMinutes] AS lasted, "
        + "CAST(w.[CustomersWithoutSupply] AS bigint) AS customers, "
        + "CASE WHEN SUM(COALESCE(a.customers, 0)) OVER (PARTITION BY w.[Id]) > 0 THEN COALESCE(a.customers, 0) ELSE 1 END AS weight "
        + "FROM [repairs].[PlannedWorks] AS w INNER JOIN [repairs].[InterruptedCommunities] AS c ON c.[WorkId] = w.[Id] "
        + "LEFT JOIN areas AS a ON a.community = c.[CommunityId] WHERE w.[CustomerMinutes] IS NOT NULL AND w.[CustomersWithoutSupply] > 0 "
        + "AND w.[WithoutSupplyMinutes] > {4} AND w.[StartedAt] >= {5} AND w.[StartedAt] < {6}) AS x) AS y) AS z WHERE share > 0), "
        + "d AS (SELECT planned, id, customers, minutes, community, CAST(DATEADD(minute, 480, since) AS date) AS day FROM hits), "
        + "placed AS (SELECT d.planned, d.id, d.customers, d.minutes, a.district, "
        + "DATEADD(day, -((DATEDIFF(day, '19000101', d.day) % 7 + 7) % 7), d.day) AS period FROM d "
        + "LEFT JOIN areas AS a ON a.community = d.community WHERE d.community IN (SELECT community FROM areas WHERE wanted = 1) AND d.day >= {7} AND d.day <= {8})";

    [Fact]
    public void Statement_Should_SpeakTransactSql_When_TheDatabaseIsSqlServer()
    {
        using var scope = app.Services.CreateScope();
        var request = new ReliabilityRequest(
            [ReliabilityGrouping.District, ReliabilityGrouping.Week],
            new DateOnly(2014, 8, 1),
            new DateOnly(2014, 8, 31),
            longerThanMinutes: 5,
            [new ReliabilityGroupSortInput { Saidi = GroupSortDirection.Desc, Caidi = GroupSortDirection.Asc }],
            first: null,
            fillPeriods: true);
        var statement = new ReliabilityStatement(
            scope.ServiceProvider.GetRequiredService<SqlServerRepairsDb>(),
            sqlite: false,
            request,
            [new ServedCommunity(7, "东城区", 900, Wanted: true), new ServedCommunity(8, "西城区", 4, Wanted: false)],
            new LocalCalendar(TimeZoneInfo.CreateCustomTimeZone("East", TimeSpan.FromHours(8), null, null)));

        var span = statement.Span();
        var groups = statement.Groups([new DateOnly(2014, 7, 28)]);

        Assert.Equal($"{Hits} SELECT MIN(period) AS [First], MAX(period) AS [Last] FROM placed", span);
        Assert.Equal(
            $"{Hits}, g AS (SELECT district, period, CAST(COUNT(DISTINCT CASE WHEN planned = 1 THEN id END) AS bigint) AS works, "
            + "COALESCE(SUM(CASE WHEN planned = 1 THEN customers END), 0) AS work_customers, COALESCE(SUM(CASE WHEN planned = 1 THEN minutes END), 0) AS work_minutes, "
            + "CAST(COUNT(CASE WHEN planned = 0 THEN id END) AS bigint) AS faults, COALESCE(SUM(CASE WHEN planned = 0 THEN customers END), 0) AS fault_customers, "
            + "COALESCE(SUM(CASE WHEN planned = 0 THEN minutes END), 0) AS fault_minutes FROM placed GROUP BY district, period), "
            + "s AS (SELECT p.day AS period, o.district, COALESCE(g.works, 0) AS works, COALESCE(g.work_customers, 0) AS work_customers, "
            + "COALESCE(g.work_minutes, 0) AS work_minutes, COALESCE(g.faults, 0) AS faults, COALESCE(g.fault_customers, 0) AS fault_customers, "
            + "COALESCE(g.fault_minutes, 0) AS fault_minutes FROM (SELECT CAST(value AS date) AS day FROM OPENJSON({9})) AS p "
            + "CROSS JOIN (SELECT DISTINCT district FROM g) AS o "
            + "LEFT JOIN g ON g.period = p.day AND (g.district = o.district OR (g.district IS NULL AND o.district IS NULL))), "
            + "v AS (SELECT district, SUM(customers) AS customers FROM areas WHERE wanted = 1 GROUP BY district) "
            + "SELECT s.period AS [Period], s.district AS [District], CAST(NULL AS bigint) AS [CommunityId], s.works AS [Works], "
            + "s.work_customers AS [WorkCustomers], s.work_minutes AS [WorkMinutes], s.faults AS [Faults], s.fault_customers AS [FaultCustomers], "
            + "s.fault_minutes AS [FaultMinutes], COALESCE(v.customers, 0) AS [Served] FROM s LEFT JOIN v ON v.district = s.district "
            + "ORDER BY CAST(s.work_minutes + s.fault_minutes AS float) / NULLIF(COALESCE(v.customers, 0), 0) DESC, "
            + "CAST(s.work_minutes + s.fault_minutes AS float) / NULLIF(s.work_customers + s.fault_customers, 0), s.district, s.period "
            + "OFFSET 0 ROWS FETCH NEXT 1001 ROWS ONLY",
            groups);
        Assert.Equal(
            [
                """[{"c":7,"d":"\u4E1C\u57CE\u533A","n":900,"w":1},{"c":8,"d":"\u897F\u57CE\u533A","n":4,"w":0}]""",
                5, InterruptionRows.Utc("2014-07-31T00:00:00Z"), InterruptionRows.Utc("2014-09-02T00:00:00Z"),
                5, InterruptionRows.Utc("2014-07-31T00:00:00Z"), InterruptionRows.Utc("2014-09-02T00:00:00Z"),
                new DateOnly(2014, 8, 1), new DateOnly(2014, 8, 31), """["2014-07-28"]""",
            ],
            statement.Parameters);
    }
}
