using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Outreach.Coverage;

internal sealed class CoveragePlanMapping : IEntityTypeConfiguration<CoveragePlan>
{
    public void Configure(EntityTypeBuilder<CoveragePlan> builder)
    {
        builder.ToTable("CoveragePlans");
        builder.Property(plan => plan.Name).HasMaxLength(ModelConventions.NameLength);
        builder.Property(plan => plan.ArchivingReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(plan => plan.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasMany(plan => plan.Targets).WithOne().HasForeignKey(target => target.PlanId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(plan => plan.TeamId);
    }
}

internal sealed class CoverageTargetMapping : IEntityTypeConfiguration<CoverageTarget>
{
    public void Configure(EntityTypeBuilder<CoverageTarget> builder)
    {
        builder.ToTable("CoverageTargets");
        builder.Property(target => target.PlannedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasIndex(target => new { target.PlanId, target.CommunityId }).IsUnique();
        builder.HasIndex(target => target.CommunityId);
    }
}
