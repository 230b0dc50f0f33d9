using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Repairs.Data;

namespace Modules.Tests.Watching;

/// <summary>A copy of the product that looks often, over a database of its own or over that of another copy.</summary>
public sealed class WatchingApp : TestApp
{
    public WatchingApp()
        : base(LookOften)
    {
    }

    private WatchingApp(string connection)
        : base(builder =>
        {
            LookOften(builder);
            builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("ConnectionStrings:Database", (string?)connection)]);
        })
        => OwnsDatabase = false;

    protected override bool OwnsDatabase { get; } = true;

    /// <summary>The database of this copy.</summary>
    public string Connection
    {
        get
        {
            using var db = Services.GetRequiredService<IDbContextFactory<RepairsDb>>().CreateDbContext();
            return db.Database.GetConnectionString()!;
        }
    }

    /// <summary>Another copy over the same database.</summary>
    public WatchingApp Copy() => new(Connection);

    private static void LookOften(WebApplicationBuilder builder)
        => builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Watching:Poll", (string?)"00:00:00.02")]);
}
