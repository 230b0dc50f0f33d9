using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.Windows;

/// <summary>Finds the communities that an input names.</summary>
internal static class NamedCommunities
{
    /// <summary>The communities, each once, in the order of their keys.</summary>
    public static async Task<IReadOnlyList<Community>> NamedAsync(
        this CommunityByIdDataLoader communities, IReadOnlyList<long> ids, int most, CancellationToken cancellationToken)
    {
        long[] different = [.. ids.Distinct().Order()];
        Check.Range(different.Length, "communityIds", 1, most);
        var found = await communities.LoadAsync(different, cancellationToken);
        return [.. different.Zip(found, (id, community) => community ?? throw new CommunityNotFoundException(id))];
    }
}
