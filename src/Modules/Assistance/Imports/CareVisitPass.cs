using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Assistance.Visits;
using ServiceTeams.Registry.Imports;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Imports;
using ServiceTeams.Shared.Time;
using Book = ServiceTeams.Assistance.Imports.CareVisitBook;

namespace ServiceTeams.Assistance.Imports;

/// <summary>Makes visits of the rows of their book; each one tells its recipient, whose next visit is due a cadence later.</summary>
internal sealed class CareVisitPass(BookReferences references, LocalCalendar calendar, Signature signature)
    : BookPass<AssistanceDb, CareVisit>
{
    private RecipientsInBook? _recipients;

    public override async Task LookUpAsync(AssistanceDb db, IReadOnlyList<BookRow> rows, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        _recipients = await RecipientsInBook.FindAsync(db, rows, cancellationToken);
    }

    public override Made<CareVisit> Make(BookRow row)
    {
        var team = references.Team(row, Book.Team);
        var recipient = _recipients!.Of(row, team, references.Community(row, Book.Community, Book.District)?.Id);
        var started = row.Find(Book.StartedAt);
        CheckSteps(row);
        long[] members = [.. Visitors(row, recipient, calendar.DayOf(started ?? signature.At))];
        row.EnsureSound();

        var purpose = row.Find(Book.Purpose) ?? CareVisitPurpose.Routine;
        if (started is not { } start)
        {
            return new Made<CareVisit>(row.Try(Book.PlannedOn, () =>
            {
                recipient!.EnsureInCare();
                return CareVisit.Plan(recipient, purpose, row.Get(Book.PlannedOn), members, calendar.DayOf(signature.At), signature);
            }));
        }

        var minutes = row.Get(Book.Minutes);
        var report = new VisitReport(start.AddMinutes(minutes), minutes, row.Get(Book.WorkDone), row.Find(Book.Notes));
        var visit = row.Try(Book.StartedAt, () => CareVisit.Record(recipient!, purpose, members, report, calendar, signature));
        return new Made<CareVisit>(visit, visit.Delivered(recipient!));
    }

    public override async Task WritePartsAsync(AssistanceDb db, IReadOnlyList<CareVisit> things, CancellationToken cancellationToken)
    {
        await db.LoadAsync([.. things.SelectMany(visit => visit.Visitors, (visit, member) => member.Of(visit))], cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    private static void CheckSteps(BookRow row)
    {
        if (!row.Has(Book.StartedAt))
        {
            row.Need(Book.PlannedOn, "when there is no startedAt");
        }
        else if (row.Has(Book.PlannedOn))
        {
            row.Refuse(Book.PlannedOn, "This belongs to visits that are still to come; this one was done.");
        }

        foreach (var told in (BookColumn[])[Book.Minutes, Book.WorkDone])
        {
            if (row.Has(Book.StartedAt))
            {
                row.Need(told, "when there is startedAt");
            }
            else if (row.Has(told))
            {
                row.Need(Book.StartedAt, $"when there is {told.Name}");
            }
        }
    }

    private IEnumerable<long> Visitors(BookRow row, CareRecipient? recipient, DateOnly day)
    {
        foreach (var member in references.Members(row, Book.Members, recipient?.TeamId, day))
        {
            if (!row.Has(Book.StartedAt) && member.TeamId != recipient!.TeamId)
            {
                row.Refuse(Book.Members, "A member is on another team now.");
            }

            yield return member.Id;
        }
    }
}
