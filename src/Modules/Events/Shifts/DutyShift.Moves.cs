using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Shifts;

// The moves of a shift. That its member is on no other one at that time is checked by whoever holds the member's roster.
public sealed partial class DutyShift
{
    internal const int LongestMinutes = 24 * 60;

    internal static DutyShift Plan(
        MajorEvent majorEvent,
        ProtectedSite? site,
        long memberId,
        DateTime startsAt,
        DateTime endsAt,
        LocalCalendar calendar,
        Signature signature)
    {
        majorEvent.EnsureOpen();
        site?.EnsureProtected();
        var shift = new DutyShift
        {
            MajorEventId = majorEvent.Id,
            ProtectedSiteId = site?.Id,
            MemberId = memberId,
            Status = DutyShiftStatus.Planned,
        };
        shift.Keep(majorEvent, startsAt, endsAt, calendar);
        shift.Sign(signature);
        return shift;
    }

    internal void Move(MajorEvent majorEvent, DateTime startsAt, DateTime endsAt, LocalCalendar calendar, Signature signature)
    {
        majorEvent.EnsureOpen();
        EnsurePlanned(DutyShiftStatus.Planned);
        Keep(majorEvent, startsAt, endsAt, calendar);
        Sign(signature);
    }

    internal void Swap(long memberId, Signature signature)
    {
        EnsurePlanned(DutyShiftStatus.Planned);
        if (memberId == MemberId)
        {
            throw new InvalidValueException("memberId", "is the member on duty already");
        }

        MemberId = memberId;
        Sign(signature);
    }

    internal void Cancel(string reason, Signature signature)
    {
        EnsurePlanned(DutyShiftStatus.Cancelled);
        (CancellationReason, Status) = (Check.Text(reason, "reason", ModelConventions.TextLength), DutyShiftStatus.Cancelled);
        Sign(signature);
    }

    /// <summary>Whether somebody is on duty at the site through this shift: it is for this very site or for the whole event.</summary>
    internal bool Covers(long siteId) => ProtectedSiteId is null || ProtectedSiteId == siteId;

    private void Keep(MajorEvent majorEvent, DateTime startsAt, DateTime endsAt, LocalCalendar calendar)
    {
        var minutes = (endsAt - startsAt).TotalMinutes;
        if (minutes is < 1 or > LongestMinutes)
        {
            throw new InvalidValueException("endsAt", $"must be 1 to {LongestMinutes} minutes after {startsAt:u}, when the shift starts");
        }

        var (earliest, latest) = (majorEvent.PreparationStartsAt, majorEvent.AssuranceEndsAt);
        if (startsAt < earliest || endsAt > latest)
        {
            throw new InvalidValueException("startsAt", $"and endsAt must lie between {earliest:u} and {latest:u}, in the event's periods");
        }

        (StartsAt, EndsAt) = (startsAt, endsAt);
        (StartsOn, DutyMinutes) = (calendar.DayOf(startsAt), (int)minutes);
    }

    private void EnsurePlanned(DutyShiftStatus to)
    {
        if (Status != DutyShiftStatus.Planned)
        {
            throw new IllegalShiftMoveException(Status, to);
        }
    }

    private void Sign(Signature signature) => (ChangedBy, ChangedAt) = (signature.By, signature.At);
}
