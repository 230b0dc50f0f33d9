using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Timeline;

namespace ServiceTeams.Assistance.Assessments;

/// <summary>Safety assessments in customers' stories, by the time they began.</summary>
internal sealed class AssessmentsInTimeline(IDbContextFactory<AssistanceDb> factory)
    : CustomerServiceSource<AssistanceDb, SafetyAssessment>(factory)
{
    protected override IQueryable<ServiceOfCustomer<SafetyAssessment>> Tell(AssistanceDb db)
        => db.Assessments.AsNoTracking()
            .Where(assessment => assessment.CustomerId != null)
            .Select(assessment => new ServiceOfCustomer<SafetyAssessment>
            {
                CustomerId = assessment.CustomerId!.Value,
                At = assessment.StartedAt,
                Service = assessment,
            });
}
