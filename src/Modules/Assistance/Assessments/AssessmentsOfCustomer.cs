using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Assistance.Assessments;

// No summary here: it would replace the description of Customer.
[ExtendObjectType<Customer>]
public static class AssessmentsOfCustomer
{
    /// <summary>The safety assessments of this customer's home or site.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<SafetyAssessment>>]
    [UseSorting<ImpersonalSort<SafetyAssessment>>]
    public static IQueryable<SafetyAssessment> GetSafetyAssessments(
        [Parent(requires: nameof(Customer.Id))] Customer customer, AssistanceDb db)
        => db.Assessments.AsNoTracking().Where(assessment => assessment.CustomerId == customer.Id);
}
