using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;

namespace ServiceTeams.Outreach.Results;

/// <summary>Which sessions of which team are taken together.</summary>
public readonly record struct ResultSpan(long TeamId, DateOnly? From, DateOnly? To, SessionKind? Kind);

/// <summary>Adds up what came of the sessions: in the database, one statement for all teams of a level.</summary>
public sealed class OutreachResultsDataLoader(
    IDbContextFactory<OutreachDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<ResultSpan, OutreachResults>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<ResultSpan, OutreachResults>> LoadBatchAsync(
        IReadOnlyList<ResultSpan> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var results = keys.Distinct().ToDictionary(key => key, _ => new OutreachResults(0, 0, 0, 0, 0, 0, 0));
        foreach (var alike in keys.GroupBy(key => key with { TeamId = 0 }))
        {
            var (from, to, kind) = (alike.Key.From, alike.Key.To, alike.Key.Kind);
            long[] teams = [.. alike.Select(key => key.TeamId)];
            var sums = await db.Sessions.AsNoTracking()
                .Where(session => session.Status == SessionStatus.Held
                    && session.TeamId != null
                    && teams.AsEnumerable().Contains(session.TeamId.Value)
                    && (from == null || session.Day >= from)
                    && (to == null || session.Day <= to)
                    && (kind == null || session.Kind == kind))
                .GroupBy(session => session.TeamId!.Value)
                .Select(team => new
                {
                    TeamId = team.Key,
                    Results = new OutreachResults(
                        team.Count(),
                        team.Sum(session => session.PeopleReached ?? 0),
                        team.Sum(session => session.Leaflets ?? 0),
                        team.Sum(session => session.Households ?? 0),
                        team.Sum(session => session.Minutes ?? 0),
                        team.Sum(session => session.QuizTakers ?? 0),
                        team.Sum(session => session.QuizPassed ?? 0)),
                })
                .ToListAsync(cancellationToken);
            foreach (var sum in sums)
            {
                results[alike.Key with { TeamId = sum.TeamId }] = sum.Results;
            }
        }

        return results;
    }
}
