using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.Teams;

/// <summary>There is no team with this id.</summary>
public sealed class TeamNotFoundException(long teamId)
    : DomainException("TEAM_NOT_FOUND", $"No team has the key {teamId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<Team>]
    public long TeamId { get; } = teamId;
}
