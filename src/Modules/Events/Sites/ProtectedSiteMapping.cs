using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.Sites;

internal sealed class ProtectedSiteMapping : IEntityTypeConfiguration<ProtectedSite>
{
    public void Configure(EntityTypeBuilder<ProtectedSite> builder)
    {
        builder.ToTable("ProtectedSites");
        builder.Property(site => site.Name).HasMaxLength(ModelConventions.NameLength);
        builder.Property(site => site.Address).HasMaxLength(ModelConventions.NameLength);
        builder.Property(site => site.WithdrawalReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(site => site.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasOne<MajorEvent>().WithMany().HasForeignKey(site => site.MajorEventId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(site => site.CommunityId);
        builder.HasIndex(site => site.CustomerId);

        // A customer is protected once in an event, also when two planners add it at once; after a withdrawal it can come back.
        builder.HasIndex(site => new { site.MajorEventId, site.CustomerId }).IsUnique()
            .HasDatabaseName("IX_ProtectedSites_CustomerOncePerEvent")
            .HasFilter($"[{nameof(ProtectedSite.CustomerId)}] IS NOT NULL AND [{nameof(ProtectedSite.WithdrawnAt)}] IS NULL");
    }
}
