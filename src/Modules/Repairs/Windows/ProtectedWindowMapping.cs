using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.Windows;

internal sealed class ProtectedWindowMapping : IEntityTypeConfiguration<ProtectedWindow>
{
    public void Configure(EntityTypeBuilder<ProtectedWindow> builder)
    {
        builder.ToTable("ProtectedWindows");
        builder.Property(window => window.Name).HasMaxLength(ModelConventions.NameLength);
        builder.Property(window => window.LiftingReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(window => window.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasMany(window => window.Communities).WithOne().HasForeignKey(community => community.WindowId);
        builder.HasIndex(window => window.EndsAt);
    }
}

internal sealed class ProtectedCommunityMapping : IEntityTypeConfiguration<ProtectedCommunity>
{
    public void Configure(EntityTypeBuilder<ProtectedCommunity> builder)
    {
        builder.ToTable("ProtectedCommunities");
        builder.HasKey(community => new { community.WindowId, community.CommunityId });
        builder.HasIndex(community => community.CommunityId);
    }
}

internal sealed class CommunityCalendarMapping : IEntityTypeConfiguration<CommunityCalendar>
{
    public void Configure(EntityTypeBuilder<CommunityCalendar> builder)
    {
        builder.ToTable("CommunityCalendars");
        builder.HasKey(calendar => calendar.CommunityId);
        builder.Property(calendar => calendar.CommunityId).ValueGeneratedNever();
    }
}
