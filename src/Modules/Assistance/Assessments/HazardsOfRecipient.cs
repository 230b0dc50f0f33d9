using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Assessments;

// No summary here: it would replace the description of CareRecipient.
[ExtendObjectType<CareRecipient>]
public static class HazardsOfRecipient
{
    /// <summary>The hazards in the home that are not fixed yet: the most dangerous first, then the oldest.</summary>
    public static async Task<IEnumerable<Hazard>> GetOpenHazardsAsync(
        [Parent(requires: nameof(CareRecipient.Id))] CareRecipient recipient,
        OpenHazardsDataLoader hazards,
        CancellationToken cancellationToken)
        => await hazards.LoadAsync(recipient.Id, cancellationToken) ?? [];

    /// <summary>The hazards that were ever found in the home, open and fixed.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<Hazard>>]
    [UseSorting<ImpersonalSort<Hazard>>]
    public static IQueryable<Hazard> GetHazards(
        [Parent(requires: nameof(CareRecipient.Id))] CareRecipient recipient, AssistanceDb db)
        => db.Hazards.AsNoTracking().Where(hazard => hazard.CareRecipientId == recipient.Id);
}
