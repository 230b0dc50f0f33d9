using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Assessments;

public sealed record FixHazardInput
{
    /// <summary>The hazard.</summary>
    [ID<Hazard>]
    public required long HazardId { get; init; }

    /// <summary>The local day it was fixed; left out: today.</summary>
    public DateOnly? FixedOn { get; init; }

    /// <summary>What was done against it.</summary>
    public string? Note { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class FixHazard
{
    /// <summary>Notes that a hazard is fixed: it leaves the recipient's open hazards. Also for recipients whose care has ended.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<HazardNotFoundException>]
    [Error<HazardAlreadyFixedException>]
    [Error<InvalidValueException>]
    [Error<HazardConflictException>]
    public static Task<Hazard> FixHazardAsync(
        FixHazardInput input,
        AssistanceDb db,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.DecideAsync(
            async () =>
            {
                var hazard = await db.Hazards.FindAsync([input.HazardId], cancellationToken)
                    ?? throw new HazardNotFoundException(input.HazardId);
                if (input.Version is { } seen && seen != hazard.Version && hazard.FixedOn is null)
                {
                    throw new HazardConflictException(hazard);
                }

                var (signature, today) = (Signature.Of(actor, clock), calendar.Today(clock));
                hazard.Fix(input.FixedOn ?? today, input.Note, careVisitId: null, today, signature);
                if (hazard.CareRecipientId is { } id)
                {
                    (await db.RecipientAsync(id, cancellationToken)).HazardFixed(signature);
                }

                return hazard;
            },
            cancellationToken);
}
