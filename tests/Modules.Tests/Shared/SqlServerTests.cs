using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Repairs.Data;

namespace Modules.Tests.Shared;

/// <summary>What EF would send to SQL Server; no server is needed to read it.</summary>
public sealed class SqlServerTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public void Tables_Should_LieInTheSchemaOfTheirModule()
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<SqlServerRepairsDb>();

        var sql = db.Orders.Where(order => order.Symptom.Contains("dark") && order.ReportedOn > new DateOnly(2014, 9, 1)).ToQueryString();

        Assert.Contains("FROM [repairs].[RepairOrders]", sql, StringComparison.Ordinal);
        Assert.Contains("LIKE N'%dark%'", sql, StringComparison.Ordinal);
    }
}
