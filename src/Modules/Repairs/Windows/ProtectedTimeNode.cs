using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.ProtectedTimes;

namespace ServiceTeams.Repairs.Windows;

// No summary here: it would replace the description of ProtectedTime.
[ExtendObjectType<ProtectedTime>]
public static class ProtectedTimeNode
{
    /// <summary>The id of the community that is protected.</summary>
    [ID<Community>]
    public static long GetCommunityId([Parent] ProtectedTime time) => time.CommunityId;

    /// <summary>The community that is protected.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent] ProtectedTime time, CommunityByIdDataLoader communities, ISelection selection, CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(time.CommunityId, cancellationToken);
}
