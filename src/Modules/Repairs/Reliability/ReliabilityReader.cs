using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Reliability;

/// <summary>Sums interruptions up inside the database: Registry's customers in one statement, the sums in another, a third when periods are filled.</summary>
public sealed class ReliabilityReader(CustomersServed served, LocalCalendar calendar, TimeProvider clock)
{
    internal async Task<IReadOnlyList<ReliabilityGroup>> ReadAsync(
        ReliabilityRequest request, RepairsDb db, IResolverContext context, CancellationToken cancellationToken)
    {
        var communities = await served.InCommunitiesAsync(context, cancellationToken);
        var statement = new ReliabilityStatement(db, db.Database.IsSqlite(), request, communities, calendar);
        List<DateOnly> periods = [];
        if (request.FillPeriods)
        {
            var span = await db.Database.SqlQueryRaw<ReliabilitySpan>(statement.Span(), statement.Parameters).ToListAsync(cancellationToken);
            periods = request.Periods(span[0], calendar.Today(clock));
        }

        var groups = statement.Groups(periods);
        var rows = await db.Database.SqlQueryRaw<ReliabilityRow>(groups, statement.Parameters).ToListAsync(cancellationToken);
        return [.. request.Cut(rows).Select(row => new ReliabilityGroup(row))];
    }
}
