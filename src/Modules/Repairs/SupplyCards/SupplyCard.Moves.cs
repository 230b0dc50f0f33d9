using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.SupplyCards;

// The life of a card. Each step takes the time it happened, which may be noted later than it did, and who notes it.
public sealed partial class SupplyCard
{
    internal const string Activity = "SUPPLY_CARD";
    internal const int MostKwh = 200;

    internal static SupplyCard Issue(RepairOrder order, int creditKwh, DateTime at, LocalCalendar calendar, Signature signature)
    {
        if (order.Cause != RepairCause.PrepaidBalanceEmpty)
        {
            throw new CauseNotEmptyBalanceException(order.Id, order.Cause);
        }

        var customerId = order.CustomerId ?? throw new OrderWithoutCustomerException(order.Id);
        Check.Past(at, "at", signature.At);

        // The card brings the power back: it is handed over before the order is restored, but not before the team is there.
        if (at < order.ArrivedAt!.Value)
        {
            throw new TimeRunsBackwardsException(at, order.ArrivedAt.Value);
        }

        return new SupplyCard
        {
            Status = SupplyCardStatus.Open,
            OrderId = order.Id,
            CustomerId = customerId,
            CommunityId = order.CommunityId,
            TeamId = order.TeamId!.Value,
            CreditKwh = Check.Range(creditKwh, "creditKwh", 1, MostKwh),
            OutstandingKwh = creditKwh,
            IssuedAt = at,
            IssuedOn = calendar.DayOf(at),
            IssuedBy = signature.By,
            LastStepAt = at,
            ChangedBy = signature.By,
            ChangedAt = signature.At,
        };
    }

    /// <summary>The service: finished with the issue, since the power is back.</summary>
    internal ServiceDelivered Delivered() => new(
        ServiceDelivered.IdOf(RepairsModule.Name, Activity, Id),
        RepairsModule.Name,
        Heart.Considerate,
        Activity,
        Id,
        IssuedAt,
        TeamId,
        CommunityId,
        CustomerId,
        PeopleReached: 1,

        // Household and minutes are the repair order's: counted there.
        Households: null,
        Minutes: null,
        Rating: null);

    internal void Repay(int? kwh, DateTime at, LocalCalendar calendar, Signature signature)
    {
        Step(SupplyCardStatus.Repaid, at, signature);
        var paid = Check.Range(kwh ?? OutstandingKwh, "kwh", 1, OutstandingKwh);
        (RepaidKwh, OutstandingKwh) = (RepaidKwh + paid, OutstandingKwh - paid);
        Repayments.Add(new SupplyCardRepayment(paid, at, signature));
        if (OutstandingKwh == 0)
        {
            (Status, RepaidAt, RepaidOn) = (SupplyCardStatus.Repaid, at, calendar.DayOf(at));
            DaysToRepay = RepaidOn.Value.DayNumber - IssuedOn.DayNumber;
        }
    }

    internal void Revoke(string reason, DateTime at, Signature signature)
    {
        Step(SupplyCardStatus.Revoked, at, signature);
        (Status, RevokedAt, OutstandingKwh) = (SupplyCardStatus.Revoked, at, 0);
        RevocationReason = Check.Text(reason, "reason", ModelConventions.TextLength);
    }

    private void Step(SupplyCardStatus to, DateTime at, Signature signature)
    {
        if (Status != SupplyCardStatus.Open)
        {
            throw new SupplyCardIllegalMoveException(Status, to);
        }

        Check.Past(at, "at", signature.At);
        if (at < LastStepAt)
        {
            throw new TimeRunsBackwardsException(at, LastStepAt);
        }

        (LastStepAt, ChangedBy, ChangedAt) = (at, signature.By, signature.At);
    }
}
