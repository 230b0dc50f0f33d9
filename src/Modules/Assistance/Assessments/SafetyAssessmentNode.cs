using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Members;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Assessments;

// No summary here: it would replace the description of SafetyAssessment.
[Node]
[ExtendObjectType<SafetyAssessment>]
public static class SafetyAssessmentNode
{
    [NodeResolver]
    public static Task<SafetyAssessment?> GetSafetyAssessmentByIdAsync(
        long id, SafetyAssessmentByIdDataLoader assessments, CancellationToken cancellationToken)
        => assessments.LoadAsync(id, cancellationToken);

    /// <summary>The care recipient whose home it was; null for another home or site.</summary>
    public static Task<CareRecipient?> GetCareRecipientAsync(
        [Parent(requires: nameof(SafetyAssessment.CareRecipientId))] SafetyAssessment assessment,
        CareRecipientByIdDataLoader recipients,
        ISelection selection,
        CancellationToken cancellationToken)
        => recipients.Select(selection).LoadOptionalAsync(assessment.CareRecipientId, cancellationToken);

    /// <summary>The team that checked.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(SafetyAssessment.TeamId))] SafetyAssessment assessment,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(assessment.TeamId, cancellationToken);

    /// <summary>The community where the home or site is.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(SafetyAssessment.CommunityId))] SafetyAssessment assessment,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(assessment.CommunityId, cancellationToken);

    /// <summary>The electricity account of the home or site; null when it is not known.</summary>
    public static Task<Customer?> GetCustomerAsync(
        [Parent(requires: nameof(SafetyAssessment.CustomerId))] SafetyAssessment assessment,
        CustomerByIdDataLoader customers,
        ISelection selection,
        CancellationToken cancellationToken)
        => customers.Select(selection).LoadOptionalAsync(assessment.CustomerId, cancellationToken);

    /// <summary>The members who checked.</summary>
    public static async Task<IEnumerable<Member>> GetMembersAsync(
        [Parent(requires: nameof(SafetyAssessment.Id))] SafetyAssessment assessment,
        AssessorsDataLoader assessors,
        MemberByIdDataLoader members,
        ISelection selection,
        CancellationToken cancellationToken)
        => await assessors.LoadAsync(assessment.Id, cancellationToken) is { Length: > 0 } ids
            ? (await members.Select(selection).LoadAsync(ids, cancellationToken)).OfType<Member>()
            : [];

    /// <summary>The hazards it found, open and fixed.</summary>
    public static async Task<IEnumerable<Hazard>> GetHazardsAsync(
        [Parent(requires: nameof(SafetyAssessment.Id))] SafetyAssessment assessment,
        HazardsByAssessmentDataLoader hazards,
        CancellationToken cancellationToken)
        => await hazards.LoadAsync(assessment.Id, cancellationToken) ?? [];
}
