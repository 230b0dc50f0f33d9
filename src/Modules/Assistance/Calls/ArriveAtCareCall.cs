using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Calls;

public sealed record ArriveAtCareCallInput
{
    /// <summary>The call.</summary>
    [ID<CareCall>]
    public required long CareCallId { get; init; }

    /// <summary>When it happened; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ArriveAtCareCall
{
    /// <summary>Notes that members are at the recipient's home.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<CareCallNotFoundException>]
    [Error<IllegalCareCallMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<CareCallConflictException>]
    public static Task<CareCall> ArriveAtCareCallAsync(
        ArriveAtCareCallInput input, AssistanceDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        return db.ChangeCallAsync(
            input.CareCallId,
            input.Version,
            call =>
            {
                call.Arrive(input.At ?? signature.At, signature);
                return Task.CompletedTask;
            },
            cancellationToken);
    }
}
