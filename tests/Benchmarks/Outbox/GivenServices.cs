using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Insights.Campaigns;
using ServiceTeams.Insights.Data;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Outbox;

namespace Benchmarks.Outbox;

/// <summary>Fills the outboxes of three modules with three years of services in the demonstration's places.</summary>
internal static class GivenServices
{
    private const int Chunk = 20_000;
    private const int Days = 3 * 365;
    private static readonly DateTime s_first = new(2015, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly (string Module, Heart Heart, string[] Activities)[] s_kinds =
    [
        ("repairs", Heart.Considerate, ["REPAIR_ORDER", "SUPPLY_CARD", "CONNECTION"]),
        ("assistance", Heart.Caring, ["CARE_VISIT", "HOME_CALL"]),
        ("outreach", Heart.Reassuring, ["SAFETY_CLASSROOM", "LEAFLET_DRIVE"]),
    ];

    public static async Task WriteAsync(IServiceProvider services, int rows)
    {
        var places = await services.GetRequiredService<DemonstrationPlaces>().InBeijingAsync(CancellationToken.None);
        await PlanCampaignAsync(services);
        var share = rows / s_kinds.Length;
        await WriteAsync<RepairsDb>(services, places, s_kinds[0], rows - (2 * share));
        await WriteAsync<AssistanceDb>(services, places, s_kinds[1], share);
        await WriteAsync<OutreachDb>(services, places, s_kinds[2], share);
    }

    private static async Task PlanCampaignAsync(IServiceProvider services)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<InsightsDb>>().CreateDbContextAsync();
        var first = DateOnly.FromDateTime(s_first);
        db.Add(Campaign.Plan(
            new CampaignPlan("Benchmark", first, first.AddDays(Days), 10_000, TeamId: null), new Signature("benchmark", s_first)));
        await db.SaveChangesAsync();
    }

    private static async Task WriteAsync<TDb>(
        IServiceProvider services,
        IReadOnlyList<DemonstrationPlace> places,
        (string Module, Heart Heart, string[] Activities) kind,
        int rows)
        where TDb : ModuleDb
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<TDb>>().CreateDbContextAsync();
        for (var from = 0; from < rows; from += Chunk)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.LoadAsync(
                [.. Enumerable.Range(from, Math.Min(Chunk, rows - from)).Select(i => OutboxMessage.Of(Fact(places, kind, i, rows)))],
                CancellationToken.None);
            await transaction.CommitAsync();
        }
    }

    /// <summary>A service of any module, one of so many in the three years.</summary>
    public static ServiceDelivered Fact(IReadOnlyList<DemonstrationPlace> places, int i, int rows) => Fact(places, s_kinds[i % s_kinds.Length], i, rows);

    /// <summary>When the one of so many is; those beyond the last begin again.</summary>
    public static DateTime MomentOf(int i, int rows) => s_first.AddMinutes((long)(i % rows) * Days * 1440 / rows);

    private static ServiceDelivered Fact(
        IReadOnlyList<DemonstrationPlace> places, (string Module, Heart Heart, string[] Activities) kind, int i, int rows)
    {
        // A fixed walk through places and customers that repeats late: what a hash would give, without its chance.
        var place = places[(int)(i * 7919L % places.Count)];
        var activity = kind.Activities[i % kind.Activities.Length];
        var number = 1_000_000 + i;
        return new ServiceDelivered(
            ServiceDelivered.IdOf(kind.Module, activity, number),
            kind.Module,
            kind.Heart,
            activity,
            number,
            MomentOf(i, rows),
            place.TeamId,
            place.Community.Id,
            place.Customers.Count > 0 && i % 3 > 0 ? place.Customers[i / places.Count % place.Customers.Count].Id : null,
            1 + i % 5,
            i % 4 == 0 ? 1 : null,
            5 + i % 100,
            i % 2 == 0 ? 3 + i % 3 : null);
    }
}
