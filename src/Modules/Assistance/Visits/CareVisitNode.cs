using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Members;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Visits;

// No summary here: it would replace the description of CareVisit.
[Node]
[ExtendObjectType<CareVisit>]
public static class CareVisitNode
{
    [NodeResolver]
    public static Task<CareVisit?> GetCareVisitByIdAsync(long id, CareVisitByIdDataLoader visits, CancellationToken cancellationToken)
        => visits.LoadAsync(id, cancellationToken);

    /// <summary>The recipient.</summary>
    public static Task<CareRecipient?> GetCareRecipientAsync(
        [Parent(requires: nameof(CareVisit.CareRecipientId))] CareVisit visit,
        CareRecipientByIdDataLoader recipients,
        ISelection selection,
        CancellationToken cancellationToken)
        => recipients.Select(selection).LoadAsync(visit.CareRecipientId, cancellationToken);

    /// <summary>The team that goes.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(CareVisit.TeamId))] CareVisit visit,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(visit.TeamId, cancellationToken);

    /// <summary>The community where the recipient lives.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(CareVisit.CommunityId))] CareVisit visit,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(visit.CommunityId, cancellationToken);

    /// <summary>The electricity account of the home; null when the recipient holds none.</summary>
    public static Task<Customer?> GetCustomerAsync(
        [Parent(requires: nameof(CareVisit.CustomerId))] CareVisit visit,
        CustomerByIdDataLoader customers,
        ISelection selection,
        CancellationToken cancellationToken)
        => customers.Select(selection).LoadOptionalAsync(visit.CustomerId, cancellationToken);

    /// <summary>The members who go or went.</summary>
    public static async Task<IEnumerable<Member>> GetMembersAsync(
        [Parent(requires: nameof(CareVisit.Id))] CareVisit visit,
        VisitorsDataLoader visitors,
        MemberByIdDataLoader members,
        ISelection selection,
        CancellationToken cancellationToken)
        => await visitors.LoadAsync(visit.Id, cancellationToken) is { Length: > 0 } ids
            ? (await members.Select(selection).LoadAsync(ids, cancellationToken)).OfType<Member>()
            : [];
}
