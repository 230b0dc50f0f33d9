using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Registry.Teams;

internal sealed class TeamMapping : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.ToTable("Teams");
        builder.Property(team => team.Name).HasMaxLength(ModelConventions.NameLength);
        builder.Property(team => team.PromisePhone).HasMaxLength(ModelConventions.PhoneLength);
        builder.Property(team => team.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasOne<Team>().WithMany().HasForeignKey(team => team.ParentId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(team => team.Name);
    }
}
