namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>A community whose supply a work interrupts.</summary>
internal sealed class InterruptedCommunity
{
    private InterruptedCommunity()
    {
    }

    public InterruptedCommunity(long communityId) => CommunityId = communityId;

    public long WorkId { get; private set; }

    public long CommunityId { get; private set; }

    public InterruptedCommunity Of(PlannedWork work)
    {
        WorkId = work.Id;
        return this;
    }
}
