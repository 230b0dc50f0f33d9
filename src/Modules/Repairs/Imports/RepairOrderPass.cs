using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Imports;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Imports;
using ServiceTeams.Shared.Time;
using Book = ServiceTeams.Repairs.Imports.RepairOrderBook;

namespace ServiceTeams.Repairs.Imports;

/// <summary>
/// Makes orders of the rows of the duty log, step by step through their own rules. A book tells what happened: a team that went
/// where its plaque does not hang went there by the dispatcher's word.
/// </summary>
internal sealed class RepairOrderPass(BookReferences references, LocalCalendar calendar, Signature signature)
    : BookPass<RepairsDb, RepairOrder>
{
    // Members whom an open order of this file needs, and the line of that order.
    private readonly Dictionary<long, int> _needed = [];
    private HashSet<long> _busy = [];

    public override async Task LookUpAsync(RepairsDb db, IReadOnlyList<BookRow> rows, CancellationToken cancellationToken)
    {
        await references.LookUpCustomersAsync(rows, Book.Customer, cancellationToken);
        _busy = rows.Any(IsOpen)
            ? await db.Crews.Where(crew => crew.Busy).Select(crew => crew.MemberId).ToHashSetAsync(cancellationToken)
            : [];
    }

    public override Made<RepairOrder> Make(BookRow row)
    {
        var (customer, community) = FindPlace(row);
        var teamId = references.Team(row, Book.Team);
        var served = IsOpen(row) ? signature.At : row.Find(Book.DispatchedAt) ?? row.Get(Book.ReportedAt);
        var members = references.Members(row, Book.Members, teamId, calendar.DayOf(served));
        CheckSteps(row);
        CheckFree(row, teamId, members);
        row.EnsureSound();

        var order = row.Try(Book.ReportedAt, () => RepairOrder.Report(
            new FaultReport(
                row.Get(Book.Channel),
                row.Get(Book.Symptom),
                community!.Id,
                community.Setting,
                row.Get(Book.ReportedAt),
                customer?.Id,
                row.Find(Book.Place),
                row.Find(Book.CustomersWithoutSupply) ?? 1,
                row.Find(Book.WithoutSupplySince)),
            calendar,
            signature));
        if (row.Find(Book.DispatchedAt) is { } dispatched)
        {
            row.Try(Book.DispatchedAt, () => order.Dispatch(
                teamId!.Value, members.Select(member => new CrewMember(member.Id, shared: false)), dispatched, signature));
        }

        if (row.Find(Book.CancelledAt) is { } cancelled)
        {
            row.Try(Book.CancelledAt, () => order.Cancel(row.Get(Book.CancellationReason), cancelled, signature));
        }

        if (row.Find(Book.ArrivedAt) is { } arrived)
        {
            row.Try(Book.ArrivedAt, () => order.Arrive(arrived, signature));
        }

        if (row.Find(Book.RestoredAt) is { } restored)
        {
            row.Try(Book.RestoredAt, () => order.Restore(row.Get(Book.Cause), customersWithoutSupply: null, restored, signature));
        }

        var service = row.Find(Book.ClosedAt) is { } closed
            ? row.Try(Book.ClosedAt, () => order.Close(row.Get(Book.Rating), closed, signature))
            : null;
        NoteNeeded(row, order, members);
        return new Made<RepairOrder>(order, service);
    }

    public override async Task WritePartsAsync(RepairsDb db, IReadOnlyList<RepairOrder> things, CancellationToken cancellationToken)
    {
        await db.LoadAsync([.. things.SelectMany(order => order.History, (order, step) => step.Of(order))], cancellationToken);
        await db.LoadAsync([.. things.SelectMany(order => order.Crew, (order, member) => member.Of(order))], cancellationToken);
    }

    private (NamedCustomer? Customer, NamedCommunity? Community) FindPlace(BookRow row)
    {
        var customer = references.Customer(row, Book.Customer);
        var community = references.Community(row, Book.Community, Book.District);
        if (!row.Has(Book.Customer))
        {
            row.Need(Book.Community, "when there is no customer");
            row.Need(Book.Place, "when there is no customer");
        }

        return (customer, community ?? (customer is null || row.Has(Book.Community) ? null : references.Community(customer.CommunityId)));
    }

    private static void CheckSteps(BookRow row)
    {
        (BookColumn Column, BookColumn? Before, BookColumn? With)[] steps =
        [
            (Book.DispatchedAt, null, Book.Team),
            (Book.ArrivedAt, Book.DispatchedAt, null),
            (Book.RestoredAt, Book.ArrivedAt, Book.Cause),
            (Book.ClosedAt, Book.RestoredAt, Book.Rating),
            (Book.CancelledAt, null, Book.CancellationReason),
        ];
        foreach (var (step, before, with) in steps)
        {
            if (row.Has(step))
            {
                row.Need(before ?? step, $"when there is {step.Name}");
                row.Need(with ?? step, $"when there is {step.Name}");
            }
            else if (with is not null && row.Has(with))
            {
                row.Need(step, $"when there is {with.Name}");
            }
        }

        if (row.Has(Book.Members))
        {
            row.Need(Book.Team, "when there are members");
        }
    }

    // Whoever is sent now must be free now; of what is over the book knows best.
    private void CheckFree(BookRow row, long? teamId, IReadOnlyList<NamedMember> members)
    {
        if (!IsOpen(row))
        {
            return;
        }

        foreach (var member in members)
        {
            if (member.TeamId != teamId)
            {
                row.Refuse(Book.Members, "A member is on another team now.");
            }
            else if (_needed.TryGetValue(member.Id, out var line) && line != row.Line)
            {
                row.Refuse(Book.Members, $"A member is on the open order of line {line}, too.");
            }
            else if (_busy.Contains(member.Id))
            {
                row.Refuse(Book.Members, "A member is on another open order.");
            }
        }
    }

    private void NoteNeeded(BookRow row, RepairOrder order, IReadOnlyList<NamedMember> members)
    {
        if (order.Crew.Any(member => member.Busy))
        {
            foreach (var member in members)
            {
                _needed[member.Id] = row.Line;
            }
        }
    }

    private static bool IsOpen(BookRow row) => !row.Has(Book.ClosedAt) && !row.Has(Book.CancelledAt);
}
