using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Registry.Groups;

/// <summary>What the keys of groups have in common that lie in time and in a community.</summary>
public abstract class CommunityKey : PeriodKey
{
    /// <summary>The id of the community.</summary>
    [ID<Community>]
    public long? CommunityId { get; private set; }

    /// <summary>The district of the community.</summary>
    public string? District { get; private set; }

    /// <summary>The community.</summary>
    public Task<Community?> GetCommunityAsync(
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadOptionalAsync(CommunityId, cancellationToken);
}

/// <summary>What the keys of groups have in common that lie in time and in a community and belong to a team.</summary>
public abstract class PlaceKey : CommunityKey
{
    /// <summary>The id of the team.</summary>
    [ID<Team>]
    public long? TeamId { get; private set; }

    /// <summary>The team.</summary>
    public Task<Team?> GetTeamAsync(TeamByIdDataLoader teams, ISelection selection, CancellationToken cancellationToken)
        => teams.Select(selection).LoadOptionalAsync(TeamId, cancellationToken);
}
