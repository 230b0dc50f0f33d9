using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Appreciations;
using ServiceTeams.Assistance.Assessments;
using ServiceTeams.Assistance.Calls;
using ServiceTeams.Assistance.LoveCards;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Assistance.Visits;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Data;

/// <summary>The tables of Assistance.</summary>
public class AssistanceDb : ModuleDb
{
    public AssistanceDb(DbContextOptions<AssistanceDb> options)
        : base(options)
    {
    }

    private protected AssistanceDb(DbContextOptions options)
        : base(options)
    {
    }

    public DbSet<CareRecipient> Recipients => Set<CareRecipient>();

    public DbSet<LoveCard> LoveCards => Set<LoveCard>();

    public DbSet<CareVisit> Visits => Set<CareVisit>();

    public DbSet<CareCall> Calls => Set<CareCall>();

    public DbSet<SafetyAssessment> Assessments => Set<SafetyAssessment>();

    public DbSet<Hazard> Hazards => Set<Hazard>();

    public DbSet<Appreciation> Appreciations => Set<Appreciation>();

    internal DbSet<CareVisitMember> Visitors => Set<CareVisitMember>();

    internal DbSet<CareCallStep> CallSteps => Set<CareCallStep>();

    internal DbSet<CareCallMember> CallMembers => Set<CareCallMember>();

    internal DbSet<AssessmentMember> Assessors => Set<AssessmentMember>();

    protected override string Module => AssistanceModule.Name;

    protected override void Map(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(AssistanceDb).Assembly);
}
