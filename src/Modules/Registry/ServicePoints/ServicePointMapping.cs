using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Registry.ServicePoints;

internal sealed class ServicePointMapping : IEntityTypeConfiguration<ServicePoint>
{
    public void Configure(EntityTypeBuilder<ServicePoint> builder)
    {
        builder.ToTable("ServicePoints");
        builder.Property(point => point.ClosingReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(point => point.ContactName).HasMaxLength(ModelConventions.NameLength).IsRequired();
        builder.Property(point => point.ContactPhone).HasMaxLength(ModelConventions.PhoneLength).IsRequired();
        builder.Property(point => point.Duties).HasMaxLength(ModelConventions.TextLength);
        builder.Property(point => point.Promises).HasMaxLength(ModelConventions.TextLength);
        builder.Property(point => point.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasOne<Team>().WithMany().HasForeignKey(point => point.TeamId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<Community>().WithMany().HasForeignKey(point => point.CommunityId).OnDelete(DeleteBehavior.NoAction);

        // A team hangs one plaque in a community at a time.
        builder.HasIndex(point => new { point.CommunityId, point.TeamId }).IsUnique()
            .HasFilter($"[{nameof(ServicePoint.ClosedOn)}] IS NULL");
    }
}
