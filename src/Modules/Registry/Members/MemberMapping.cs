using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Registry.Members;

internal sealed class MemberMapping : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.ToTable("Members");
        builder.Property(member => member.Name).HasMaxLength(ModelConventions.NameLength).IsRequired();
        builder.Property(member => member.Phone).HasMaxLength(ModelConventions.PhoneLength);
        builder.Property(member => member.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasOne<Team>().WithMany().HasForeignKey(member => member.TeamId).OnDelete(DeleteBehavior.NoAction);
    }
}
