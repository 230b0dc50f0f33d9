using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.Incidents;

internal sealed class IncidentMapping : IEntityTypeConfiguration<Incident>
{
    public void Configure(EntityTypeBuilder<Incident> builder)
    {
        builder.ToTable("Incidents");
        builder.Property(incident => incident.Description).HasMaxLength(ModelConventions.TextLength);
        builder.Property(incident => incident.Resolution).HasMaxLength(ModelConventions.TextLength);
        builder.Property(incident => incident.ResolvedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasOne<MajorEvent>().WithMany().HasForeignKey(incident => incident.MajorEventId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<ProtectedSite>().WithMany().HasForeignKey(incident => incident.ProtectedSiteId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(incident => incident.History).WithOne().HasForeignKey(step => step.IncidentId);
        builder.HasIndex(incident => new { incident.ProtectedSiteId, incident.Status });
        builder.HasIndex(incident => new { incident.MajorEventId, incident.HappenedAt });
    }
}

internal sealed class IncidentStepMapping : IEntityTypeConfiguration<IncidentStep>
{
    public void Configure(EntityTypeBuilder<IncidentStep> builder)
    {
        builder.ToTable("IncidentSteps");
        builder.HasKey(step => step.Id);
        builder.Property(step => step.Id).ValueGeneratedOnAdd();
        builder.Property(step => step.By).HasMaxLength(ModelConventions.ActorLength);
    }
}
