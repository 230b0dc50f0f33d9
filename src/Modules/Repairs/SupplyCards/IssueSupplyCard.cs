using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.SupplyCards;

public sealed record IssueSupplyCardInput
{
    /// <summary>The repair order whose cause is an empty prepaid balance.</summary>
    [ID<RepairOrder>]
    public required long OrderId { get; init; }

    /// <summary>The credit in whole kWh, 1 to 200.</summary>
    public required int CreditKwh { get; init; }

    /// <summary>When it was issued, not before the team was there; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the card made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class IssueSupplyCard
{
    /// <summary>Issues an emergency supply card: the power is back at once, the credit is paid back later.</summary>
    [Authorize(Policies.IssueSupplyCards)]
    [Error<RepairOrderNotFoundException>]
    [Error<CauseNotEmptyBalanceException>]
    [Error<OrderWithoutCustomerException>]
    [Error<SupplyCardAlreadyOpenException>]
    [Error<SupplyCardAlreadyIssuedException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static async Task<SupplyCard> IssueSupplyCardAsync(
        IssueSupplyCardInput input,
        RepairsDb db,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        try
        {
            return await IssueAsync(input, db, calendar, actor, signature, cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsDuplicate(exception))
        {
            // Two cards at once for one customer or one order: the index let one through, and now it can be named.
            db.ChangeTracker.Clear();
            return await IssueAsync(input, db, calendar, actor, signature, cancellationToken);
        }
    }

    private static Task<SupplyCard> IssueAsync(
        IssueSupplyCardInput input, RepairsDb db, LocalCalendar calendar, IActor actor, Signature signature, CancellationToken cancellationToken)
        => db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                var order = await db.Orders.FindAsync([input.OrderId], cancellationToken) ?? throw new RepairOrderNotFoundException(input.OrderId);
                var card = SupplyCard.Issue(order, input.CreditKwh, input.At ?? signature.At, calendar, signature);
                var others = await db.SupplyCards.AsNoTracking()
                    .Where(other => other.OrderId == card.OrderId
                        || (other.CustomerId == card.CustomerId && other.Status == SupplyCardStatus.Open))
                    .ToListAsync(cancellationToken);
                Ensure(others);
                db.Add(card);
                await db.SaveChangesAsync(cancellationToken);

                // A card that replaces a revoked one of the same order is no service more: the power came back once.
                if (others.Count == 0)
                {
                    db.Tell(card.Delivered());
                }

                return card;
            },
            cancellationToken);

    private static void Ensure(List<SupplyCard> others)
    {
        if (others.Find(other => other.Status == SupplyCardStatus.Open) is { } open)
        {
            throw new SupplyCardAlreadyOpenException(open);
        }

        if (others.Find(other => other.Status == SupplyCardStatus.Repaid) is { } repaid)
        {
            throw new SupplyCardAlreadyIssuedException(repaid);
        }
    }
}
