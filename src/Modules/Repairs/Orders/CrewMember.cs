namespace ServiceTeams.Repairs.Orders;

/// <summary>A member who was sent to an order.</summary>
internal sealed class CrewMember
{
    private CrewMember()
    {
    }

    public CrewMember(long memberId, bool shared) => (MemberId, Shared) = (memberId, shared);

    public long OrderId { get; private set; }

    public long MemberId { get; private set; }

    /// <summary>Whether the order still needs the member: until it is closed or cancelled.</summary>
    public bool Busy { get; private set; } = true;

    /// <summary>Whether the dispatcher sent the member although another order needed them, too.</summary>
    public bool Shared { get; private set; }

    public void Release() => Busy = false;

    public CrewMember Of(RepairOrder order)
    {
        OrderId = order.Id;
        return this;
    }
}
