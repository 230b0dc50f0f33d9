using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Appreciations;

// No summary here: it would replace the description of Appreciation.
[Node]
[ExtendObjectType<Appreciation>]
public static class AppreciationNode
{
    [NodeResolver]
    public static Task<Appreciation?> GetAppreciationByIdAsync(
        long id, AppreciationByIdDataLoader appreciations, CancellationToken cancellationToken)
        => appreciations.LoadAsync(id, cancellationToken);

    /// <summary>The team that was thanked.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(Appreciation.TeamId))] Appreciation thanks,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(thanks.TeamId, cancellationToken);

    /// <summary>The care recipient who gave thanks; null when it was somebody else.</summary>
    public static Task<CareRecipient?> GetCareRecipientAsync(
        [Parent(requires: nameof(Appreciation.CareRecipientId))] Appreciation thanks,
        CareRecipientByIdDataLoader recipients,
        ISelection selection,
        CancellationToken cancellationToken)
        => recipients.Select(selection).LoadOptionalAsync(thanks.CareRecipientId, cancellationToken);

    /// <summary>The customer who gave thanks; null when it is not known.</summary>
    public static Task<Customer?> GetCustomerAsync(
        [Parent(requires: nameof(Appreciation.CustomerId))] Appreciation thanks,
        CustomerByIdDataLoader customers,
        ISelection selection,
        CancellationToken cancellationToken)
        => customers.Select(selection).LoadOptionalAsync(thanks.CustomerId, cancellationToken);

    /// <summary>The community it came from; null when it is not known.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(Appreciation.CommunityId))] Appreciation thanks,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadOptionalAsync(thanks.CommunityId, cancellationToken);
}
