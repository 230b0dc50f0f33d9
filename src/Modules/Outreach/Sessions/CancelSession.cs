using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Slots;
using ServiceTeams.Outreach.Waiting;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Outreach.Sessions;

public sealed record CancelSessionInput
{
    /// <summary>The session.</summary>
    [ID<OutreachSession>]
    public required long SessionId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>When it happened; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class CancelSession
{
    /// <summary>
    /// Calls a session off before it takes place. Its members and its place are free again: the first request that waits for such a slot
    /// takes the place at once.
    /// </summary>
    [Authorize(Policies.KeepSessions)]
    [Error<OutreachSessionNotFoundException>]
    [Error<IllegalSessionMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<OutreachSessionConflictException>]
    public static Task<OutreachSession> CancelSessionAsync(
        CancelSessionInput input, OutreachDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        return db.ChangeSessionAsync(
            input.SessionId,
            input.Version,
            async session =>
            {
                OutreachSlot? slot = null;
                if (session.SlotId is { } slotId)
                {
                    slot = await db.FindInTurnAsync(slotId, otherTeamId: null, cancellationToken);
                }
                else if (session.TeamId is { } team)
                {
                    await db.TakeTurnAsync(team, session.Kind, cancellationToken);
                }

                session.Cancel(input.Reason, input.At ?? signature.At, signature);
                if (slot is not null)
                {
                    await db.MoveUpAsync([slot], signature, cancellationToken);
                }
            },
            cancellationToken);
    }
}
