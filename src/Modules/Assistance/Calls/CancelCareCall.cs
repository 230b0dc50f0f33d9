using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Calls;

public sealed record CancelCareCallInput
{
    /// <summary>The call.</summary>
    [ID<CareCall>]
    public required long CareCallId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>When it happened; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class CancelCareCall
{
    /// <summary>Calls a 24-hour call off before anybody arrived. It stays in the books.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<CareCallNotFoundException>]
    [Error<IllegalCareCallMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<CareCallConflictException>]
    public static Task<CareCall> CancelCareCallAsync(
        CancelCareCallInput input, AssistanceDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        return db.ChangeCallAsync(
            input.CareCallId,
            input.Version,
            call =>
            {
                call.Cancel(input.Reason, input.At ?? signature.At, signature);
                return Task.CompletedTask;
            },
            cancellationToken);
    }
}
