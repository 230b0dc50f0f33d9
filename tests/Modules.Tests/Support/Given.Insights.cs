using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Insights.Data;
using ServiceTeams.Insights.Reading;
using ServiceTeams.Insights.Records;
using ServiceTeams.Insights.Rollups;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Support;

internal static partial class Given
{
    private static long s_source = 1_000_000;

    /// <summary>A finished service that some module tells; its key is new each time.</summary>
    public static ServiceDelivered Fact(
        DateTime at,
        long team = 1,
        long community = 1,
        long? customer = null,
        Heart heart = Heart.Considerate,
        string activity = "REPAIR_ORDER",
        int people = 1,
        int? households = null,
        int? minutes = null,
        int? rating = null)
    {
        var source = Interlocked.Increment(ref s_source);
        return new ServiceDelivered(
            ServiceDelivered.IdOf("repairs", activity, source), "repairs", heart, activity, source, at, team, community, customer, people, households, minutes, rating);
    }

    /// <summary>Writes services to the outbox of Repairs, as its mutations do.</summary>
    public static async Task ToldAsync(this TestApp app, params ServiceDelivered[] facts)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<RepairsDb>>().CreateDbContextAsync();
        foreach (var fact in facts)
        {
            db.Tell(fact);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Reads all outboxes until nothing waits.</summary>
    public static async Task ReadAsync(this TestApp app)
    {
        var reader = app.Services.GetRequiredService<ServiceReader>();
        while (await reader.ReadAsync(CancellationToken.None) > 0)
        {
        }
    }

    /// <summary>Writes services and reads them.</summary>
    public static async Task DeliveredAsync(this TestApp app, params ServiceDelivered[] facts)
    {
        await app.ToldAsync(facts);
        await app.ReadAsync();
    }

    public static async Task<ServiceRecord[]> RecordsAsync(this TestApp app)
    {
        await using var db = await app.InsightsDbAsync();
        return await db.Records.AsNoTracking().OrderBy(record => record.Id).ToArrayAsync();
    }

    public static async Task<InsightsDb> InsightsDbAsync(this TestApp app)
        => await app.Services.GetRequiredService<IDbContextFactory<InsightsDb>>().CreateDbContextAsync();

    /// <summary>Rollups and campaigns are what the records say.</summary>
    public static async Task BooksShouldBeRightAsync(this TestApp app)
        => Assert.Empty(await app.Services.GetRequiredService<Books>().CheckAsync());

    /// <summary>The key behind an opaque id.</summary>
    public static long KeyOf(string id)
        => long.Parse(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);
}
