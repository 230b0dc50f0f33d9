using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Assessments;

[QueryType]
public static class AssessmentQueries
{
    /// <summary>The safety assessments of all teams.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<SafetyAssessment>>]
    [UseSorting<ImpersonalSort<SafetyAssessment>>]
    public static IQueryable<SafetyAssessment> GetSafetyAssessments(AssistanceDb db) => db.Assessments.AsNoTracking();

    /// <summary>One safety assessment; null when there is none.</summary>
    public static Task<SafetyAssessment?> GetSafetyAssessmentAsync(
        [ID<SafetyAssessment>] long id,
        SafetyAssessmentByIdDataLoader assessments,
        ISelection selection,
        CancellationToken cancellationToken)
        => assessments.Select(selection).LoadAsync(id, cancellationToken);

    /// <summary>The hazards that all assessments found, open and fixed.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<Hazard>>]
    [UseSorting<ImpersonalSort<Hazard>>]
    public static IQueryable<Hazard> GetHazards(AssistanceDb db) => db.Hazards.AsNoTracking();

    /// <summary>One hazard; null when there is none.</summary>
    public static Task<Hazard?> GetHazardAsync(
        [ID<Hazard>] long id, HazardByIdDataLoader hazards, ISelection selection, CancellationToken cancellationToken)
        => hazards.Select(selection).LoadAsync(id, cancellationToken);
}
