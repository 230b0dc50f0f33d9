using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.PlannedWorks;

internal sealed class PlannedWorkMapping : IEntityTypeConfiguration<PlannedWork>
{
    public void Configure(EntityTypeBuilder<PlannedWork> builder)
    {
        builder.ToTable("PlannedWorks");
        builder.Property(work => work.Title).HasMaxLength(ModelConventions.NameLength);
        builder.Property(work => work.Purpose).HasMaxLength(ModelConventions.TextLength);
        builder.Property(work => work.CancellationReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(work => work.LastStepAt);
        builder.HasMany(work => work.Communities).WithOne().HasForeignKey(community => community.WorkId);
        builder.HasMany(work => work.History).WithOne().HasForeignKey(step => step.WorkId);
        builder.HasMany(work => work.Moves).WithOne().HasForeignKey(move => move.WorkId);
        builder.HasIndex(work => new { work.TeamId, work.StartsAt });

        // Open works are few: what stands in the way of a new one is found here.
        builder.HasIndex(work => new { work.Status, work.EndsAt });
        builder.HasIndex(work => work.StartsAt);
        builder.HasIndex(work => work.StartedAt);
    }
}

internal sealed class InterruptedCommunityMapping : IEntityTypeConfiguration<InterruptedCommunity>
{
    public void Configure(EntityTypeBuilder<InterruptedCommunity> builder)
    {
        builder.ToTable("InterruptedCommunities");
        builder.HasKey(community => new { community.WorkId, community.CommunityId });
        builder.HasIndex(community => community.CommunityId);
    }
}

internal sealed class PlannedWorkStepMapping : IEntityTypeConfiguration<PlannedWorkStep>
{
    public void Configure(EntityTypeBuilder<PlannedWorkStep> builder)
    {
        builder.ToTable("PlannedWorkSteps");
        builder.HasKey(step => step.Id);
        builder.Property(step => step.Id).ValueGeneratedOnAdd();
        builder.Property(step => step.By).HasMaxLength(ModelConventions.ActorLength);
    }
}

internal sealed class PlannedWorkMoveMapping : IEntityTypeConfiguration<PlannedWorkMove>
{
    public void Configure(EntityTypeBuilder<PlannedWorkMove> builder)
    {
        builder.ToTable("PlannedWorkMoves");
        builder.HasKey(move => move.Id);
        builder.Property(move => move.Id).ValueGeneratedOnAdd();
        builder.Property(move => move.Reason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(move => move.By).HasMaxLength(ModelConventions.ActorLength);
    }
}
