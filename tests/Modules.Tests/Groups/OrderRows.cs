using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Registry.Data;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Data;

namespace Modules.Tests.Groups;

/// <summary>Rows as they lie in a table, made without the rules that led to them: groups have to count whatever is there.</summary>
internal static class OrderRows
{
    public static readonly DateTime Start = new(2015, 12, 20, 0, 0, 0, DateTimeKind.Utc);

    public static T Make<T>(params (string Property, object? Value)[] values)
        where T : class
    {
        var row = (T)Activator.CreateInstance(typeof(T), nonPublic: true)!;
        foreach (var (property, value) in values)
        {
            typeof(T).GetProperty(property)!.SetValue(row, value);
        }

        return row;
    }

    public static RepairOrder At(DateTime reportedAt, TimeSpan zone, params (string Property, object? Value)[] values)
        => Make<RepairOrder>([
            (nameof(RepairOrder.ReportedAt), reportedAt),
            (nameof(RepairOrder.ReportedOn), DateOnly.FromDateTime(reportedAt + zone)),
            (nameof(RepairOrder.PromisedArrivalAt), reportedAt.AddMinutes(45)),
            (nameof(RepairOrder.Channel), RepairChannel.App),
            (nameof(RepairOrder.Status), RepairOrderStatus.Reported),
            (nameof(RepairOrder.CommunityId), 1L),
            .. values,
        ]);

    /// <summary>Any orders, from about the turn of the year 2015/16, whose ISO year has 53 weeks, to 2017.</summary>
    public static List<RepairOrder> Random(Random random, int count, IReadOnlyList<Place> teams, IReadOnlyList<Place> communities) =>
    [
        .. Enumerable.Range(0, count).Select(_ =>
        {
            // Half of them within two weeks, so that days and hours meet.
            var at = Start.AddMinutes(random.Next(random.Next(2) == 0 ? 20_000 : 700_000));
            int? arrival = random.Next(4) == 0 ? null : random.Next(1, 130);
            return At(
                at,
                TimeSpan.FromHours(8),
                (nameof(RepairOrder.TeamId), random.Next(5) == 0 ? null : Any(random, teams).Id),
                (nameof(RepairOrder.CommunityId), Any(random, communities).Id),
                (nameof(RepairOrder.CustomerId), random.Next(4) == 0 ? null : (long)random.Next(1, 30)),
                (nameof(RepairOrder.Cause), random.Next(4) == 0 ? null : (RepairCause)random.Next(1, 5)),
                (nameof(RepairOrder.Channel), (RepairChannel)random.Next(1, 4)),
                (nameof(RepairOrder.Status), (RepairOrderStatus)random.Next(1, 7)),
                (nameof(RepairOrder.ArrivalMinutes), arrival),
                (nameof(RepairOrder.KeptPromise), arrival is null ? null : arrival <= 45),
                (nameof(RepairOrder.PromisedArrivalAt), random.Next(6) == 0 ? at.AddYears(20) : at.AddMinutes(45)),
                (nameof(RepairOrder.CancelledAt), random.Next(8) == 0 ? at.AddMinutes(random.Next(90)) : null),
                (nameof(RepairOrder.Rating), random.Next(2) == 0 ? null : random.Next(1, 6)),
                (nameof(RepairOrder.CustomersWithoutSupply), random.Next(300)));
        }),
    ];

    public static async Task WriteAsync<TDb, T>(this TestApp app, IReadOnlyList<T> rows)
        where TDb : ModuleDb
        where T : class, IEntity
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<TDb>>().CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.GiveKeysAsync(rows, CancellationToken.None);
        await db.LoadAsync(rows, CancellationToken.None);
        await transaction.CommitAsync();
    }

    public static Task WriteAsync(this TestApp app, IReadOnlyList<RepairOrder> orders) => app.WriteAsync<RepairsDb, RepairOrder>(orders);

    /// <summary>Teams and communities in two districts.</summary>
    public static async Task<(List<Place> Teams, List<Place> Communities)> PlacesAsync(this TestApp app)
    {
        foreach (var name in new[] { "甲队", "乙队", "丙队" })
        {
            await app.TeamAsync(name);
        }

        foreach (var (name, district) in new[] { ("一社区", "东城区"), ("二社区", "东城区"), ("三社区", "西城区"), ("四社区", "吴桥县") })
        {
            await app.ExecuteAsync(
                "mutation ($input: RegisterCommunityInput!) { registerCommunity(input: $input) { community { id } } }",
                new { input = new { name, kind = "COMMUNITY", setting = "URBAN", district, households = 900 } });
        }

        await using var db = await app.Services.GetRequiredService<IDbContextFactory<RegistryDb>>().CreateDbContextAsync();
        return (
            await db.Teams.Select(team => new Place(team.Id, team.Name, "")).ToListAsync(),
            await db.Communities.Select(community => new Place(community.Id, community.Name, community.District)).ToListAsync());
    }

    /// <summary>The key inside an id.</summary>
    public static long KeyOf(string id)
        => long.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1], CultureInfo.InvariantCulture);

    private static T Any<T>(Random random, IReadOnlyList<T> things) => things[random.Next(things.Count)];
}

internal sealed record Place(long Id, string Name, string District);
