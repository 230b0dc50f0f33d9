using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Insights.Records;

namespace ServiceTeams.Insights.Rollups;

internal sealed class ServiceDayMapping : IEntityTypeConfiguration<ServiceDay>
{
    public void Configure(EntityTypeBuilder<ServiceDay> builder)
    {
        builder.ToTable("ServiceDays");
        builder.Property(day => day.Activity).HasMaxLength(ServiceRecord.ActivityLength);
        builder.HasKey(day => new { day.Day, day.TeamId, day.CommunityId, day.Heart, day.Activity });
        builder.HasIndex(day => new { day.TeamId, day.Day });
    }
}

internal sealed class ServiceMonthMapping : IEntityTypeConfiguration<ServiceMonth>
{
    public void Configure(EntityTypeBuilder<ServiceMonth> builder)
    {
        builder.ToTable("ServiceMonths");
        builder.Property(month => month.Activity).HasMaxLength(ServiceRecord.ActivityLength);
        builder.HasKey(month => new { month.Month, month.TeamId, month.Heart, month.Activity });
    }
}
