using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Appreciations;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class AppreciationsOfTeam
{
    /// <summary>The thanks this team received.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<Appreciation>>]
    [UseSorting<ImpersonalSort<Appreciation>>]
    public static IQueryable<Appreciation> GetAppreciations(
        [Parent(requires: nameof(Team.Id))] Team team, AssistanceDb db)
        => db.Appreciations.AsNoTracking().Where(thanks => thanks.TeamId == team.Id);
}
