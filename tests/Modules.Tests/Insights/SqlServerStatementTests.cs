using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Insights.Data;
using ServiceTeams.Insights.Rollups;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Insights;

/// <summary>What is sent to SQL Server beside what EF writes; no server is needed to read it.</summary>
public sealed class SqlServerStatementTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public void Lease_Should_PassByWhatOthersHaveLocked()
    {
        var sql = OutboxSql.Lease("[repairs].[Outbox]", sqlite: false);

        Assert.Equal(
            "WITH [next] AS (SELECT TOP ({0}) * FROM [repairs].[Outbox] WITH (ROWLOCK, UPDLOCK, READPAST) "
            + "WHERE [ReadAt] IS NULL AND [ParkedAt] IS NULL AND ([DueAt] IS NULL OR [DueAt] <= {2}) ORDER BY [Id]) "
            + "UPDATE [next] SET [Lease] = {1}, [DueAt] = {3}, [Attempts] = [Attempts] + 1 OUTPUT inserted.*",
            sql);
    }

    [Fact]
    public void Months_Should_BeginOnTheirFirstDay()
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<SqlServerInsightsDb>();

        var (_, table, columns, kept, counted) = RollupSql.Of(db).Last();

        Assert.Equal("[insights].[ServiceMonths]", table);
        Assert.StartsWith("[Month], [TeamId], [Heart], [Activity], [Services], [People]", columns, StringComparison.Ordinal);
        Assert.Equal($"SELECT {columns} FROM {table}", kept);
        Assert.StartsWith("SELECT DATEFROMPARTS(YEAR([DeliveredOn]), MONTH([DeliveredOn]), 1), [TeamId], ", counted, StringComparison.Ordinal);
        Assert.EndsWith(
            "FROM [insights].[ServiceRecords] GROUP BY DATEFROMPARTS(YEAR([DeliveredOn]), MONTH([DeliveredOn]), 1), [TeamId], [Heart], [Activity]",
            counted,
            StringComparison.Ordinal);
    }
}
