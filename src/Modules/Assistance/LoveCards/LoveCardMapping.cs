using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.LoveCards;

internal sealed class LoveCardMapping : IEntityTypeConfiguration<LoveCard>
{
    public void Configure(EntityTypeBuilder<LoveCard> builder)
    {
        builder.ToTable("LoveCards");
        builder.Property(card => card.Number).HasMaxLength(LoveCard.NumberLength);
        builder.Property(card => card.RevokedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.Property(card => card.RevocationReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(card => card.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasOne<CareRecipient>().WithMany().HasForeignKey(card => card.CareRecipientId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(card => card.Number).IsUnique();
        builder.HasIndex(card => new { card.TeamId, card.IssuedOn });
        builder.HasIndex(card => new { card.CareRecipientId, card.IssuedOn });

        // One valid card at a time, also when two desks issue one at once.
        builder.HasIndex(card => card.CareRecipientId).IsUnique()
            .HasDatabaseName("IX_LoveCards_OneValidCard")
            .HasFilter($"[{nameof(LoveCard.RevokedOn)}] IS NULL");
    }
}
