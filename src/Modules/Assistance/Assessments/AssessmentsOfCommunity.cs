using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Assessments;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class AssessmentsOfCommunity
{
    /// <summary>The safety assessments of homes and sites in this community.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<SafetyAssessment>>]
    [UseSorting<ImpersonalSort<SafetyAssessment>>]
    public static IQueryable<SafetyAssessment> GetSafetyAssessments(
        [Parent(requires: nameof(Community.Id))] Community community, AssistanceDb db)
        => db.Assessments.AsNoTracking().Where(assessment => assessment.CommunityId == community.Id);
}
