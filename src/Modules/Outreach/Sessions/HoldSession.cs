using ServiceTeams.Outreach.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Outreach.Sessions;

public sealed record HoldSessionInput
{
    /// <summary>The session.</summary>
    [ID<OutreachSession>]
    public required long SessionId { get; init; }

    /// <summary>How many people it reached.</summary>
    public required int PeopleReached { get; init; }

    /// <summary>How many leaflets were handed out.</summary>
    [DefaultValue(0)]
    public int Leaflets { get; init; }

    /// <summary>How many people took the quiz; only when QUIZ is one of its methods, and then needed.</summary>
    public int? QuizTakers { get; init; }

    /// <summary>How many of them passed.</summary>
    public int? QuizPassed { get; init; }

    /// <summary>How many households it reached, when they were counted.</summary>
    public int? Households { get; init; }

    /// <summary>When it was over; left out: at the end as scheduled, or now when that is earlier.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class HoldSession
{
    /// <summary>Notes that a session took place, and what came of it.</summary>
    [Authorize(Policies.KeepSessions)]
    [Error<OutreachSessionNotFoundException>]
    [Error<IllegalSessionMoveException>]
    [Error<SessionNotBegunException>]
    [Error<SessionWithoutMembersException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<OutreachSessionConflictException>]
    public static Task<OutreachSession> HoldSessionAsync(
        HoldSessionInput input, OutreachDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        var result = new SessionResult(input.PeopleReached, input.Leaflets, input.QuizTakers, input.QuizPassed, input.Households);
        return db.ChangeSessionAsync(
            input.SessionId,
            input.Version,
            session =>
            {
                db.Tell(session.Hold(result, input.At ?? session.OverAt(signature.At), signature));
                return Task.CompletedTask;
            },
            cancellationToken);
    }
}
