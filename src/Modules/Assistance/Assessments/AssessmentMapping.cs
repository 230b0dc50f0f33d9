using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Assistance.Visits;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Assessments;

internal sealed class SafetyAssessmentMapping : IEntityTypeConfiguration<SafetyAssessment>
{
    public void Configure(EntityTypeBuilder<SafetyAssessment> builder)
    {
        builder.ToTable("SafetyAssessments");
        builder.Property(assessment => assessment.Place).HasMaxLength(ModelConventions.NameLength);
        builder.Property(assessment => assessment.Notes).HasMaxLength(ModelConventions.TextLength);
        builder.Property(assessment => assessment.NotedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasOne<CareRecipient>().WithMany().HasForeignKey(assessment => assessment.CareRecipientId)
            .OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(assessment => assessment.Assessors).WithOne().HasForeignKey(member => member.SafetyAssessmentId);
        builder.HasMany(assessment => assessment.Hazards).WithOne().HasForeignKey(hazard => hazard.SafetyAssessmentId);
        builder.HasIndex(assessment => new { assessment.TeamId, assessment.AssessedAt });
        builder.HasIndex(assessment => assessment.CommunityId);
        builder.HasIndex(assessment => new { assessment.CustomerId, assessment.StartedAt });
    }
}

internal sealed class AssessmentMemberMapping : IEntityTypeConfiguration<AssessmentMember>
{
    public void Configure(EntityTypeBuilder<AssessmentMember> builder)
    {
        builder.ToTable("SafetyAssessmentMembers");
        builder.HasKey(member => new { member.SafetyAssessmentId, member.MemberId });
        builder.HasIndex(member => member.MemberId);
    }
}

internal sealed class HazardMapping : IEntityTypeConfiguration<Hazard>
{
    public void Configure(EntityTypeBuilder<Hazard> builder)
    {
        builder.ToTable("Hazards");
        builder.Property(hazard => hazard.Description).HasMaxLength(ModelConventions.TextLength).IsRequired();
        builder.Property(hazard => hazard.FixNote).HasMaxLength(ModelConventions.TextLength);
        builder.Property(hazard => hazard.FixedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.Property(hazard => hazard.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasOne<CareRecipient>().WithMany().HasForeignKey(hazard => hazard.CareRecipientId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<CareVisit>().WithMany().HasForeignKey(hazard => hazard.CareVisitId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(hazard => new { hazard.CareRecipientId, hazard.FixedOn });
        builder.HasIndex(hazard => new { hazard.TeamId, hazard.FixedOn });
        builder.HasIndex(hazard => hazard.CommunityId);
        builder.HasIndex(hazard => hazard.CustomerId);
    }
}
