using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Recipients;

internal sealed class CareRecipientMapping : IEntityTypeConfiguration<CareRecipient>
{
    public void Configure(EntityTypeBuilder<CareRecipient> builder)
    {
        builder.ToTable("CareRecipients");
        builder.Property(recipient => recipient.Name).HasMaxLength(ModelConventions.NameLength).IsRequired();
        builder.Property(recipient => recipient.Phone).HasMaxLength(ModelConventions.PhoneLength);
        builder.Property(recipient => recipient.Address).HasMaxLength(ModelConventions.NameLength);
        builder.Property(recipient => recipient.Needs).HasMaxLength(ModelConventions.TextLength);
        builder.Property(recipient => recipient.ArchivedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.Property(recipient => recipient.ArchiveReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(recipient => recipient.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasIndex(recipient => recipient.NextDueOn);
        builder.HasIndex(recipient => new { recipient.TeamId, recipient.NextDueOn });
        builder.HasIndex(recipient => recipient.CommunityId);
        builder.HasIndex(recipient => recipient.CustomerId);
    }
}
