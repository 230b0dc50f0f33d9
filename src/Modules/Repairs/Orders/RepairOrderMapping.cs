using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.Orders;

internal sealed class RepairOrderMapping : IEntityTypeConfiguration<RepairOrder>
{
    public void Configure(EntityTypeBuilder<RepairOrder> builder)
    {
        builder.ToTable("RepairOrders");
        builder.Property(order => order.Symptom).HasMaxLength(ModelConventions.TextLength);
        builder.Property(order => order.Place).HasMaxLength(ModelConventions.NameLength);
        builder.Property(order => order.CancellationReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(order => order.LastStepAt);
        builder.HasMany(order => order.History).WithOne().HasForeignKey(step => step.OrderId);
        builder.HasMany(order => order.Crew).WithOne().HasForeignKey(member => member.OrderId);
        builder.HasIndex(order => new { order.TeamId, order.Status });
        builder.HasIndex(order => new { order.CommunityId, order.ReportedAt });
        builder.HasIndex(order => new { order.CustomerId, order.ReportedAt });

        // The newest orders first, of all and of a team: pages are read in the index's order, without sorting.
        builder.HasIndex(order => new { order.ReportedAt, order.Id }).IsDescending(true, false);
        builder.HasIndex(order => new { order.TeamId, order.ReportedAt, order.Id }).IsDescending(false, true, false);

        // A month's orders by cause and team are counted here without touching the rows, and so are all of them.
        builder.HasIndex(order => new { order.ReportedOn, order.Cause, order.TeamId });

        // All that reliability reads of an order: the interruptions of a time are found and added up here.
        builder.HasIndex(order => new
        {
            order.WithoutSupplySince,
            order.CommunityId,
            order.CustomersWithoutSupply,
            order.WithoutSupplyMinutes,
            order.CustomerMinutes,
        }).HasDatabaseName("IX_RepairOrders_Interruptions");
    }
}

internal sealed class RepairOrderStepMapping : IEntityTypeConfiguration<RepairOrderStep>
{
    public void Configure(EntityTypeBuilder<RepairOrderStep> builder)
    {
        builder.ToTable("RepairOrderSteps");
        builder.HasKey(step => step.Id);
        builder.Property(step => step.Id).ValueGeneratedOnAdd();
        builder.Property(step => step.By).HasMaxLength(ModelConventions.ActorLength);
    }
}

internal sealed class CrewMemberMapping : IEntityTypeConfiguration<CrewMember>
{
    public void Configure(EntityTypeBuilder<CrewMember> builder)
    {
        builder.ToTable("CrewMembers");
        builder.HasKey(member => new { member.OrderId, member.MemberId });
        builder.HasIndex(member => new { member.MemberId, member.Busy });

        // One open order at a time, also when two dispatchers send the same member at once.
        builder.HasIndex(member => member.MemberId).IsUnique()
            .HasDatabaseName("IX_CrewMembers_OneOrderAtATime")
            .HasFilter($"[{nameof(CrewMember.Busy)}] = 1 AND [{nameof(CrewMember.Shared)}] = 0");
    }
}
