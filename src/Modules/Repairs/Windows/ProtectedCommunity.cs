namespace ServiceTeams.Repairs.Windows;

/// <summary>A community that a window names.</summary>
internal sealed class ProtectedCommunity
{
    private ProtectedCommunity()
    {
    }

    public ProtectedCommunity(long communityId) => CommunityId = communityId;

    public long WindowId { get; private set; }

    public long CommunityId { get; private set; }

    public ProtectedCommunity Of(ProtectedWindow window)
    {
        WindowId = window.Id;
        return this;
    }
}
