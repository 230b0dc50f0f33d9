using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Outreach.Slots;

/// <summary>There is no slot with this id.</summary>
public sealed class OutreachSlotNotFoundException(long slotId)
    : DomainException("OUTREACH_SLOT_NOT_FOUND", $"No slot has the key {slotId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<OutreachSlot>]
    public long SlotId { get; } = slotId;
}

/// <summary>Every place of the slot is taken.</summary>
public sealed class SlotTakenException(long slotId, DateOnly day, DayPeriod period)
    : DomainException("SLOT_TAKEN", $"Every place of the slot with the key {slotId}, {day:yyyy-MM-dd} {period}, is taken.")
{
    /// <summary>The slot.</summary>
    [ID<OutreachSlot>]
    public long SlotId { get; } = slotId;
}

/// <summary>The slot is for another kind of session, or for fewer people.</summary>
public sealed class SlotDoesNotFitException(long slotId, string reason)
    : DomainException("SLOT_DOES_NOT_FIT", $"The slot with the key {slotId} {reason}.")
{
    /// <summary>The slot.</summary>
    [ID<OutreachSlot>]
    public long SlotId { get; } = slotId;
}

/// <summary>The team's calendar has a slot of this kind at that part of that day already; its places can be changed.</summary>
public sealed class SlotAlreadyOfferedException(SessionKind kind, DateOnly day, DayPeriod period)
    : DomainException("SLOT_ALREADY_OFFERED", $"The team offers {kind} on {day:yyyy-MM-dd} {period} already.")
{
    /// <summary>The first such day.</summary>
    public DateOnly Day { get; } = day;

    /// <summary>The part of it.</summary>
    public DayPeriod Period { get; } = period;
}

/// <summary>More places are taken than the slot would have.</summary>
public sealed class SlotPlacesTakenException(long slotId, int takenPlaces)
    : DomainException("SLOT_PLACES_TAKEN", $"{takenPlaces} places of the slot with the key {slotId} are taken: it cannot have fewer.")
{
    /// <summary>How many are taken.</summary>
    public int TakenPlaces { get; } = takenPlaces;
}

/// <summary>Someone else changed the slot first.</summary>
public sealed class OutreachSlotConflictException(OutreachSlot current) : ConflictException<OutreachSlot>(current);
