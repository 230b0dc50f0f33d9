using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.Shifts;

internal sealed class DutyShiftMapping : IEntityTypeConfiguration<DutyShift>
{
    public void Configure(EntityTypeBuilder<DutyShift> builder)
    {
        builder.ToTable("DutyShifts");
        builder.Property(shift => shift.CancellationReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(shift => shift.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasOne<MajorEvent>().WithMany().HasForeignKey(shift => shift.MajorEventId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<ProtectedSite>().WithMany().HasForeignKey(shift => shift.ProtectedSiteId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(shift => new { shift.MemberId, shift.StartsAt });
        builder.HasIndex(shift => new { shift.MajorEventId, shift.StartsAt });
        builder.HasIndex(shift => new { shift.ProtectedSiteId, shift.StartsAt });
    }
}

internal sealed class DutyRosterMapping : IEntityTypeConfiguration<DutyRoster>
{
    public void Configure(EntityTypeBuilder<DutyRoster> builder)
    {
        builder.ToTable("DutyRosters");
        builder.HasKey(roster => roster.MemberId);
        builder.Property(roster => roster.MemberId).ValueGeneratedNever();
    }
}
