using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Calls;

public sealed record CompleteCareCallInput
{
    /// <summary>The call.</summary>
    [ID<CareCall>]
    public required long CareCallId { get; init; }

    /// <summary>What was done.</summary>
    public required string WorkDone { get; init; }

    /// <summary>When it happened; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class CompleteCareCall
{
    /// <summary>Notes that the recipient was helped.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<CareCallNotFoundException>]
    [Error<IllegalCareCallMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<CareCallConflictException>]
    public static Task<CareCall> CompleteCareCallAsync(
        CompleteCareCallInput input, AssistanceDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        return db.ChangeCallAsync(
            input.CareCallId,
            input.Version,
            async call =>
            {
                var recipient = await db.RecipientAsync(call.CareRecipientId, cancellationToken);
                db.Tell(call.Complete(recipient, input.WorkDone, input.At ?? signature.At, signature));
            },
            cancellationToken);
    }
}
