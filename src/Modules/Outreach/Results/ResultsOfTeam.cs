using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Teams;

namespace ServiceTeams.Outreach.Results;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class ResultsOfTeam
{
    /// <summary>What came of the outreach sessions the team held, taken together.</summary>
    /// <param name="team">The team.</param>
    /// <param name="from">The first local day; left out: from the beginning.</param>
    /// <param name="to">The last local day; left out: until now.</param>
    /// <param name="kind">Of which kind of session; left out: of all.</param>
    /// <param name="results">Adds up.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static async Task<OutreachResults> GetOutreachResultsAsync(
        [Parent(requires: nameof(Team.Id))] Team team,
        DateOnly? from,
        DateOnly? to,
        SessionKind? kind,
        OutreachResultsDataLoader results,
        CancellationToken cancellationToken)
        => (await results.LoadAsync(new ResultSpan(team.Id, from, to, kind), cancellationToken))!;
}
