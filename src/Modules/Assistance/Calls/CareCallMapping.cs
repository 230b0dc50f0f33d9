using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Assistance.LoveCards;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Calls;

internal sealed class CareCallMapping : IEntityTypeConfiguration<CareCall>
{
    public void Configure(EntityTypeBuilder<CareCall> builder)
    {
        builder.ToTable("CareCalls");
        builder.Property(call => call.Request).HasMaxLength(ModelConventions.TextLength).IsRequired();
        builder.Property(call => call.WorkDone).HasMaxLength(ModelConventions.TextLength);
        builder.Property(call => call.CancellationReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(call => call.LastStepAt);
        builder.HasOne<CareRecipient>().WithMany().HasForeignKey(call => call.CareRecipientId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<LoveCard>().WithMany().HasForeignKey(call => call.LoveCardId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(call => call.History).WithOne().HasForeignKey(step => step.CareCallId);
        builder.HasMany(call => call.Members).WithOne().HasForeignKey(member => member.CareCallId);
        builder.HasIndex(call => new { call.TeamId, call.Status });
        builder.HasIndex(call => call.CommunityId);
        builder.HasIndex(call => new { call.CustomerId, call.AskedAt });
        builder.HasIndex(call => call.AskedAt);
    }
}

internal sealed class CareCallStepMapping : IEntityTypeConfiguration<CareCallStep>
{
    public void Configure(EntityTypeBuilder<CareCallStep> builder)
    {
        builder.ToTable("CareCallSteps");
        builder.HasKey(step => step.Id);
        builder.Property(step => step.Id).ValueGeneratedOnAdd();
        builder.Property(step => step.By).HasMaxLength(ModelConventions.ActorLength);
    }
}

internal sealed class CareCallMemberMapping : IEntityTypeConfiguration<CareCallMember>
{
    public void Configure(EntityTypeBuilder<CareCallMember> builder)
    {
        builder.ToTable("CareCallMembers");
        builder.HasKey(member => new { member.CareCallId, member.MemberId });
        builder.HasIndex(member => member.MemberId);
    }
}
