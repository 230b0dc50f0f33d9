using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Insights.Records;

// No summary here: it would replace the description of ServiceRecord.
[Node]
[ExtendObjectType<ServiceRecord>]
public static class ServiceRecordNode
{
    [NodeResolver]
    public static Task<ServiceRecord?> GetServiceRecordByIdAsync(
        long id, ServiceRecordByIdDataLoader records, CancellationToken cancellationToken)
        => records.LoadAsync(id, cancellationToken);

    /// <summary>The team that did it.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(ServiceRecord.TeamId))] ServiceRecord record,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(record.TeamId, cancellationToken);

    /// <summary>The community where it was done.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(ServiceRecord.CommunityId))] ServiceRecord record,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(record.CommunityId, cancellationToken);

    /// <summary>The customer it was for; null when it was not for one customer. Null with an error for those who may not see who is under care.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    public static Task<Customer?> GetCustomerAsync(
        [Parent(requires: nameof(ServiceRecord.CustomerId))] ServiceRecord record,
        CustomerByIdDataLoader customers,
        ISelection selection,
        CancellationToken cancellationToken)
        => customers.Select(selection).LoadOptionalAsync(record.CustomerId, cancellationToken);
}
