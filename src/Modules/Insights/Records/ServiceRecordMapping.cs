using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceTeams.Insights.Records;

internal sealed class ServiceRecordMapping : IEntityTypeConfiguration<ServiceRecord>
{
    public void Configure(EntityTypeBuilder<ServiceRecord> builder)
    {
        builder.ToTable("ServiceRecords");
        builder.Property(record => record.Module).HasMaxLength(ServiceRecord.ModuleLength);
        builder.Property(record => record.Activity).HasMaxLength(ServiceRecord.ActivityLength);

        // The inbox: what is told again finds its name taken. The name of a fact is made of these three; they come in the order of
        // their keys, so a new row lies beside the last one, where a random name would touch a page of its own.
        builder.HasIndex(record => new { record.Module, record.Activity, record.SourceId }).IsUnique();
        builder.HasIndex(record => record.DeliveredAt);
        builder.HasIndex(record => record.DeliveredOn);
        builder.HasIndex(record => new { record.TeamId, record.DeliveredAt });
        builder.HasIndex(record => new { record.CommunityId, record.DeliveredAt });
        builder.HasIndex(record => new { record.CustomerId, record.DeliveredAt });
    }
}
