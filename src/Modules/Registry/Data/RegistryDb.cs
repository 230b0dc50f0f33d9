using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Members;
using ServiceTeams.Registry.ServicePoints;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Registry.Data;

/// <summary>The tables of Registry.</summary>
public class RegistryDb : ModuleDb
{
    internal const string Name = "registry";

    public RegistryDb(DbContextOptions<RegistryDb> options)
        : base(options)
    {
    }

    private protected RegistryDb(DbContextOptions options)
        : base(options)
    {
    }

    public DbSet<Team> Teams => Set<Team>();

    public DbSet<Member> Members => Set<Member>();

    public DbSet<Community> Communities => Set<Community>();

    public DbSet<ServicePoint> ServicePoints => Set<ServicePoint>();

    public DbSet<Customer> Customers => Set<Customer>();

    protected override string Module => Name;

    protected override void Map(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(RegistryDb).Assembly);
}
