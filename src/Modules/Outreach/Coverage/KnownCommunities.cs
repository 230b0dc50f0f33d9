using ServiceTeams.Registry.Communities;

namespace ServiceTeams.Outreach.Coverage;

internal static class KnownCommunities
{
    /// <summary>Refuses when one of the communities does not exist.</summary>
    public static async Task EnsureKnownAsync(
        this CommunityByIdDataLoader communities, IReadOnlyList<long> communityIds, CancellationToken cancellationToken)
    {
        long[] ids = [.. communityIds.Distinct()];
        var found = await communities.LoadAsync(ids, cancellationToken);
        foreach (var (id, community) in ids.Zip(found))
        {
            _ = community ?? throw new CommunityNotFoundException(id);
        }
    }
}
