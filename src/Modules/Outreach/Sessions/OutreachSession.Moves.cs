using ServiceTeams.Outreach.Slots;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Outreach.Sessions;

// The moves of a session. Each takes the time it happened, which may be noted later than it did, and who notes it.
public sealed partial class OutreachSession
{
    internal const int MostPeople = 1_000_000;
    internal const int LongestSpanDays = 366;

    internal static OutreachSession Request(SessionRequest request, LocalCalendar calendar, Signature signature)
    {
        Check.Past(request.At, "at", signature.At);
        var requestedOn = calendar.DayOf(request.At);
        if (request.WantedFrom < requestedOn)
        {
            throw new InvalidValueException("wantedFrom", $"may not be before {requestedOn:yyyy-MM-dd}, the day of the request: {request.WantedFrom:yyyy-MM-dd}");
        }

        if (request.WantedTo < request.WantedFrom || request.WantedTo.DayNumber - request.WantedFrom.DayNumber >= LongestSpanDays)
        {
            throw new InvalidValueException("wantedTo", $"must be the first day, {request.WantedFrom:yyyy-MM-dd}, or one of the {LongestSpanDays - 1} after it, not {request.WantedTo:yyyy-MM-dd}");
        }

        var session = new OutreachSession
        {
            Kind = request.Kind,
            CommunityId = request.CommunityId,
            TeamId = request.TeamId,
            Topic = Check.OptionalText(request.Topic, "topic", ModelConventions.NameLength),
            Capacity = Check.Range(request.Capacity, "capacity", 1, MostPeople),
            Methods = [.. request.Methods.Distinct().Order()],
            ContactName = Check.OptionalText(request.ContactName, "contactName", ModelConventions.NameLength),
            ContactPhone = Check.OptionalText(request.ContactPhone, "contactPhone", ModelConventions.PhoneLength),
            WantedFrom = request.WantedFrom,
            WantedTo = request.WantedTo,
            WantedPeriod = request.WantedPeriod,
            RequestedAt = request.At,
            RequestedOn = requestedOn,
        };
        session.Step(SessionStatus.Requested, request.At, signature);
        return session;
    }

    /// <summary>Puts the request at the end of its team's waiting list.</summary>
    internal void Wait(int number, Signature signature)
    {
        (Waiting, WaitingNumber, WaitingSince) = (true, number, signature.At);
        Sign(signature);
    }

    /// <summary>Whether the slot is what the request waits for.</summary>
    internal bool Wants(OutreachSlot slot)
        => slot.TeamId == TeamId
            && slot.Kind == Kind
            && slot.Day >= WantedFrom
            && slot.Day <= WantedTo
            && (WantedPeriod is null || WantedPeriod == slot.Period)
            && slot.Seats >= Capacity;

    internal void Schedule(SessionTime time, IEnumerable<long> memberIds, DateTime at, Signature signature)
    {
        Move(SessionStatus.Scheduled, at, signature, SessionStatus.Requested);
        if (time.StartsAt < at)
        {
            throw new InvalidValueException("startsAt", $"may not be before {at:u}, when the session was scheduled: {time.StartsAt:u}");
        }

        time.Slot?.Take(this, signature);
        (TeamId, ScheduledAt, Waiting) = (time.TeamId, at, false);
        (StartsAt, EndsAt, Day, Minutes) = (time.StartsAt, time.EndsAt, time.Day, time.Minutes);

        // A slot that is being offered at this moment has no key yet: then the reference fills it in.
        (Slot, SlotId) = (time.Slot, time.Slot is { Id: > 0 } slot ? slot.Id : null);
        Book(memberIds);
    }

    /// <summary>Says who holds the session, instead of those named before.</summary>
    internal void Assign(IReadOnlyCollection<long> memberIds, Signature signature)
    {
        if (Status != SessionStatus.Scheduled)
        {
            throw new SessionNotScheduledException(Id, Status);
        }

        foreach (var member in Members.Where(member => !memberIds.Contains(member.MemberId)))
        {
            member.Release();
        }

        Book(memberIds);
        Sign(signature);
    }

    internal void Decline(string reason, DateTime at, Signature signature)
    {
        Move(SessionStatus.Declined, at, signature, SessionStatus.Requested);
        CallOff(reason, at);
    }

    internal void Cancel(string reason, DateTime at, Signature signature)
    {
        var place = Status == SessionStatus.Scheduled ? Slot : null;
        Move(SessionStatus.Cancelled, at, signature, SessionStatus.Requested, SessionStatus.Scheduled);
        CallOff(reason, at);
        place?.GiveBack(signature);
        foreach (var member in Members)
        {
            member.Release();
        }
    }

    private void CallOff(string reason, DateTime at)
        => (CallOffReason, CalledOffAt, Waiting) = (Check.Text(reason, "reason", ModelConventions.TextLength), at, false);

    private void Book(IEnumerable<long> memberIds)
    {
        foreach (var id in memberIds)
        {
            if (Members.Find(member => member.MemberId == id) is { } known)
            {
                known.BookAgain();
            }
            else
            {
                Members.Add(new SessionMember(id, StartsAt!.Value, EndsAt!.Value));
            }
        }
    }

    private void Move(SessionStatus to, DateTime at, Signature signature, params ReadOnlySpan<SessionStatus> from)
    {
        if (!from.Contains(Status))
        {
            throw new IllegalSessionMoveException(Status, to);
        }

        Check.Past(at, "at", signature.At);
        if (at < LastStepAt)
        {
            throw new TimeRunsBackwardsException(at, LastStepAt);
        }

        Step(to, at, signature);
    }

    private void Step(SessionStatus to, DateTime at, Signature signature)
    {
        (Status, LastStepAt) = (to, at);
        History.Add(new OutreachSessionStep(to, at, signature));
        Sign(signature);
    }

    private void Sign(Signature signature) => (ChangedBy, ChangedAt) = (signature.By, signature.At);
}
