using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.SupplyCards;

internal sealed class SupplyCardMapping : IEntityTypeConfiguration<SupplyCard>
{
    public void Configure(EntityTypeBuilder<SupplyCard> builder)
    {
        builder.ToTable("SupplyCards");
        builder.Property(card => card.IssuedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.Property(card => card.RevocationReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(card => card.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.Property(card => card.LastStepAt);
        builder.HasOne<RepairOrder>().WithMany().HasForeignKey(card => card.OrderId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(card => card.Repayments).WithOne().HasForeignKey(repayment => repayment.CardId);
        builder.HasIndex(card => new { card.OrderId, card.Status });
        builder.HasIndex(card => new { card.CustomerId, card.IssuedAt });
        builder.HasIndex(card => new { card.TeamId, card.IssuedAt });
        builder.HasIndex(card => new { card.CommunityId, card.IssuedAt });
        builder.HasIndex(card => new { card.Status, card.IssuedAt });

        // One open card per customer and one valid card per order, also when two people issue one at once.
        builder.HasIndex(card => card.CustomerId).IsUnique()
            .HasDatabaseName("IX_SupplyCards_OneOpenPerCustomer")
            .HasFilter($"[{nameof(SupplyCard.Status)}] = {(int)SupplyCardStatus.Open}");
        builder.HasIndex(card => card.OrderId).IsUnique()
            .HasDatabaseName("IX_SupplyCards_OnePerOrder")
            .HasFilter($"[{nameof(SupplyCard.Status)}] <> {(int)SupplyCardStatus.Revoked}");
    }
}

internal sealed class SupplyCardRepaymentMapping : IEntityTypeConfiguration<SupplyCardRepayment>
{
    public void Configure(EntityTypeBuilder<SupplyCardRepayment> builder)
    {
        builder.ToTable("SupplyCardRepayments");
        builder.HasKey(repayment => repayment.Id);
        builder.Property(repayment => repayment.Id).ValueGeneratedOnAdd();
        builder.Property(repayment => repayment.By).HasMaxLength(ModelConventions.ActorLength);
    }
}
