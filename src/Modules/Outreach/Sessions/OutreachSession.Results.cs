using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Outreach.Sessions;

// What came of a session: known only when it was held.
public sealed partial class OutreachSession
{
    /// <summary>When the session was over, if nobody says otherwise: at the end as scheduled, or now when it ended early.</summary>
    internal DateTime OverAt(DateTime now)
        => EndsAt is { } end && end < now ? end : now;

    internal ServiceDelivered Hold(SessionResult result, DateTime at, Signature signature)
    {
        Move(SessionStatus.Held, at, signature, SessionStatus.Scheduled);
        if (at < StartsAt)
        {
            throw new SessionNotBegunException(Id, StartsAt.Value);
        }

        if (!Members.Exists(member => member.Booked))
        {
            throw new SessionWithoutMembersException(Id);
        }

        HeldAt = at;
        PeopleReached = Check.Range(result.PeopleReached, "peopleReached", 1, MostPeople);
        Leaflets = Check.Range(result.Leaflets, "leaflets", 0, MostPeople);
        Households = result.Households is { } households ? Check.Range(households, "households", 0, MostPeople) : null;
        CountQuiz(result);
        var activity = SessionService.ActivityOf(Kind);
        return new ServiceDelivered(
            ServiceDelivered.IdOf(OutreachModule.Name, activity, Id),
            OutreachModule.Name,
            SessionService.HeartOf(Kind),
            activity,
            Id,
            at,
            TeamId!.Value,
            CommunityId,
            CustomerId: null,
            PeopleReached.Value,
            Households,
            Minutes,
            Rating: null);
    }

    private void CountQuiz(SessionResult result)
    {
        if (!Methods.Contains(SessionMethod.Quiz))
        {
            if (result.QuizTakers is not null || result.QuizPassed is not null)
            {
                throw new InvalidValueException("quizTakers", "and quizPassed belong to sessions with a quiz");
            }

            return;
        }

        if (result is not { QuizTakers: { } takers, QuizPassed: { } passed })
        {
            throw new InvalidValueException("quizTakers", "and quizPassed are needed: the session had a quiz");
        }

        QuizTakers = Check.Range(takers, "quizTakers", 0, result.PeopleReached);
        QuizPassed = Check.Range(passed, "quizPassed", 0, takers);
        QuizPassRate = takers > 0 ? (double)passed / takers : null;
    }
}
