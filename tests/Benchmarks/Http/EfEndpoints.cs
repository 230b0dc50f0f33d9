using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Orders;

namespace Benchmarks.Http;

/// <summary>What most developers write: a pooled DbContext, a LINQ projection, System.Text.Json.</summary>
internal static class EfEndpoints
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public static void Map(WebApplication app)
    {
        app.MapGet("/ef/orders", static async (int first, EfDb db, CancellationToken cancellationToken) =>
        {
            var rows = await db.Orders.AsNoTracking()
                .OrderByDescending(order => order.ReportedAt).ThenBy(order => order.Id)
                .Select(order => new
                {
                    Id = IdOf("RepairOrder", order.Id),
                    order.Status,
                    order.Symptom,
                    order.ReportedAt,
                    Team = order.Team == null ? null : new { Id = IdOf("Team", order.Team.Id), order.Team.Name },
                    Community = new { Id = IdOf("Community", order.Community!.Id), order.Community.Name, order.Community.District },
                })
                .Take(first + 1)
                .ToListAsync(cancellationToken);
            var page = new { Nodes = rows.Take(first), PageInfo = new { HasNextPage = rows.Count > first } };
            return Results.Json(new { Data = new { RepairOrders = page } }, s_json);
        });
        app.MapGet("/ef/order", static async (HttpContext context, EfDb db, CancellationToken cancellationToken) =>
        {
            var key = AdoEndpoints.Key(context);
            var row = await db.Orders.AsNoTracking()
                .Where(order => order.Id == key)
                .Select(order => new
                {
                    Id = IdOf("RepairOrder", order.Id),
                    order.Status,
                    order.Symptom,
                    order.ReportedAt,
                    order.CustomersWithoutSupply,
                    order.Version,
                })
                .FirstOrDefaultAsync(cancellationToken);
            return Results.Json(new { Data = new { RepairOrder = row } }, s_json);
        });
        app.MapGet("/ef/teams", static async (int first, int orders, EfDb db, CancellationToken cancellationToken) =>
        {
            var rows = await db.Teams.AsNoTracking()
                .OrderBy(team => team.Id)
                .Take(first)
                .Select(team => new
                {
                    Id = IdOf("Team", team.Id),
                    team.Name,
                    RepairOrders = new
                    {
                        Nodes = team.Orders
                            .OrderByDescending(order => order.ReportedAt).ThenBy(order => order.Id)
                            .Take(orders)
                            .Select(order => new { Id = IdOf("RepairOrder", order.Id), order.Status, order.Symptom, order.ReportedAt })
                            .ToList(),
                    },
                })
                .ToListAsync(cancellationToken);
            return Results.Json(new { Data = new { Teams = new { Nodes = rows } } }, s_json);
        });
    }

    private static string IdOf(string type, long key)
        => Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type}:{key}")));
}

/// <summary>The product's tables as one context sees them.</summary>
internal sealed class EfDb(DbContextOptions<EfDb> options) : DbContext(options)
{
    public DbSet<EfOrder> Orders => Set<EfOrder>();

    public DbSet<EfTeam> Teams => Set<EfTeam>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<EfOrder>().ToTable("repairs_RepairOrders");
        modelBuilder.Entity<EfTeam>().ToTable("registry_Teams").HasMany(team => team.Orders).WithOne(order => order.Team);
        modelBuilder.Entity<EfCommunity>().ToTable("registry_Communities");
        modelBuilder.Entity<EfOrder>().Property(order => order.ReportedAt)
            .HasConversion(moment => moment, stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
    }
}

internal sealed class EfOrder
{
    public long Id { get; set; }

    public RepairOrderStatus Status { get; set; }

    public string Symptom { get; set; } = "";

    public DateTime ReportedAt { get; set; }

    public int CustomersWithoutSupply { get; set; }

    public int Version { get; set; }

    public long? TeamId { get; set; }

    public EfTeam? Team { get; set; }

    public long CommunityId { get; set; }

    public EfCommunity? Community { get; set; }
}

internal sealed class EfTeam
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    public List<EfOrder> Orders { get; } = [];
}

internal sealed class EfCommunity
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    public string District { get; set; } = "";
}
