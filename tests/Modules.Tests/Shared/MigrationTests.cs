using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Events.Data;
using ServiceTeams.Insights.Data;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Registry.Data;
using ServiceTeams.Repairs.Data;

namespace Modules.Tests.Shared;

public sealed class MigrationTests(TestApp app) : IClassFixture<TestApp>
{
    public static TheoryData<Type> Contexts { get; } =
    [
        typeof(SqliteRegistryDb), typeof(SqlServerRegistryDb), typeof(SqliteOutreachDb), typeof(SqlServerOutreachDb),
        typeof(SqliteAssistanceDb), typeof(SqlServerAssistanceDb), typeof(SqliteRepairsDb), typeof(SqlServerRepairsDb),
        typeof(SqliteEventsDb), typeof(SqlServerEventsDb), typeof(SqliteInsightsDb), typeof(SqlServerInsightsDb),
    ];

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Migrations_Should_FollowTheModel(Type context)
    {
        using var scope = app.Services.CreateScope();
        var db = (DbContext)scope.ServiceProvider.GetRequiredService(context);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData(typeof(SqlServerRegistryDb), "Registry")]
    [InlineData(typeof(SqlServerOutreachDb), "Outreach")]
    [InlineData(typeof(SqlServerAssistanceDb), "Assistance")]
    [InlineData(typeof(SqlServerRepairsDb), "Repairs")]
    [InlineData(typeof(SqlServerEventsDb), "Events")]
    [InlineData(typeof(SqlServerInsightsDb), "Insights")]
    public async Task Script_Should_BeWhatTheMigrationsSay(Type context, string module)
    {
        using var scope = app.Services.CreateScope();
        var db = (DbContext)scope.ServiceProvider.GetRequiredService(context);
        var stored = await File.ReadAllTextAsync(Repository.File($"schema/sqlserver/{module}.sql"));

        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Equal(stored.ReplaceLineEndings("\n").Trim(), script.ReplaceLineEndings("\n").Trim());
    }
}
