using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.Teams;

/// <summary>服务队: a unit of members who serve communities. Teams form a tree.</summary>
public sealed class Team : IVersioned
{
    private Team()
    {
    }

    /// <summary>The team's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>The id of the team it belongs to; null at the top of the tree.</summary>
    [ID<Team>]
    public long? ParentId { get; private set; }

    /// <summary>The name on the banner.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Team, branch team or detachment.</summary>
    public TeamKind Kind { get; private set; }

    /// <summary>The day it was founded.</summary>
    public DateOnly FoundedOn { get; private set; }

    /// <summary>承诺电话: the phone the team has promised to answer; null if it has none of its own.</summary>
    public string? PromisePhone { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the team last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the team was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    internal static Team Found(
        string name, TeamKind kind, long? parentId, DateOnly foundedOn, string? promisePhone, Signature signature)
    {
        if (kind == TeamKind.BranchTeam && parentId is null)
        {
            throw new InvalidValueException("parentId", "is needed: a branch team belongs to a team");
        }

        return new Team
        {
            Name = Check.Text(name, "name", ModelConventions.NameLength),
            Kind = kind,
            ParentId = parentId,
            FoundedOn = foundedOn,
            PromisePhone = Check.OptionalText(promisePhone, "promisePhone", ModelConventions.PhoneLength),
            ChangedBy = signature.By,
            ChangedAt = signature.At,
        };
    }
}
