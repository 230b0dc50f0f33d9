using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Incidents;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Shifts;
using ServiceTeams.Events.Sites;
using ServiceTeams.Events.Tasks;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Watching;

namespace ServiceTeams.Events.Data;

/// <summary>The tables of Events.</summary>
public class EventsDb : ModuleDb
{
    public EventsDb(DbContextOptions<EventsDb> options)
        : base(options)
    {
    }

    private protected EventsDb(DbContextOptions options)
        : base(options)
    {
    }

    public DbSet<MajorEvent> Events => Set<MajorEvent>();

    public DbSet<ProtectedSite> Sites => Set<ProtectedSite>();

    public DbSet<SupplyTask> Tasks => Set<SupplyTask>();

    public DbSet<Defect> Defects => Set<Defect>();

    public DbSet<DutyShift> Shifts => Set<DutyShift>();

    public DbSet<Incident> Incidents => Set<Incident>();

    internal DbSet<MajorEventStep> EventSteps => Set<MajorEventStep>();

    internal DbSet<SupplyTaskStep> TaskSteps => Set<SupplyTaskStep>();

    internal DbSet<IncidentStep> IncidentSteps => Set<IncidentStep>();

    internal DbSet<DutyRoster> Rosters => Set<DutyRoster>();

    protected override string Module => EventsModule.Name;

    protected override void Map(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(EventsDb).Assembly);
        model.MapChangeNotices();
    }
}
