using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Slots;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Outreach.Sessions;

public sealed record DeclineSessionInput
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
public static class DeclineSession
{
    /// <summary>Tells the host that no team will hold the session. Those who wait behind it move up.</summary>
    [Authorize(Policies.KeepSessions)]
    [Error<OutreachSessionNotFoundException>]
    [Error<IllegalSessionMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<OutreachSessionConflictException>]
    public static Task<OutreachSession> DeclineSessionAsync(
        DeclineSessionInput input, OutreachDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        return db.ChangeSessionAsync(
            input.SessionId,
            input.Version,
            async session =>
            {
                if (session.TeamId is { } team)
                {
                    await db.TakeTurnAsync(team, session.Kind, cancellationToken);
                }

                session.Decline(input.Reason, input.At ?? signature.At, signature);
            },
            cancellationToken);
    }
}
