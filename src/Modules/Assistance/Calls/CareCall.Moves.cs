using ServiceTeams.Assistance.LoveCards;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Calls;

// The moves of a call. Each takes the time it happened, which may be noted later than it did, and who notes it.
public sealed partial class CareCall
{
    internal const string Activity = "CARE_CALL";

    /// <summary>A love card gives 24-hour home service: without a valid one nobody can ask.</summary>
    internal static CareCall Ask(
        CareRecipient recipient, LoveCard? card, string request, DateTime at, LocalCalendar calendar, Signature signature)
    {
        recipient.EnsureInCare();
        var day = calendar.DayOf(Check.Past(at, "at", signature.At));
        if (card is null || card.IssuedOn > day)
        {
            throw new NoLoveCardException(recipient.Id, day);
        }

        var call = new CareCall
        {
            CareRecipientId = recipient.Id,
            LoveCardId = card.Id,
            TeamId = recipient.TeamId,
            CommunityId = recipient.CommunityId,
            CustomerId = recipient.CustomerId,
            Request = Check.Text(request, "request", ModelConventions.TextLength),
            AskedAt = at,
            AskedOn = day,
        };
        call.Step(CareCallStatus.Asked, at, signature);
        return call;
    }

    internal void Answer(IEnumerable<long> memberIds, DateTime at, Signature signature)
    {
        Move(CareCallStatus.Answered, at, signature, CareCallStatus.Asked);
        (AnsweredAt, AnswerMinutes) = (at, WholeMinutes(AskedAt, at));
        Members.AddRange(memberIds.Select(id => new CareCallMember(id)));
    }

    internal void Arrive(DateTime at, Signature signature)
    {
        Move(CareCallStatus.Arrived, at, signature, CareCallStatus.Answered);
        (ArrivedAt, ArrivalMinutes) = (at, WholeMinutes(AskedAt, at));
    }

    /// <summary>The recipient was helped: a finished service, caring as everything for care recipients.</summary>
    internal ServiceDelivered Complete(CareRecipient recipient, string workDone, DateTime at, Signature signature)
    {
        Move(CareCallStatus.Done, at, signature, CareCallStatus.Arrived);
        WorkDone = Check.Text(workDone, "workDone", ModelConventions.TextLength);
        (DoneAt, ServiceMinutes) = (at, WholeMinutes(ArrivedAt!.Value, at));
        return new ServiceDelivered(
            ServiceDelivered.IdOf(AssistanceModule.Name, Activity, Id),
            AssistanceModule.Name,
            Heart.Caring,
            Activity,
            Id,
            at,
            TeamId,
            CommunityId,
            CustomerId,
            recipient.People,
            Households: recipient.IsInstitution ? null : 1,
            ServiceMinutes,
            Rating: null);
    }

    internal void Cancel(string reason, DateTime at, Signature signature)
    {
        Move(CareCallStatus.Cancelled, at, signature, CareCallStatus.Asked, CareCallStatus.Answered);
        (CancellationReason, CancelledAt) = (Check.Text(reason, "reason", ModelConventions.TextLength), at);
    }

    private void Move(CareCallStatus to, DateTime at, Signature signature, params ReadOnlySpan<CareCallStatus> from)
    {
        if (!from.Contains(Status))
        {
            throw new IllegalCareCallMoveException(Status, to);
        }

        Check.Past(at, "at", signature.At);
        if (at < LastStepAt)
        {
            throw new TimeRunsBackwardsException(at, LastStepAt);
        }

        Step(to, at, signature);
    }

    private void Step(CareCallStatus to, DateTime at, Signature signature)
    {
        (Status, LastStepAt) = (to, at);
        History.Add(new CareCallStep(to, at, signature));
    }

    private static int WholeMinutes(DateTime from, DateTime to) => (int)(to - from).TotalMinutes;
}
