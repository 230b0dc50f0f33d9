using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Assessments;

// No summary here: it would replace the description of Team.
[ExtendObjectType<Team>]
public static class AssessmentsOfTeam
{
    /// <summary>The safety assessments of this team.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<SafetyAssessment>>]
    [UseSorting<ImpersonalSort<SafetyAssessment>>]
    public static IQueryable<SafetyAssessment> GetSafetyAssessments(
        [Parent(requires: nameof(Team.Id))] Team team, AssistanceDb db)
        => db.Assessments.AsNoTracking().Where(assessment => assessment.TeamId == team.Id);
}
