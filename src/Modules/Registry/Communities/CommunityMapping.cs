using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Registry.Communities;

internal sealed class CommunityMapping : IEntityTypeConfiguration<Community>
{
    public void Configure(EntityTypeBuilder<Community> builder)
    {
        builder.ToTable("Communities");
        builder.Property(community => community.Name).HasMaxLength(ModelConventions.NameLength);
        builder.Property(community => community.District).HasMaxLength(ModelConventions.NameLength);
        builder.Property(community => community.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasIndex(community => new { community.District, community.Name });
    }
}
