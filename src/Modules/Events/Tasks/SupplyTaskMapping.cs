using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.Tasks;

internal sealed class SupplyTaskMapping : IEntityTypeConfiguration<SupplyTask>
{
    public void Configure(EntityTypeBuilder<SupplyTask> builder)
    {
        builder.ToTable("SupplyTasks");
        builder.Property(task => task.Instructions).HasMaxLength(ModelConventions.TextLength);
        builder.Property(task => task.Findings).HasMaxLength(ModelConventions.TextLength);
        builder.Property(task => task.CancellationReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(task => task.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.Property(task => task.LastStepAt);
        builder.Ignore(task => task.Unfinished);
        builder.HasOne<MajorEvent>().WithMany().HasForeignKey(task => task.MajorEventId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<ProtectedSite>().WithMany().HasForeignKey(task => task.ProtectedSiteId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(task => task.History).WithOne().HasForeignKey(step => step.SupplyTaskId);
        builder.HasMany(task => task.Found).WithOne().HasForeignKey(defect => defect.SupplyTaskId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(task => new { task.ProtectedSiteId, task.Status });
        builder.HasIndex(task => new { task.MajorEventId, task.Status });
        builder.HasIndex(task => new { task.AssigneeId, task.DueOn });
        builder.HasIndex(task => task.CommunityId);
        builder.HasIndex(task => new { task.CustomerId, task.DoneAt });
        builder.HasIndex(task => new { task.Status, task.DueOn });
    }
}

internal sealed class SupplyTaskStepMapping : IEntityTypeConfiguration<SupplyTaskStep>
{
    public void Configure(EntityTypeBuilder<SupplyTaskStep> builder)
    {
        builder.ToTable("SupplyTaskSteps");
        builder.HasKey(step => step.Id);
        builder.Property(step => step.Id).ValueGeneratedOnAdd();
        builder.Property(step => step.By).HasMaxLength(ModelConventions.ActorLength);
    }
}

internal sealed class DefectMapping : IEntityTypeConfiguration<Defect>
{
    public void Configure(EntityTypeBuilder<Defect> builder)
    {
        builder.ToTable("Defects");
        builder.Property(defect => defect.Description).HasMaxLength(ModelConventions.TextLength);
        builder.Property(defect => defect.Remedy).HasMaxLength(ModelConventions.TextLength);
        builder.Property(defect => defect.FoundBy).HasMaxLength(ModelConventions.ActorLength);
        builder.Property(defect => defect.FixedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.Ignore(defect => defect.Blocks);
        builder.HasIndex(defect => new { defect.ProtectedSiteId, defect.FixedAt });
        builder.HasIndex(defect => defect.MajorEventId);
    }
}
