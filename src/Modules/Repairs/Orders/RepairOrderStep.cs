using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Repairs.Orders;

/// <summary>One step of an order: what it became, when, and who noted it.</summary>
public sealed class RepairOrderStep
{
    private RepairOrderStep()
    {
    }

    internal RepairOrderStep(RepairOrderStatus status, DateTime at, Signature signature)
        => (Status, At, By, NotedAt) = (status, at, signature.By, signature.At);

    /// <summary>What the order became.</summary>
    public RepairOrderStatus Status { get; private set; }

    /// <summary>When it happened.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who noted it: the subject of their token.</summary>
    public string By { get; private set; } = "";

    /// <summary>When it was noted.</summary>
    public DateTime NotedAt { get; private set; }

    internal long Id { get; private set; }

    internal long OrderId { get; private set; }

    internal RepairOrderStep Of(RepairOrder order)
    {
        OrderId = order.Id;
        return this;
    }
}
