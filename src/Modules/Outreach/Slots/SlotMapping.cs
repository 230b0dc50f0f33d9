using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Outreach.Slots;

internal sealed class SlotMapping : IEntityTypeConfiguration<OutreachSlot>
{
    public void Configure(EntityTypeBuilder<OutreachSlot> builder)
    {
        // Whatever the code does: never more sessions than places.
        builder.ToTable("Slots", table => table.HasCheckConstraint(
            "CK_Slots_Places",
            $"[{nameof(OutreachSlot.TakenPlaces)}] >= 0 AND [{nameof(OutreachSlot.TakenPlaces)}] <= [{nameof(OutreachSlot.Places)}]"));
        builder.Property(slot => slot.ChangedBy).HasMaxLength(ModelConventions.ActorLength);

        // A team's calendar has one slot for a kind and a part of a day, also when two offer it at once.
        builder.HasIndex(slot => new { slot.TeamId, slot.Kind, slot.Day, slot.Period }).IsUnique();
        builder.HasIndex(slot => new { slot.Day, slot.FreePlaces });
    }
}

internal sealed class SlotOfferMapping : IEntityTypeConfiguration<SlotOffer>
{
    public void Configure(EntityTypeBuilder<SlotOffer> builder)
    {
        builder.ToTable("SlotOffers");
        builder.Property(offer => offer.OfferedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasMany(offer => offer.Slots).WithOne().HasForeignKey(slot => slot.OfferId).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class TeamCalendarMapping : IEntityTypeConfiguration<TeamCalendar>
{
    public void Configure(EntityTypeBuilder<TeamCalendar> builder)
    {
        builder.ToTable("TeamCalendars");
        builder.HasKey(calendar => new { calendar.TeamId, calendar.Kind });
    }
}
