using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.Connections;

// No summary here: it would replace the description of ServiceConnection.
[Node]
[ExtendObjectType<ServiceConnection>]
public static class ServiceConnectionNode
{
    [NodeResolver]
    public static Task<ServiceConnection?> GetServiceConnectionByIdAsync(
        long id, ServiceConnectionByIdDataLoader connections, CancellationToken cancellationToken)
        => connections.LoadAsync(id, cancellationToken);

    /// <summary>The customer; null as long as the applicant has no account.</summary>
    public static Task<Customer?> GetCustomerAsync(
        [Parent(requires: nameof(ServiceConnection.CustomerId))] ServiceConnection connection,
        CustomerByIdDataLoader customers,
        ISelection selection,
        CancellationToken cancellationToken)
        => customers.Select(selection).LoadOptionalAsync(connection.CustomerId, cancellationToken);

    /// <summary>The community where the supply is wanted.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(ServiceConnection.CommunityId))] ServiceConnection connection,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(connection.CommunityId, cancellationToken);

    /// <summary>The team that takes it from the application to power.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(ServiceConnection.TeamId))] ServiceConnection connection,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(connection.TeamId, cancellationToken);

    /// <summary>What happened on the way to power, step by step, and who noted it.</summary>
    public static async Task<IEnumerable<ConnectionStep>> GetStepsAsync(
        [Parent(requires: nameof(ServiceConnection.Id))] ServiceConnection connection,
        StepsByConnectionDataLoader steps,
        CancellationToken cancellationToken)
        => await steps.LoadAsync(connection.Id, cancellationToken) ?? [];
}
