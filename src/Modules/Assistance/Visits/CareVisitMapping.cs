using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Visits;

internal sealed class CareVisitMapping : IEntityTypeConfiguration<CareVisit>
{
    public void Configure(EntityTypeBuilder<CareVisit> builder)
    {
        builder.ToTable("CareVisits");
        builder.Property(visit => visit.WorkDone).HasMaxLength(ModelConventions.TextLength);
        builder.Property(visit => visit.Notes).HasMaxLength(ModelConventions.TextLength);
        builder.Property(visit => visit.CancellationReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(visit => visit.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasOne<CareRecipient>().WithMany().HasForeignKey(visit => visit.CareRecipientId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(visit => visit.Visitors).WithOne().HasForeignKey(visitor => visitor.CareVisitId);
        builder.HasIndex(visit => new { visit.CareRecipientId, visit.Status });
        builder.HasIndex(visit => new { visit.TeamId, visit.Status });
        builder.HasIndex(visit => visit.CommunityId);
        builder.HasIndex(visit => new { visit.CustomerId, visit.StartedAt });
    }
}

internal sealed class CareVisitMemberMapping : IEntityTypeConfiguration<CareVisitMember>
{
    public void Configure(EntityTypeBuilder<CareVisitMember> builder)
    {
        builder.ToTable("CareVisitMembers");
        builder.HasKey(visitor => new { visitor.CareVisitId, visitor.MemberId });
        builder.HasIndex(visitor => visitor.MemberId);
    }
}
