using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Insights.Data;
using ServiceTeams.Insights.Records;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Groups;
using ServiceTeams.Shared.Time;

namespace Modules.Tests.Groups;

/// <summary>What would be sent to SQL Server; no server is needed to read it.</summary>
public sealed class SqlServerGroupTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public void Statement_Should_SpeakTransactSql_When_TheDatabaseIsSqlServer()
    {
        var sql = Statement(
            [RepairOrderGrouping.Team, RepairOrderGrouping.Week, RepairOrderGrouping.Hour],
            new RepairOrderGroupFilterInput { Count = new GroupFigureFilter { Gte = 5 } },
            [new RepairOrderGroupSortInput { ArrivalMinutes = new StatisticsSort { P90 = GroupSortDirection.Desc } }]);

        Assert.Equal(
            "WITH q AS (SELECT [r].[TeamId] AS [L0], [r].[ReportedOn] AS [D0], [r].[ReportedAt] AS [T0], CAST([r].[ArrivalMinutes] AS bigint) AS [L1]\n"
            + "FROM [repairs].[RepairOrders] AS [r]), "
            + "d AS (SELECT q.L0 AS k0, DATEADD(day, -((DATEDIFF(day, '19000101', q.D0) % 7 + 7) % 7), q.D0) AS k1, "
            + "DATEPART(hour, DATEADD(minute, 480, q.T0)) AS k2, q.L1 FROM q ), "
            + "w AS (SELECT d.*, ROW_NUMBER() OVER (PARTITION BY k0, k1, k2 ORDER BY CASE WHEN L1 IS NULL THEN 1 ELSE 0 END, L1) AS rL1, "
            + "CAST(COUNT(L1) OVER (PARTITION BY k0, k1, k2 ) AS bigint) AS nL1 FROM d), "
            + "g AS (SELECT k0, k1, k2, COUNT(*) AS m0, AVG(CAST(L1 AS float)) AS m1, MAX(CASE WHEN rL1 = (nL1 * 90 + 99) / 100 THEN L1 END) AS m2 "
            + "FROM w GROUP BY k0, k1, k2) "
            + "SELECT * FROM g WHERE (m0 >= @groups0) ORDER BY m2 DESC, k0, k1, k2 OFFSET 0 ROWS FETCH NEXT 1001 ROWS ONLY",
            sql.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Statement_Should_NameEveryColumn_When_NoneIsRead()
        => Assert.Equal(
            "WITH q (one) AS (SELECT 1\nFROM [repairs].[RepairOrders] AS [r]), d AS (SELECT 1 AS one FROM q ), "
            + "g AS (SELECT COUNT(*) AS m0 FROM d) SELECT * FROM g ORDER BY m0 OFFSET 0 ROWS FETCH NEXT 1001 ROWS ONLY",
            Statement([], null, []).ReplaceLineEndings("\n"));

    [Fact]
    public void Statement_Should_CountByDayFirst_When_RowsAreOnlyCounted()
        => Assert.Equal(
            "WITH q AS (SELECT [r].[ReportedOn] AS [D0], CAST([r].[Cause] AS bigint) AS [L0]\nFROM [repairs].[RepairOrders] AS [r]), "
            + "c AS (SELECT D0, L0, COUNT(*) AS times FROM q GROUP BY D0, L0), "
            + "d AS (SELECT DATEFROMPARTS(YEAR(q.D0), 1, 1) AS k0, q.L0 AS k1, q.times FROM c AS q ), "
            + "g AS (SELECT k0, k1, SUM(times) AS m0 FROM d GROUP BY k0, k1) SELECT * FROM g ORDER BY k0, k1 OFFSET 0 ROWS FETCH NEXT 1001 ROWS ONLY",
            Statement([RepairOrderGrouping.Year, RepairOrderGrouping.Cause], null, []).ReplaceLineEndings("\n"));

    [Fact]
    public void Statement_Should_HideFewPeople_When_SomeOfThemArePrivate()
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<SqlServerInsightsDb>();
        using var query = ServiceRecordGroups.Define().Prepare(
            db.Records.AsNoTracking(),
            new GroupRequest<ServiceRecordGrouping>(
                [ServiceRecordGrouping.Heart], null, [new ServiceRecordGroupSortInput { Customers = GroupSortDirection.Desc }], null, false, null),
            db,
            new LocalCalendar(TimeZoneInfo.Utc),
            null);

        Assert.EndsWith(
            "FROM [insights].[ServiceRecords] AS [s]), d AS (SELECT q.L0 AS k0, q.L1, q.L2 FROM q ), "
            + "g AS (SELECT k0, COUNT(DISTINCT L1) AS m0, COALESCE(MAX(L2), 0) AS m1 FROM d GROUP BY k0) , "
            + "s AS (SELECT g.*, SUM(CASE WHEN m1 = 1 AND m0 < 5 THEN m0 ELSE 0 END) OVER () AS hidden, "
            + "ROW_NUMBER() OVER (ORDER BY CASE WHEN m1 = 1 AND m0 < 5 THEN 2 WHEN m0 >= 5 THEN 0 ELSE 1 END, CASE WHEN m0 >= 5 THEN m0 ELSE -m0 END, k0) AS turn FROM g), "
            + "h AS (SELECT k0, CASE WHEN m1 = 1 AND m0 < 5 OR (hidden BETWEEN 1 AND 4 AND turn = 1) THEN NULL ELSE m0 END AS m0, m1 FROM s) "
            + "SELECT * FROM h ORDER BY m0 DESC, k0 OFFSET 0 ROWS FETCH NEXT 1001 ROWS ONLY",
            query.Statement.Text(1001, null),
            StringComparison.Ordinal);
    }

    private string Statement(IReadOnlyList<RepairOrderGrouping> by, RepairOrderGroupFilterInput? having, IReadOnlyList<RepairOrderGroupSortInput> order)
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<SqlServerRepairsDb>();
        using var query = RepairOrderGroups.Define(DateTime.UnixEpoch).Prepare(
            db.Orders.AsNoTracking(),
            new GroupRequest<RepairOrderGrouping>(by, having, order, null, false, null),
            db,
            new LocalCalendar(TimeZoneInfo.CreateCustomTimeZone("East", TimeSpan.FromHours(8), null, null)),
            null);
        return query.Statement.Text(1001, null);
    }
}
