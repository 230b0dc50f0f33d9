using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Groups;
using Modules.Tests.Support;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Repairs.PlannedWorks;

namespace Modules.Tests.Repairs.Reliability;

/// <summary>Interruptions as they lie in the tables, and the places whose customers they hit.</summary>
internal static class InterruptionRows
{
    private static int s_accounts;

    /// <summary>A community with so many households and registered customers.</summary>
    public static async Task<long> ServedAsync(this TestApp app, string name, string district, int households, int residents = 0, int enterprises = 0)
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: RegisterCommunityInput!) { registerCommunity(input: $input) { community { id } } }",
            new { input = new { name, kind = "COMMUNITY", setting = "URBAN", district, households } });
        var communityId = answer.Id("data.registerCommunity.community.id");
        foreach (var kind in Enumerable.Repeat("RESIDENT", residents).Concat(Enumerable.Repeat("ENTERPRISE", enterprises)))
        {
            var accountNumber = string.Create(CultureInfo.InvariantCulture, $"S{Interlocked.Increment(ref s_accounts):00000}");
            await app.ExecuteAsync(
                "mutation ($input: RegisterCustomerInput!) { registerCustomer(input: $input) { customer { id } } }",
                new { input = new { accountNumber, name = "某户", kind, communityId, phone = "000-3", address = "1号" } });
        }

        return communityId.Key();
    }

    /// <summary>A fault; with minutes null the supply is not back yet.</summary>
    public static RepairOrder Fault(long community, DateTime since, int customers, int? minutes)
        => OrderRows.At(
            since.AddMinutes(5),
            TimeSpan.FromHours(8),
            (nameof(RepairOrder.CommunityId), community),
            (nameof(RepairOrder.WithoutSupplySince), customers > 0 ? since : null),
            (nameof(RepairOrder.CustomersWithoutSupply), customers),
            (nameof(RepairOrder.WithoutSupplyMinutes), customers > 0 ? minutes : null),
            (nameof(RepairOrder.CustomerMinutes), minutes is { } lasted ? (long)lasted * customers : null));

    /// <summary>A planned work; with minutes null it is not finished.</summary>
    public static PlannedWork Work(IEnumerable<long> communities, DateTime startedAt, int customers, int? minutes)
    {
        var work = OrderRows.Make<PlannedWork>(
            (nameof(PlannedWork.Kind), PlannedWorkKind.Planned),
            (nameof(PlannedWork.Status), minutes is null ? PlannedWorkStatus.Started : PlannedWorkStatus.Finished),
            (nameof(PlannedWork.StartsAt), startedAt),
            (nameof(PlannedWork.StartedAt), startedAt),
            (nameof(PlannedWork.ExpectedCustomersWithoutSupply), 1),
            (nameof(PlannedWork.CustomersWithoutSupply), minutes is null ? null : customers),
            (nameof(PlannedWork.WithoutSupplyMinutes), customers > 0 ? minutes : null),
            (nameof(PlannedWork.CustomerMinutes), minutes is { } lasted ? (long)lasted * customers : null));
        work.Communities.AddRange(communities.Select(community => new InterruptedCommunity(community)));
        return work;
    }

    public static async Task InterruptedAsync(this TestApp app, params object[] interruptions)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<RepairsDb>>().CreateDbContextAsync();
        db.AddRange(interruptions);
        await db.SaveChangesAsync();
    }

    public static DateTime Utc(string moment) => DateTime.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
