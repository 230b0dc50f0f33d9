using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Orders;

// The moves of an order. Each takes the time it happened, which the crew may note later than it did, and who notes it.
public sealed partial class RepairOrder
{
    internal const string Activity = "REPAIR_ORDER";
    internal const int MostCustomers = 1_000_000;
    private const int BestRating = 5;

    internal static RepairOrder Report(FaultReport report, LocalCalendar calendar, Signature signature)
    {
        Check.Past(report.At, "at", signature.At);
        var customers = Check.Range(report.CustomersWithoutSupply, "customersWithoutSupply", 0, MostCustomers);
        var since = report.WithoutSupplySince ?? report.At;
        if (since > report.At)
        {
            throw new InvalidValueException("withoutSupplySince", $"may not be after the report: {since:u}");
        }

        var promised = PromisedMinutesIn(report.Setting);
        var order = new RepairOrder
        {
            Channel = report.Channel,
            Symptom = Check.Text(report.Symptom, "symptom", ModelConventions.TextLength),
            Place = Check.OptionalText(report.Place, "place", ModelConventions.NameLength),
            CustomerId = report.CustomerId,
            CommunityId = report.CommunityId,
            Setting = report.Setting,
            PromisedMinutes = promised,
            PromisedArrivalAt = report.At.AddMinutes(promised),
            RestorationGoalMinutes = RestorationGoalMinutesIn(report.Setting),
            ReportedAt = report.At,
            ReportedOn = calendar.DayOf(report.At),
            CustomersWithoutSupply = customers,
            WithoutSupplySince = customers > 0 ? since : null,
        };
        order.Step(RepairOrderStatus.Reported, report.At, signature);
        return order;
    }

    internal void Dispatch(long teamId, IEnumerable<CrewMember> crew, DateTime at, Signature signature)
    {
        Move(RepairOrderStatus.Dispatched, at, signature, RepairOrderStatus.Reported);
        (TeamId, DispatchedAt) = (teamId, at);
        Crew.AddRange(crew);
    }

    internal void Arrive(DateTime at, Signature signature)
    {
        Move(RepairOrderStatus.Arrived, at, signature, RepairOrderStatus.Dispatched);
        ArrivedAt = at;
        ArrivalMinutes = WholeMinutes(ReportedAt, at);
        KeptPromise = at <= PromisedArrivalAt;
    }

    internal void Restore(RepairCause cause, int? customersWithoutSupply, DateTime at, Signature signature)
    {
        Move(RepairOrderStatus.Restored, at, signature, RepairOrderStatus.Arrived);
        if (customersWithoutSupply is { } counted)
        {
            CustomersWithoutSupply = Check.Range(counted, "customersWithoutSupply", 0, MostCustomers);
            WithoutSupplySince = counted > 0 ? WithoutSupplySince ?? ReportedAt : null;
        }

        (Cause, RestoredAt) = (cause, at);
        RepairMinutes = WholeMinutes(ArrivedAt!.Value, at);
        WithoutSupplyMinutes = WithoutSupplySince is { } since ? WholeMinutes(since, at) : null;
        CustomerMinutes = (long)(WithoutSupplyMinutes ?? 0) * CustomersWithoutSupply;
        KeptRestorationGoal = WithoutSupplySince is null ? null : at <= ArrivedAt.Value.AddMinutes(RestorationGoalMinutes);
    }

    internal ServiceDelivered Close(int rating, DateTime at, Signature signature)
    {
        Move(RepairOrderStatus.Closed, at, signature, RepairOrderStatus.Restored);
        (Rating, ClosedAt) = (Check.Range(rating, "rating", 1, BestRating), at);
        ReleaseCrew();
        return new ServiceDelivered(
            ServiceDelivered.IdOf(RepairsModule.Name, Activity, Id),
            RepairsModule.Name,
            Heart.Considerate,
            Activity,
            Id,
            at,
            TeamId!.Value,
            CommunityId,
            CustomerId,
            Math.Max(1, CustomersWithoutSupply),
            Households: CustomersWithoutSupply > 0 ? CustomersWithoutSupply : null,
            RepairMinutes,
            rating);
    }

    internal void Cancel(string reason, DateTime at, Signature signature)
    {
        Move(RepairOrderStatus.Cancelled, at, signature, RepairOrderStatus.Reported, RepairOrderStatus.Dispatched);
        (CancellationReason, CancelledAt) = (Check.Text(reason, "reason", ModelConventions.TextLength), at);
        ReleaseCrew();
    }

    internal static int PromisedMinutesIn(Setting setting) => setting switch
    {
        Setting.Urban => 45,
        Setting.Rural => 90,
        Setting.Remote => 120,
        _ => throw new ArgumentOutOfRangeException(nameof(setting), setting, "A setting without a promise."),
    };

    internal static int RestorationGoalMinutesIn(Setting setting) => setting == Setting.Urban ? 180 : 240;

    private void Move(RepairOrderStatus to, DateTime at, Signature signature, params ReadOnlySpan<RepairOrderStatus> from)
    {
        if (!from.Contains(Status))
        {
            throw new IllegalMoveException(Status, to);
        }

        Check.Past(at, "at", signature.At);
        if (at < LastStepAt)
        {
            throw new TimeRunsBackwardsException(at, LastStepAt);
        }

        Step(to, at, signature);
    }

    private void Step(RepairOrderStatus to, DateTime at, Signature signature)
    {
        (Status, LastStepAt) = (to, at);
        History.Add(new RepairOrderStep(to, at, signature));
    }

    private void ReleaseCrew()
    {
        foreach (var member in Crew)
        {
            member.Release();
        }
    }

    private static int WholeMinutes(DateTime from, DateTime to) => (int)(to - from).TotalMinutes;
}
