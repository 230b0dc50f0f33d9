using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Outreach.Sessions;

internal sealed class OutreachSessionMapping : IEntityTypeConfiguration<OutreachSession>
{
    public void Configure(EntityTypeBuilder<OutreachSession> builder)
    {
        builder.ToTable("Sessions");
        builder.Property(session => session.Topic).HasMaxLength(ModelConventions.NameLength);
        builder.Property(session => session.ContactName).HasMaxLength(ModelConventions.NameLength);
        builder.Property(session => session.ContactPhone).HasMaxLength(ModelConventions.PhoneLength);
        builder.Property(session => session.CallOffReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(session => session.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.Property(session => session.LastStepAt);
        builder.PrimitiveCollection(session => session.Methods);
        builder.HasOne(session => session.Slot).WithMany().HasForeignKey(session => session.SlotId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(session => session.History).WithOne().HasForeignKey(step => step.SessionId);
        builder.HasMany(session => session.Members).WithOne().HasForeignKey(member => member.SessionId);
        builder.HasIndex(session => new { session.TeamId, session.Status });
        builder.HasIndex(session => new { session.CommunityId, session.Status, session.Day });

        // Two requests never stand at the same place of one waiting list.
        builder.HasIndex(session => new { session.TeamId, session.Kind, session.WaitingNumber }).IsUnique()
            .HasFilter($"[{nameof(OutreachSession.Waiting)}] = 1");
    }
}

internal sealed class OutreachSessionStepMapping : IEntityTypeConfiguration<OutreachSessionStep>
{
    public void Configure(EntityTypeBuilder<OutreachSessionStep> builder)
    {
        builder.ToTable("SessionSteps");
        builder.HasKey(step => step.Id);
        builder.Property(step => step.Id).ValueGeneratedOnAdd();
        builder.Property(step => step.By).HasMaxLength(ModelConventions.ActorLength);
    }
}

internal sealed class SessionMemberMapping : IEntityTypeConfiguration<SessionMember>
{
    public void Configure(EntityTypeBuilder<SessionMember> builder)
    {
        builder.ToTable("SessionMembers");
        builder.HasKey(member => new { member.SessionId, member.MemberId });
        builder.HasIndex(member => new { member.MemberId, member.StartsAt });
    }
}

internal sealed class MemberCalendarMapping : IEntityTypeConfiguration<MemberCalendar>
{
    public void Configure(EntityTypeBuilder<MemberCalendar> builder)
    {
        builder.ToTable("MemberCalendars");
        builder.HasKey(calendar => calendar.MemberId);
        builder.Property(calendar => calendar.MemberId).ValueGeneratedNever();
    }
}
