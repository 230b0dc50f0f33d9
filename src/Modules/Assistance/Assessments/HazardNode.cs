using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Assistance.Visits;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Assessments;

// No summary here: it would replace the description of Hazard.
[Node]
[ExtendObjectType<Hazard>]
public static class HazardNode
{
    [NodeResolver]
    public static Task<Hazard?> GetHazardByIdAsync(long id, HazardByIdDataLoader hazards, CancellationToken cancellationToken)
        => hazards.LoadAsync(id, cancellationToken);

    /// <summary>The assessment that found it.</summary>
    public static Task<SafetyAssessment?> GetSafetyAssessmentAsync(
        [Parent(requires: nameof(Hazard.SafetyAssessmentId))] Hazard hazard,
        SafetyAssessmentByIdDataLoader assessments,
        ISelection selection,
        CancellationToken cancellationToken)
        => assessments.Select(selection).LoadAsync(hazard.SafetyAssessmentId, cancellationToken);

    /// <summary>The visit that fixed it; null while it is open, and when no visit did.</summary>
    public static Task<CareVisit?> GetCareVisitAsync(
        [Parent(requires: nameof(Hazard.CareVisitId))] Hazard hazard,
        CareVisitByIdDataLoader visits,
        ISelection selection,
        CancellationToken cancellationToken)
        => visits.Select(selection).LoadOptionalAsync(hazard.CareVisitId, cancellationToken);

    /// <summary>The care recipient whose home it is in; null for another home or site.</summary>
    public static Task<CareRecipient?> GetCareRecipientAsync(
        [Parent(requires: nameof(Hazard.CareRecipientId))] Hazard hazard,
        CareRecipientByIdDataLoader recipients,
        ISelection selection,
        CancellationToken cancellationToken)
        => recipients.Select(selection).LoadOptionalAsync(hazard.CareRecipientId, cancellationToken);

    /// <summary>The team that found it.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(Hazard.TeamId))] Hazard hazard,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(hazard.TeamId, cancellationToken);

    /// <summary>The community where the home or site is.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(Hazard.CommunityId))] Hazard hazard,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(hazard.CommunityId, cancellationToken);

    /// <summary>The electricity account of the home or site; null when it is not known.</summary>
    public static Task<Customer?> GetCustomerAsync(
        [Parent(requires: nameof(Hazard.CustomerId))] Hazard hazard,
        CustomerByIdDataLoader customers,
        ISelection selection,
        CancellationToken cancellationToken)
        => customers.Select(selection).LoadOptionalAsync(hazard.CustomerId, cancellationToken);
}
