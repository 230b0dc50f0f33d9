using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Events.MajorEvents;

/// <summary>The two periods of an event: first it is prepared, then its supply is assured.</summary>
internal readonly record struct EventPeriods(
    DateTime PreparationStartsAt, DateTime PreparationEndsAt, DateTime AssuranceStartsAt, DateTime AssuranceEndsAt)
{
    /// <summary>The same, in UTC, when they are in order.</summary>
    public EventPeriods Checked()
    {
        if (PreparationEndsAt <= PreparationStartsAt)
        {
            throw new InvalidValueException("preparationEndsAt", $"must be after {PreparationStartsAt:u}, when the preparation starts");
        }

        if (AssuranceStartsAt < PreparationEndsAt)
        {
            throw new InvalidValueException("assuranceStartsAt", $"may not be before {PreparationEndsAt:u}, when the preparation ends");
        }

        return AssuranceEndsAt > AssuranceStartsAt
            ? this
            : throw new InvalidValueException("assuranceEndsAt", $"must be after {AssuranceStartsAt:u}, when the assurance starts");
    }
}
