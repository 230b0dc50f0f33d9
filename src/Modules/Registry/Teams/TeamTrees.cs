using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;

namespace ServiceTeams.Registry.Teams;

/// <summary>Tells other modules, outside of a request, which teams belong together.</summary>
public sealed class TeamTrees(IDbContextFactory<RegistryDb> factory)
{
    /// <summary>The team at the top of the tree that a team belongs to.</summary>
    public async Task<long> TopOfAsync(long team, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var parents = await db.Teams.Select(t => new { t.Id, t.ParentId }).ToDictionaryAsync(t => t.Id, t => t.ParentId, cancellationToken);
        while (parents[team] is { } parent)
        {
            team = parent;
        }

        return team;
    }

    /// <summary>A team, the teams that belong to it, those that belong to them, and so on; by the key of the team at the top.</summary>
    public async Task<ILookup<long, long>> BelowAsync(IReadOnlyCollection<long> tops, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var parents = await db.Teams.Select(team => new { team.Id, team.ParentId }).ToListAsync(cancellationToken);
        var children = parents.ToLookup(team => team.ParentId, team => team.Id);
        return tops.Distinct().SelectMany(top => Below(top), (top, team) => (Top: top, Team: team)).ToLookup(pair => pair.Top, pair => pair.Team);

        IEnumerable<long> Below(long top) => children[top].SelectMany(Below).Prepend(top);
    }
}
