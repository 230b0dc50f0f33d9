using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Appreciations;

internal sealed class AppreciationMapping : IEntityTypeConfiguration<Appreciation>
{
    public void Configure(EntityTypeBuilder<Appreciation> builder)
    {
        builder.ToTable("Appreciations");
        builder.Property(thanks => thanks.FromWhom).HasMaxLength(ModelConventions.NameLength).IsRequired();
        builder.Property(thanks => thanks.Text).HasMaxLength(ModelConventions.TextLength).IsRequired();
        builder.Property(thanks => thanks.NotedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasOne<CareRecipient>().WithMany().HasForeignKey(thanks => thanks.CareRecipientId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(thanks => new { thanks.TeamId, thanks.ReceivedOn });
        builder.HasIndex(thanks => thanks.CommunityId);
        builder.HasIndex(thanks => thanks.CustomerId);
    }
}
