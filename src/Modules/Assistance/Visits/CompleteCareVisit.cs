using ServiceTeams.Assistance.Assessments;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Visits;

public sealed record CompleteCareVisitInput
{
    /// <summary>The planned visit.</summary>
    [ID<CareVisit>]
    public required long CareVisitId { get; init; }

    /// <summary>How many whole minutes the members stayed.</summary>
    public required int Minutes { get; init; }

    /// <summary>What was done in the home.</summary>
    public required string WorkDone { get; init; }

    /// <summary>What the members saw and heard.</summary>
    public string? Notes { get; init; }

    /// <summary>Hazards found earlier in this home that were fixed during the visit.</summary>
    [ID<Hazard>]
    public IReadOnlyList<long>? HazardIds { get; init; }

    /// <summary>When they left; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class CompleteCareVisit
{
    /// <summary>Notes that a planned visit was done. The next one is due a cadence later.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<CareVisitNotFoundException>]
    [Error<IllegalCareVisitMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<HazardNotFoundException>]
    [Error<HazardAlreadyFixedException>]
    [Error<HazardElsewhereException>]
    [Error<InvalidValueException>]
    [Error<CareVisitConflictException>]
    public static Task<CareVisit> CompleteCareVisitAsync(
        CompleteCareVisitInput input,
        AssistanceDb db,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.DecideAsync(
            async () =>
            {
                var visit = await db.Visits.FindAsync([input.CareVisitId], cancellationToken)
                    ?? throw new CareVisitNotFoundException(input.CareVisitId);
                if (input.Version is { } seen && seen != visit.Version)
                {
                    throw new CareVisitConflictException(visit);
                }

                var signature = Signature.Of(actor, clock);
                var recipient = await db.RecipientAsync(visit.CareRecipientId, cancellationToken);
                visit.Complete(
                    recipient,
                    new VisitReport(input.At ?? signature.At, input.Minutes, input.WorkDone, input.Notes),
                    calendar,
                    signature);
                await db.FixDuringAsync(visit, recipient, input.HazardIds ?? [], signature, cancellationToken);
                db.Tell(visit.Delivered(recipient));
                return visit;
            },
            cancellationToken);
}
