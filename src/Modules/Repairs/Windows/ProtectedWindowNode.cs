using ServiceTeams.Registry.Communities;

namespace ServiceTeams.Repairs.Windows;

// No summary here: it would replace the description of ProtectedWindow.
[Node]
[ExtendObjectType<ProtectedWindow>]
public static class ProtectedWindowNode
{
    [NodeResolver]
    public static Task<ProtectedWindow?> GetProtectedWindowByIdAsync(
        long id, ProtectedWindowByIdDataLoader windows, CancellationToken cancellationToken)
        => windows.LoadAsync(id, cancellationToken);

    /// <summary>The communities it protects.</summary>
    public static async Task<IEnumerable<Community>> GetCommunitiesAsync(
        [Parent(requires: nameof(ProtectedWindow.Id))] ProtectedWindow window,
        CommunitiesByWindowDataLoader named,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => await named.LoadAsync(window.Id, cancellationToken) is { Length: > 0 } ids
            ? (await communities.Select(selection).LoadAsync(ids, cancellationToken)).OfType<Community>()
            : [];
}
