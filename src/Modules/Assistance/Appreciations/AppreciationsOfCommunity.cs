using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Appreciations;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class AppreciationsOfCommunity
{
    /// <summary>The thanks that came from this community.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<Appreciation>>]
    [UseSorting<ImpersonalSort<Appreciation>>]
    public static IQueryable<Appreciation> GetAppreciations(
        [Parent(requires: nameof(Community.Id))] Community community, AssistanceDb db)
        => db.Appreciations.AsNoTracking().Where(thanks => thanks.CommunityId == community.Id);
}
