using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Demonstration;

/// <summary>What happened to one order: told step by step through the order's own rules, so that none can be broken.</summary>
internal sealed record Story
{
    public const string Desk = "demo-desk";
    public const string Crew = "demo-crew";

    public required DemonstrationPlace Place { get; init; }

    public required DateTime ReportedAt { get; init; }

    public required string Symptom { get; init; }

    public RepairChannel Channel { get; init; } = RepairChannel.Hotline95598;

    public long? CustomerId { get; init; }

    /// <summary>Where in the community, when it is no customer's matter.</summary>
    public string Spot { get; init; } = "门前";

    public int Customers { get; init; } = 1;

    public required long[] MemberIds { get; init; }

    public RepairOrderStatus Until { get; init; } = RepairOrderStatus.Closed;

    /// <summary>Minutes from the report to the team's departure, to its arrival, and from there to the supply.</summary>
    public (int Depart, int Arrive, int Repair) Minutes { get; init; }

    public RepairCause Cause { get; init; }

    public int Rating { get; init; } = 5;

    private DateTime ArrivedAt => ReportedAt.AddMinutes(Minutes.Arrive);

    private DateTime RestoredAt => ArrivedAt.AddMinutes(Minutes.Repair);

    /// <summary>The order with everything that happened, except the verdict: that needs the order's key.</summary>
    public RepairOrder Tell(LocalCalendar calendar)
    {
        var order = RepairOrder.Report(
            new FaultReport(
                Channel,
                Symptom,
                Place.Community.Id,
                Place.Community.Setting,
                ReportedAt,
                CustomerId,
                CustomerId is null ? Place.Community.Name + Spot : null,
                Customers),
            calendar,
            new Signature(Desk, ReportedAt));
        if (Until == RepairOrderStatus.Reported)
        {
            return order;
        }

        var departure = ReportedAt.AddMinutes(Minutes.Depart);
        order.Dispatch(Place.TeamId, MemberIds.Select(id => new CrewMember(id, shared: false)), departure, new Signature(Desk, departure));
        if (Until == RepairOrderStatus.Cancelled)
        {
            var cancelled = departure.AddMinutes(4);
            order.Cancel("客户来电：供电已自行恢复", cancelled, new Signature(Desk, cancelled));
        }

        if (Until is RepairOrderStatus.Arrived or RepairOrderStatus.Restored or RepairOrderStatus.Closed)
        {
            order.Arrive(ArrivedAt, new Signature(Crew, ArrivedAt));
        }

        if (Until is RepairOrderStatus.Restored or RepairOrderStatus.Closed)
        {
            order.Restore(Cause, customersWithoutSupply: null, RestoredAt, new Signature(Crew, RestoredAt));
        }

        return order;
    }

    /// <summary>The customer's verdict, when the order has its key.</summary>
    public ServiceDelivered Close(RepairOrder order)
    {
        var verdict = RestoredAt.AddMinutes(3);
        return order.Close(Rating, verdict, new Signature(Desk, verdict));
    }
}
