using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Recipients;

// No summary here: it would replace the description of CareRecipient.
[Node]
[ExtendObjectType<CareRecipient>]
public static class CareRecipientNode
{
    [NodeResolver]
    public static Task<CareRecipient?> GetCareRecipientByIdAsync(
        long id, CareRecipientByIdDataLoader recipients, CancellationToken cancellationToken)
        => recipients.LoadAsync(id, cancellationToken);

    /// <summary>By how many days the visit is overdue today; 0 when none is.</summary>
    public static int GetOverdueDays(
        [Parent(requires: nameof(CareRecipient.NextDueOn))] CareRecipient recipient, LocalCalendar calendar, TimeProvider clock)
        => recipient.NextDueOn is { } due ? Math.Max(0, calendar.Today(clock).DayNumber - due.DayNumber) : 0;

    /// <summary>The team that cares.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(CareRecipient.TeamId))] CareRecipient recipient,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(recipient.TeamId, cancellationToken);

    /// <summary>The community where the recipient lives.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(CareRecipient.CommunityId))] CareRecipient recipient,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(recipient.CommunityId, cancellationToken);

    /// <summary>The electricity account of the home; null when the recipient holds none.</summary>
    public static Task<Customer?> GetCustomerAsync(
        [Parent(requires: nameof(CareRecipient.CustomerId))] CareRecipient recipient,
        CustomerByIdDataLoader customers,
        ISelection selection,
        CancellationToken cancellationToken)
        => customers.Select(selection).LoadOptionalAsync(recipient.CustomerId, cancellationToken);
}
