using ServiceTeams.Assistance.LoveCards;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Members;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Calls;

// No summary here: it would replace the description of CareCall.
[Node]
[ExtendObjectType<CareCall>]
public static class CareCallNode
{
    [NodeResolver]
    public static Task<CareCall?> GetCareCallByIdAsync(long id, CareCallByIdDataLoader calls, CancellationToken cancellationToken)
        => calls.LoadAsync(id, cancellationToken);

    /// <summary>The recipient who asked.</summary>
    public static Task<CareRecipient?> GetCareRecipientAsync(
        [Parent(requires: nameof(CareCall.CareRecipientId))] CareCall call,
        CareRecipientByIdDataLoader recipients,
        ISelection selection,
        CancellationToken cancellationToken)
        => recipients.Select(selection).LoadAsync(call.CareRecipientId, cancellationToken);

    /// <summary>The love card that gave the right to ask.</summary>
    public static Task<LoveCard?> GetLoveCardAsync(
        [Parent(requires: nameof(CareCall.LoveCardId))] CareCall call,
        LoveCardByIdDataLoader cards,
        ISelection selection,
        CancellationToken cancellationToken)
        => cards.Select(selection).LoadAsync(call.LoveCardId, cancellationToken);

    /// <summary>The team that was asked.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(CareCall.TeamId))] CareCall call,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(call.TeamId, cancellationToken);

    /// <summary>The community where the recipient lives.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(CareCall.CommunityId))] CareCall call,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(call.CommunityId, cancellationToken);

    /// <summary>The electricity account of the home; null when the recipient holds none.</summary>
    public static Task<Customer?> GetCustomerAsync(
        [Parent(requires: nameof(CareCall.CustomerId))] CareCall call,
        CustomerByIdDataLoader customers,
        ISelection selection,
        CancellationToken cancellationToken)
        => customers.Select(selection).LoadOptionalAsync(call.CustomerId, cancellationToken);

    /// <summary>The members who answer.</summary>
    public static async Task<IEnumerable<Member>> GetMembersAsync(
        [Parent(requires: nameof(CareCall.Id))] CareCall call,
        CareCallMembersDataLoader callMembers,
        MemberByIdDataLoader members,
        ISelection selection,
        CancellationToken cancellationToken)
        => await callMembers.LoadAsync(call.Id, cancellationToken) is { Length: > 0 } ids
            ? (await members.Select(selection).LoadAsync(ids, cancellationToken)).OfType<Member>()
            : [];

    /// <summary>What happened to the call, step by step, and who noted it.</summary>
    public static async Task<IEnumerable<CareCallStep>> GetStepsAsync(
        [Parent(requires: nameof(CareCall.Id))] CareCall call, CareCallStepsDataLoader steps, CancellationToken cancellationToken)
        => await steps.LoadAsync(call.Id, cancellationToken) ?? [];
}
