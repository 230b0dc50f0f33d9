using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.Connections;

internal sealed class ServiceConnectionMapping : IEntityTypeConfiguration<ServiceConnection>
{
    public void Configure(EntityTypeBuilder<ServiceConnection> builder)
    {
        builder.ToTable("ServiceConnections");
        builder.Property(connection => connection.ApplicantName).HasMaxLength(ModelConventions.NameLength);
        builder.Property(connection => connection.ApplicantPhone).HasMaxLength(ModelConventions.PhoneLength);
        builder.Property(connection => connection.Address).HasMaxLength(ModelConventions.NameLength);
        builder.Property(connection => connection.RejectionReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(connection => connection.LastStepAt);
        builder.HasMany(connection => connection.History).WithOne().HasForeignKey(step => step.ConnectionId);
        builder.HasIndex(connection => new { connection.TeamId, connection.Status });
        builder.HasIndex(connection => new { connection.CommunityId, connection.AppliedAt });
        builder.HasIndex(connection => new { connection.CustomerId, connection.AppliedAt });
        builder.HasIndex(connection => connection.AppliedAt);
    }
}

internal sealed class ConnectionStepMapping : IEntityTypeConfiguration<ConnectionStep>
{
    public void Configure(EntityTypeBuilder<ConnectionStep> builder)
    {
        builder.ToTable("ServiceConnectionSteps");
        builder.HasKey(step => step.Id);
        builder.Property(step => step.Id).ValueGeneratedOnAdd();
        builder.Property(step => step.By).HasMaxLength(ModelConventions.ActorLength);
    }
}
