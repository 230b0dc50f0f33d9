using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.MajorEvents;

internal sealed class MajorEventMapping : IEntityTypeConfiguration<MajorEvent>
{
    public void Configure(EntityTypeBuilder<MajorEvent> builder)
    {
        builder.ToTable("MajorEvents");
        builder.Property(e => e.Name).HasMaxLength(ModelConventions.NameLength);
        builder.Property(e => e.CancellationReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(e => e.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.Property(e => e.LastStepAt);
        builder.HasMany(e => e.History).WithOne().HasForeignKey(step => step.MajorEventId);
        builder.HasIndex(e => new { e.DetachmentId, e.AssuranceStartsAt });
        builder.HasIndex(e => new { e.AssuranceStartsAt, e.AssuranceEndsAt });
    }
}

internal sealed class MajorEventStepMapping : IEntityTypeConfiguration<MajorEventStep>
{
    public void Configure(EntityTypeBuilder<MajorEventStep> builder)
    {
        builder.ToTable("MajorEventSteps");
        builder.HasKey(step => step.Id);
        builder.Property(step => step.Id).ValueGeneratedOnAdd();
        builder.Property(step => step.By).HasMaxLength(ModelConventions.ActorLength);
    }
}
