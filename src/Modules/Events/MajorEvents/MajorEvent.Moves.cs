using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.MajorEvents;

// The moves of an event. Each takes the time it happened, which may be noted later than it did, and who notes it.
public sealed partial class MajorEvent
{
    internal static MajorEvent Plan(
        string name,
        MajorEventKind kind,
        MajorEventLevel level,
        long detachmentId,
        EventPeriods periods,
        LocalCalendar calendar,
        Signature signature)
    {
        var majorEvent = new MajorEvent
        {
            Name = Check.Text(name, "name", ModelConventions.NameLength),
            Kind = kind,
            Level = level,
            DetachmentId = detachmentId,
        };
        majorEvent.Keep(periods.Checked(), calendar);
        majorEvent.Step(MajorEventStatus.Preparing, signature.At, signature);
        return majorEvent;
    }

    internal void ChangePeriods(EventPeriods periods, LocalCalendar calendar, Signature signature)
    {
        EnsureOpen();
        Keep(periods.Checked(), calendar);
        Sign(signature);
    }

    internal void AssignDetachment(long teamId, Signature signature)
    {
        EnsureOpen();
        DetachmentId = teamId;
        Sign(signature);
    }

    internal void BeginAssurance(DateTime at, Signature signature)
        => Move(MajorEventStatus.Assuring, at, signature, MajorEventStatus.Preparing);

    internal void Finish(DateTime at, Signature signature)
    {
        Move(MajorEventStatus.Finished, at, signature, MajorEventStatus.Assuring);
        FinishedAt = at;
    }

    internal void Cancel(string reason, DateTime at, Signature signature)
    {
        var why = Check.Text(reason, "reason", ModelConventions.TextLength);
        Move(MajorEventStatus.Cancelled, at, signature, MajorEventStatus.Preparing, MajorEventStatus.Assuring);
        (CancellationReason, CancelledAt) = (why, at);
    }

    /// <summary>Refuses to plan anything more in an event that is over.</summary>
    internal void EnsureOpen()
    {
        if (Status is MajorEventStatus.Finished or MajorEventStatus.Cancelled)
        {
            throw new MajorEventOverException(Id, Status);
        }
    }

    private void Move(MajorEventStatus to, DateTime at, Signature signature, params ReadOnlySpan<MajorEventStatus> from)
    {
        if (!from.Contains(Status))
        {
            throw new IllegalEventMoveException(Status, to);
        }

        Check.Past(at, "at", signature.At);
        if (at < LastStepAt)
        {
            throw new TimeRunsBackwardsException(at, LastStepAt);
        }

        Step(to, at, signature);
    }

    private void Step(MajorEventStatus to, DateTime at, Signature signature)
    {
        (Status, LastStepAt) = (to, at);
        History.Add(new MajorEventStep(to, at, signature));
        Sign(signature);
    }

    private void Keep(EventPeriods periods, LocalCalendar calendar)
    {
        (PreparationStartsAt, PreparationEndsAt) = (periods.PreparationStartsAt, periods.PreparationEndsAt);
        (AssuranceStartsAt, AssuranceEndsAt) = (periods.AssuranceStartsAt, periods.AssuranceEndsAt);
        (PreparationStartsOn, PreparationEndsOn) = (calendar.DayOf(PreparationStartsAt), LastDay(PreparationEndsAt));
        (AssuranceStartsOn, AssuranceEndsOn) = (calendar.DayOf(AssuranceStartsAt), LastDay(AssuranceEndsAt));

        DateOnly LastDay(DateTime end) => calendar.DayOf(end.AddTicks(-1));
    }

    private void Sign(Signature signature) => (ChangedBy, ChangedAt) = (signature.By, signature.At);
}
