using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Assessments;

// No summary here: it would replace the description of Member.
[ExtendObjectType<Member>]
public static class AssessmentsOfMember
{
    /// <summary>The safety assessments this member took part in.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<SafetyAssessment>>]
    [UseSorting<ImpersonalSort<SafetyAssessment>>]
    public static IQueryable<SafetyAssessment> GetSafetyAssessments(
        [Parent(requires: nameof(Member.Id))] Member member, AssistanceDb db)
        => db.Assessments.AsNoTracking().Where(assessment => db.Assessors.Any(assessor => assessor.SafetyAssessmentId == assessment.Id && assessor.MemberId == member.Id));
}
