using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Outreach.Sessions;

[QueryType]
public static class OutreachSessionQueries
{
    /// <summary>The outreach sessions of all teams, requests included.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<OutreachSession>>]
    [UseSorting<ImpersonalSort<OutreachSession>>]
    public static IQueryable<OutreachSession> GetOutreachSessions(OutreachDb db) => db.Sessions.AsNoTracking();

    /// <summary>One outreach session; null when there is none.</summary>
    public static Task<OutreachSession?> GetOutreachSessionAsync(
        [ID<OutreachSession>] long id, OutreachSessionByIdDataLoader sessions, ISelection selection, CancellationToken cancellationToken)
        => sessions.Select(selection).LoadAsync(id, cancellationToken);
}
