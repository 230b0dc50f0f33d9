using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Imports;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Imports;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;
using Book = ServiceTeams.Outreach.Imports.SessionBook;

namespace ServiceTeams.Outreach.Imports;

/// <summary>Makes sessions of the rows of their book, step by step through their own rules.</summary>
internal sealed class SessionPass(BookReferences references, LocalCalendar calendar, Signature signature)
    : BookPass<OutreachDb, OutreachSession>
{
    private readonly MemberTimes _times = new();
    private Dictionary<BookRow, (long? TeamId, long[] MemberIds)> _holders = [];

    public override async Task LookUpAsync(OutreachDb db, IReadOnlyList<BookRow> rows, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        _holders = rows.ToDictionary(row => row, Holders);
        var times = rows.Where(row => row.Has(Book.StartsAt) && row.Has(Book.EndsAt)).ToArray();
        if (times.Length > 0)
        {
            var span = (times.Min(row => row.Get(Book.StartsAt)), times.Max(row => row.Get(Book.EndsAt)));
            long[] members = [.. _holders.Values.SelectMany(holder => holder.MemberIds).Distinct().Order()];
            await _times.LookUpAsync(db, members, span, cancellationToken);
        }
    }

    public override Made<OutreachSession> Make(BookRow row)
    {
        var community = references.Community(row, Book.Community, Book.District);
        var (team, members) = _holders[row];
        CheckSteps(row);
        CheckFree(row, members);
        row.EnsureSound();

        var session = row.Try(Book.RequestedAt, () => OutreachSession.Request(RequestOf(row, community!.Id, team), calendar, signature));
        if (row.Find(Book.StartsAt) is { } starts)
        {
            var time = row.Try(Book.StartsAt, () => SessionTime.Outside(team!.Value, starts, row.Get(Book.EndsAt), calendar));
            row.Try(
                row.Has(Book.ScheduledAt) ? Book.ScheduledAt : Book.StartsAt,
                () => session.Schedule(time, members, row.Find(Book.ScheduledAt) ?? session.RequestedAt, signature));
        }

        if (row.Find(Book.CalledOffAt) is { } calledOff)
        {
            row.Try(Book.CalledOffAt, () => CallOff(session, row.Get(Book.CallOffReason), calledOff));
        }

        var service = row.Has(Book.PeopleReached) ? row.Try(Book.EndsAt, () => Hold(session, row)) : null;
        foreach (var member in session.Members.Where(member => member.Booked))
        {
            _times.Book(member.MemberId, member.StartsAt, member.EndsAt, row.Line);
        }

        return new Made<OutreachSession>(session, service);
    }

    public override async Task WritePartsAsync(OutreachDb db, IReadOnlyList<OutreachSession> things, CancellationToken cancellationToken)
    {
        await db.LoadAsync([.. things.SelectMany(session => session.History, (session, step) => step.Of(session))], cancellationToken);
        await db.LoadAsync([.. things.SelectMany(session => session.Members, (session, member) => member.Of(session))], cancellationToken);
    }

    private (long? TeamId, long[] MemberIds) Holders(BookRow row)
    {
        var team = references.Team(row, Book.Team);
        var over = row.Find(Book.EndsAt) is { } end && end <= signature.At;
        var day = calendar.DayOf(over ? row.Get(Book.EndsAt) : signature.At);
        return (team, [.. references.Members(row, Book.Members, team, day).Select(member => member.Id)]);
    }

    private SessionRequest RequestOf(BookRow row, long communityId, long? teamId)
    {
        // A book that does not tell when the host asked: no later than the first thing that happened.
        var first = new[] { row.Find(Book.ScheduledAt), row.Find(Book.StartsAt), row.Find(Book.CalledOffAt), signature.At }.Min()!.Value;
        var from = row.Find(Book.WantedFrom) ?? calendar.DayOf(row.Find(Book.StartsAt) ?? row.Find(Book.RequestedAt) ?? first);
        return new SessionRequest(
            row.Get(Book.Kinds),
            communityId,
            teamId,
            from,
            row.Find(Book.WantedTo) ?? from,
            row.Find(Book.RequestedAt) ?? first,
            row.Find(Book.Capacity) ?? row.Get(Book.PeopleReached),
            row.FindAll(Book.Methods),
            WantedPeriod: null,
            row.Find(Book.Topic),
            row.Find(Book.ContactName),
            row.Find(Book.ContactPhone));
    }

    private static void CheckSteps(BookRow row)
    {
        if (!row.Has(Book.PeopleReached))
        {
            row.Need(Book.Capacity, "when there is no peopleReached");
        }

        if (row.Has(Book.StartsAt))
        {
            foreach (var needed in (BookColumn[])[Book.EndsAt, Book.Team, Book.Members])
            {
                row.Need(needed, "when there is startsAt");
            }
        }
        else if (!row.Has(Book.CalledOffAt))
        {
            row.Need(Book.WantedFrom, "when there is no startsAt");
            if (row.Has(Book.Team))
            {
                // The team's calendar and its waiting list decide about it, which a book does not know.
                row.Refuse(Book.Team, "A request that is still open is one to any team here; ask this team through the API.");
            }
        }

        CheckTogether(row);
    }

    private static void CheckTogether(BookRow row)
    {
        (BookColumn Column, BookColumn Needs)[] pairs =
        [
            (Book.Members, Book.StartsAt), (Book.EndsAt, Book.StartsAt), (Book.ScheduledAt, Book.StartsAt),
            (Book.PeopleReached, Book.StartsAt),
            (Book.Households, Book.PeopleReached), (Book.Leaflets, Book.PeopleReached), (Book.QuizTakers, Book.PeopleReached),
            (Book.QuizPassed, Book.PeopleReached), (Book.CalledOffAt, Book.CallOffReason), (Book.CallOffReason, Book.CalledOffAt),
        ];
        foreach (var (column, needs) in pairs)
        {
            if (row.Has(column))
            {
                row.Need(needs, $"when there is {column.Name}");
            }
        }
    }

    private void CheckFree(BookRow row, long[] members)
    {
        if (row.Find(Book.StartsAt) is not { } starts || row.Find(Book.EndsAt) is not { } ends || row.Has(Book.CalledOffAt))
        {
            return;
        }

        foreach (var clash in members.Select(id => _times.Clash(id, starts, ends, row.Line)).OfType<string>().Distinct())
        {
            row.Refuse(Book.Members, clash);
        }
    }

    private void CallOff(OutreachSession session, string reason, DateTime at)
    {
        if (session.Status == SessionStatus.Scheduled)
        {
            session.Cancel(reason, at, signature);
        }
        else
        {
            session.Decline(reason, at, signature);
        }
    }

    private ServiceDelivered Hold(OutreachSession session, BookRow row) => session.Hold(
        new SessionResult(
            row.Get(Book.PeopleReached),
            row.Find(Book.Leaflets) ?? 0,
            row.Find(Book.QuizTakers),
            row.Find(Book.QuizPassed),
            row.Find(Book.Households)),
        row.Get(Book.EndsAt),
        signature);
}
