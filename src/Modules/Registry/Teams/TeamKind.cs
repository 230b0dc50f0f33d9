namespace ServiceTeams.Registry.Teams;

/// <summary>What kind of unit a team is.</summary>
public enum TeamKind
{
    /// <summary>服务队: the team of a city or county.</summary>
    Team = 1,

    /// <summary>分队: a part of a team, for one district or trade.</summary>
    BranchTeam = 2,

    /// <summary>支队: raised for one event.</summary>
    Detachment = 3,
}
