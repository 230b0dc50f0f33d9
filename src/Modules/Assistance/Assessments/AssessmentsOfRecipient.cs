using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Assessments;

// No summary here: it would replace the description of CareRecipient.
[ExtendObjectType<CareRecipient>]
public static class AssessmentsOfRecipient
{
    /// <summary>The safety assessments of this recipient's home.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<SafetyAssessment>>]
    [UseSorting<ImpersonalSort<SafetyAssessment>>]
    public static IQueryable<SafetyAssessment> GetSafetyAssessments(
        [Parent(requires: nameof(CareRecipient.Id))] CareRecipient recipient, AssistanceDb db)
        => db.Assessments.AsNoTracking().Where(assessment => assessment.CareRecipientId == recipient.Id);
}
