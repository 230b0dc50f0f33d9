using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Visits;

// The moves of a visit. Each takes the time it happened, which may be noted later than it did, and who notes it.
public sealed partial class CareVisit
{
    internal const string Activity = "CARE_VISIT";

    internal static CareVisit Plan(
        CareRecipient recipient,
        CareVisitPurpose purpose,
        DateOnly day,
        IEnumerable<long> memberIds,
        DateOnly today,
        Signature signature)
    {
        if (day < today)
        {
            throw new InvalidValueException("plannedOn", $"may not be before today, {today:yyyy-MM-dd}");
        }

        var visit = To(recipient, purpose, memberIds);
        (visit.Status, visit.PlannedOn, visit.PlannedAt) = (CareVisitStatus.Planned, day, signature.At);
        visit.Sign(signature);
        return visit;
    }

    /// <summary>A visit that was done without a plan.</summary>
    internal static CareVisit Record(
        CareRecipient recipient,
        CareVisitPurpose purpose,
        IEnumerable<long> memberIds,
        VisitReport report,
        LocalCalendar calendar,
        Signature signature)
    {
        var visit = To(recipient, purpose, memberIds);
        visit.Finish(recipient, report, calendar, signature);
        return visit;
    }

    internal void Complete(CareRecipient recipient, VisitReport report, LocalCalendar calendar, Signature signature)
    {
        EnsurePlanned(CareVisitStatus.Done, report.At);
        Finish(recipient, report, calendar, signature);
    }

    internal void Cancel(string reason, DateTime at, Signature signature)
    {
        EnsurePlanned(CareVisitStatus.Cancelled, at);
        Check.Past(at, "at", signature.At);
        (Status, CancelledAt) = (CareVisitStatus.Cancelled, at);
        CancellationReason = Check.Text(reason, "reason", ModelConventions.TextLength);
        Sign(signature);
    }

    internal void HazardFixed() => HazardsFixed++;

    /// <summary>The finished service: everything for care recipients is caring.</summary>
    internal ServiceDelivered Delivered(CareRecipient recipient) => new(
        ServiceDelivered.IdOf(AssistanceModule.Name, Activity, Id),
        AssistanceModule.Name,
        Heart.Caring,
        Activity,
        Id,
        DoneAt!.Value,
        TeamId,
        CommunityId,
        CustomerId,
        recipient.People,
        Households: recipient.IsInstitution ? null : 1,
        Minutes,
        Rating: null);

    private static CareVisit To(CareRecipient recipient, CareVisitPurpose purpose, IEnumerable<long> memberIds) => new()
    {
        Purpose = purpose,
        CareRecipientId = recipient.Id,
        TeamId = recipient.TeamId,
        CommunityId = recipient.CommunityId,
        CustomerId = recipient.CustomerId,
        Visitors = [.. memberIds.Select(id => new CareVisitMember(id))],
    };

    private void Finish(CareRecipient recipient, VisitReport report, LocalCalendar calendar, Signature signature)
    {
        (StartedAt, DoneAt, Minutes) = (Stay.Begin(report.At, report.Minutes, signature.At), report.At, report.Minutes);
        WorkDone = Check.Text(report.WorkDone, "workDone", ModelConventions.TextLength);
        Notes = Check.OptionalText(report.Notes, "notes", ModelConventions.TextLength);
        (Status, DoneOn) = (CareVisitStatus.Done, calendar.DayOf(report.At));
        recipient.Visited(DoneOn.Value, signature);
        Sign(signature);
    }

    private void EnsurePlanned(CareVisitStatus to, DateTime at)
    {
        if (Status != CareVisitStatus.Planned)
        {
            throw new IllegalCareVisitMoveException(Status, to);
        }

        if (at < PlannedAt)
        {
            throw new TimeRunsBackwardsException(at, PlannedAt.Value);
        }
    }

    private void Sign(Signature signature) => (ChangedBy, ChangedAt) = (signature.By, signature.At);
}
