using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.Data;

/// <summary>The tables of Repairs.</summary>
public class RepairsDb : ModuleDb
{
    public RepairsDb(DbContextOptions<RepairsDb> options)
        : base(options)
    {
    }

    private protected RepairsDb(DbContextOptions options)
        : base(options)
    {
    }

    public DbSet<RepairOrder> Orders => Set<RepairOrder>();

    internal DbSet<RepairOrderStep> Steps => Set<RepairOrderStep>();

    internal DbSet<CrewMember> Crews => Set<CrewMember>();

    protected override string Module => RepairsModule.Name;

    protected override void Map(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(RepairsDb).Assembly);
}
