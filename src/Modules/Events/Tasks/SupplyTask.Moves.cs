using ServiceTeams.Events.Sites;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Tasks;

// The moves of a task. Those that look at its defects need them loaded.
public sealed partial class SupplyTask
{
    internal const int LongestMinutes = 100_000;

    internal static SupplyTask Plan(
        ProtectedSite site, SupplyTaskKind kind, DateOnly dueOn, long? assigneeId, string? instructions, Signature signature)
    {
        site.EnsureProtected();
        var task = new SupplyTask
        {
            MajorEventId = site.MajorEventId,
            ProtectedSiteId = site.Id,
            CommunityId = site.CommunityId,
            CustomerId = site.CustomerId,
            Kind = kind,
            DueOn = dueOn,
            AssigneeId = assigneeId,
            Instructions = Check.OptionalText(instructions, "instructions", ModelConventions.TextLength),
        };
        task.Step(SupplyTaskStatus.Open, signature.At, signature);
        return task;
    }

    internal void Assign(long? memberId, Signature signature)
    {
        EnsureUnfinished(Status == SupplyTaskStatus.Blocked ? SupplyTaskStatus.Blocked : SupplyTaskStatus.Open);
        AssigneeId = memberId;
        Sign(signature);
    }

    internal void Postpone(DateOnly dueOn, Signature signature)
    {
        EnsureUnfinished(Status == SupplyTaskStatus.Blocked ? SupplyTaskStatus.Blocked : SupplyTaskStatus.Open);
        DueOn = dueOn;
        Sign(signature);
    }

    internal Defect NoteDefect(
        DefectSeverity severity, string description, bool? blocking, DateTime at, LocalCalendar calendar, Signature signature)
    {
        EnsureUnfinished(SupplyTaskStatus.Blocked);
        EnsureForward(at, LastStepAt, signature);
        var defect = Defect.Find(this, severity, description, blocking, at, calendar, signature);
        Found.Add(defect);
        OpenDefects++;
        if (defect.Blocking && Status == SupplyTaskStatus.Open)
        {
            Step(SupplyTaskStatus.Blocked, at, signature);
        }

        Sign(signature);
        return defect;
    }

    /// <summary>Notes that one of its defects is fixed: the last one that blocks opens the task again. A task called off stays so.</summary>
    internal void FixDefect(Defect defect, string remedy, DateTime at, Signature signature)
    {
        defect.Fix(remedy, at, signature);
        OpenDefects--;
        if (Status == SupplyTaskStatus.Blocked && !Found.Exists(found => found.Blocks))
        {
            // Fixes may be noted in another order than they were made: the task was free when the last of them had been.
            Step(SupplyTaskStatus.Open, Found.Where(found => found.Blocking).Max(found => found.FixedAt!.Value), signature);
        }

        Sign(signature);
    }

    internal ServiceDelivered Finish(
        long detachmentId, string? findings, int? minutes, DateTime at, LocalCalendar calendar, Signature signature)
    {
        if (Status == SupplyTaskStatus.Blocked)
        {
            throw new SupplyTaskBlockedException(Id, [.. Found.Where(defect => defect.Blocks).Select(defect => defect.Id).Order()]);
        }

        EnsureUnfinished(SupplyTaskStatus.Done);
        EnsureForward(at, LastWorkAt(), signature);
        Findings = Check.OptionalText(findings, "findings", ModelConventions.TextLength);
        WorkMinutes = minutes is { } spent ? Check.Range(spent, "workMinutes", 0, LongestMinutes) : null;
        (DoneAt, DoneOn) = (at, calendar.DayOf(at));
        Step(SupplyTaskStatus.Done, at, signature);
        return Delivered(detachmentId, at);
    }

    internal void Cancel(string reason, DateTime at, Signature signature)
    {
        EnsureUnfinished(SupplyTaskStatus.Cancelled);
        EnsureForward(at, LastWorkAt(), signature);
        (CancellationReason, CancelledAt) = (Check.Text(reason, "reason", ModelConventions.TextLength), at);
        Step(SupplyTaskStatus.Cancelled, at, signature);
    }

    internal static string ActivityOf(SupplyTaskKind kind) => kind switch
    {
        SupplyTaskKind.Inspection => "INSPECTION",
        SupplyTaskKind.ConditionMonitoring => "CONDITION_MONITORING",
        SupplyTaskKind.TripTest => "TRIP_TEST",
        SupplyTaskKind.TemporaryLoadCheck => "TEMPORARY_LOAD_CHECK",
        SupplyTaskKind.Duty => "DUTY",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of task without a name."),
    };

    // One site reached; the people behind it are not counted.
    private ServiceDelivered Delivered(long detachmentId, DateTime at)
    {
        var activity = ActivityOf(Kind);
        return new ServiceDelivered(
            ServiceDelivered.IdOf(EventsModule.Name, activity, Id),
            EventsModule.Name,
            Heart.Dedicated,
            activity,
            Id,
            at,
            detachmentId,
            CommunityId,
            CustomerId,
            PeopleReached: 1,
            Households: null,
            WorkMinutes,
            Rating: null);
    }

    private void EnsureUnfinished(SupplyTaskStatus to)
    {
        if (!Unfinished)
        {
            throw new IllegalTaskMoveException(Status, to);
        }
    }

    // What a task finds is part of its work, also when it does not block it.
    private DateTime LastWorkAt() => Found.Select(defect => defect.FoundAt).Append(LastStepAt).Max();

    private static void EnsureForward(DateTime at, DateTime last, Signature signature)
    {
        Check.Past(at, "at", signature.At);
        if (at < last)
        {
            throw new TimeRunsBackwardsException(at, last);
        }
    }

    private void Step(SupplyTaskStatus to, DateTime at, Signature signature)
    {
        (Status, LastStepAt) = (to, at);
        History.Add(new SupplyTaskStep(to, at, signature));
        Sign(signature);
    }

    private void Sign(Signature signature) => (ChangedBy, ChangedAt) = (signature.By, signature.At);
}
