using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Events.Shifts;

/// <summary>There is no duty shift with this id.</summary>
public sealed class DutyShiftNotFoundException(long dutyShiftId)
    : DomainException("DUTY_SHIFT_NOT_FOUND", $"No duty shift has the key {dutyShiftId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<DutyShift>]
    public long DutyShiftId { get; } = dutyShiftId;
}

/// <summary>A shift cannot become this from what it is now.</summary>
public sealed class IllegalShiftMoveException(DutyShiftStatus from, DutyShiftStatus to)
    : IllegalMoveException<DutyShiftStatus>("A shift", from, to);

/// <summary>The member is on another shift at that time.</summary>
public sealed class ShiftClashException(DutyShift other)
    : DomainException(
        "SHIFT_CLASH",
        $"The member with the key {other.MemberId} is on the shift with the key {other.Id} from {other.StartsAt:u} to {other.EndsAt:u}.")
{
    /// <summary>The shift that the member is on.</summary>
    public DutyShift Other { get; } = other;
}

/// <summary>Someone else changed the shift first.</summary>
public sealed class DutyShiftConflictException(DutyShift current) : ConflictException<DutyShift>(current);
