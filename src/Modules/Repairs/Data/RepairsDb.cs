using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Connections;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Repairs.PlannedWorks;
using ServiceTeams.Repairs.SupplyCards;
using ServiceTeams.Repairs.Windows;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Watching;

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

    public DbSet<SupplyCard> SupplyCards => Set<SupplyCard>();

    public DbSet<ServiceConnection> Connections => Set<ServiceConnection>();

    internal DbSet<SupplyCardRepayment> Repayments => Set<SupplyCardRepayment>();

    internal DbSet<ConnectionStep> ConnectionSteps => Set<ConnectionStep>();

    internal DbSet<RepairOrderStep> Steps => Set<RepairOrderStep>();

    internal DbSet<CrewMember> Crews => Set<CrewMember>();

    public DbSet<PlannedWork> PlannedWorks => Set<PlannedWork>();

    internal DbSet<InterruptedCommunity> InterruptedCommunities => Set<InterruptedCommunity>();

    internal DbSet<PlannedWorkStep> PlannedWorkSteps => Set<PlannedWorkStep>();

    internal DbSet<PlannedWorkMove> PlannedWorkMoves => Set<PlannedWorkMove>();

    public DbSet<ProtectedWindow> ProtectedWindows => Set<ProtectedWindow>();

    internal DbSet<ProtectedCommunity> ProtectedCommunities => Set<ProtectedCommunity>();

    internal DbSet<CommunityCalendar> Calendars => Set<CommunityCalendar>();

    protected override string Module => RepairsModule.Name;

    protected override void Map(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(RepairsDb).Assembly);
        model.MapChangeNotices();
    }
}
