using Microsoft.EntityFrameworkCore;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Shared.Outbox;

internal static class OutboxMapping
{
    public static void MapOutbox(this ModelBuilder model, string module) => model.Entity<OutboxMessage>(message =>
    {
        message.ToTable("Outbox");
        message.Property(m => m.Kind).HasMaxLength(100);
        message.Property(m => m.Reason).HasMaxLength(OutboxMessage.ReasonLength);
        message.Property(m => m.RetriedBy).HasMaxLength(ModelConventions.ActorLength);
        message.HasIndex(m => m.Key).IsUnique();

        // Only what waits is in these indexes: finding it costs the same however long the history is.
        message.HasIndex(m => m.Id)
            .HasDatabaseName($"IX_{module}_Outbox_Waiting")
            .HasFilter($"[{nameof(OutboxMessage.ReadAt)}] IS NULL AND [{nameof(OutboxMessage.ParkedAt)}] IS NULL");
        message.HasIndex(m => m.ParkedAt)
            .HasDatabaseName($"IX_{module}_Outbox_Parked")
            .HasFilter($"[{nameof(OutboxMessage.ParkedAt)}] IS NOT NULL");
    });
}
