using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Coverage;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Outreach.Slots;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Outreach.Data;

/// <summary>The tables of Outreach.</summary>
public class OutreachDb : ModuleDb
{
    public OutreachDb(DbContextOptions<OutreachDb> options)
        : base(options)
    {
    }

    private protected OutreachDb(DbContextOptions options)
        : base(options)
    {
    }

    public DbSet<OutreachSession> Sessions => Set<OutreachSession>();

    public DbSet<OutreachSlot> Slots => Set<OutreachSlot>();

    public DbSet<SlotOffer> Offers => Set<SlotOffer>();

    public DbSet<CoveragePlan> Plans => Set<CoveragePlan>();

    public DbSet<CoverageTarget> Targets => Set<CoverageTarget>();

    internal DbSet<OutreachSessionStep> Steps => Set<OutreachSessionStep>();

    internal DbSet<SessionMember> Members => Set<SessionMember>();

    internal DbSet<MemberCalendar> MemberCalendars => Set<MemberCalendar>();

    internal DbSet<TeamCalendar> Calendars => Set<TeamCalendar>();

    protected override string Module => OutreachModule.Name;

    protected override void Map(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(OutreachDb).Assembly);
}
