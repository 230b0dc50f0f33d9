using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Visits;

public sealed record CancelCareVisitInput
{
    /// <summary>The planned visit.</summary>
    [ID<CareVisit>]
    public required long CareVisitId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>When it was called off; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class CancelCareVisit
{
    /// <summary>Calls a planned visit off. It stays in the books, and the recipient stays due.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<CareVisitNotFoundException>]
    [Error<IllegalCareVisitMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<CareVisitConflictException>]
    public static Task<CareVisit> CancelCareVisitAsync(
        CancelCareVisitInput input, AssistanceDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        return db.ChangeAsync<CareVisit>(
            input.CareVisitId,
            input.Version,
            id => new CareVisitNotFoundException(id),
            current => new CareVisitConflictException(current),
            visit => visit.Cancel(input.Reason, input.At ?? signature.At, signature),
            cancellationToken);
    }
}
