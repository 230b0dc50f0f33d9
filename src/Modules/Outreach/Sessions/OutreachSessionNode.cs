using ServiceTeams.Outreach.Slots;
using ServiceTeams.Outreach.Waiting;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Members;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Outreach.Sessions;

// No summary here: it would replace the description of OutreachSession.
[Node]
[ExtendObjectType<OutreachSession>]
public static class OutreachSessionNode
{
    [NodeResolver]
    public static Task<OutreachSession?> GetOutreachSessionByIdAsync(
        long id, OutreachSessionByIdDataLoader sessions, CancellationToken cancellationToken)
        => sessions.LoadAsync(id, cancellationToken);

    /// <summary>The community that hosts it.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(OutreachSession.CommunityId))] OutreachSession session,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(session.CommunityId, cancellationToken);

    /// <summary>The team: the one asked for, and from the scheduling on the one that holds it; null as long as any team may.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(OutreachSession.TeamId))] OutreachSession session,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadOptionalAsync(session.TeamId, cancellationToken);

    /// <summary>The slot whose place it takes, or took until it was cancelled; null outside of the team's calendar.</summary>
    public static Task<OutreachSlot?> GetSlotAsync(
        [Parent(requires: nameof(OutreachSession.SlotId))] OutreachSession session,
        OutreachSlotByIdDataLoader slots,
        ISelection selection,
        CancellationToken cancellationToken)
        => slots.Select(selection).LoadOptionalAsync(session.SlotId, cancellationToken);

    /// <summary>The members who hold it; none when it was called off.</summary>
    public static async Task<IEnumerable<Member>> GetMembersAsync(
        [Parent(requires: nameof(OutreachSession.Id))] OutreachSession session,
        MembersBySessionDataLoader bookings,
        MemberByIdDataLoader members,
        ISelection selection,
        CancellationToken cancellationToken)
        => await bookings.LoadAsync(session.Id, cancellationToken) is { Length: > 0 } ids
            ? (await members.Select(selection).LoadAsync(ids, cancellationToken)).OfType<Member>()
            : [];

    /// <summary>What happened to the session, step by step, and who noted it.</summary>
    public static async Task<IEnumerable<OutreachSessionStep>> GetStepsAsync(
        [Parent(requires: nameof(OutreachSession.Id))] OutreachSession session,
        StepsBySessionDataLoader steps,
        CancellationToken cancellationToken)
        => await steps.LoadAsync(session.Id, cancellationToken) ?? [];

    /// <summary>Its place on the waiting list now, 1 for the first; null when it does not wait.</summary>
    public static async Task<int?> GetWaitingPositionAsync(
        [Parent(requires: $"{nameof(OutreachSession.Id)} {nameof(OutreachSession.Waiting)}")] OutreachSession session,
        WaitingPositionDataLoader positions,
        CancellationToken cancellationToken)
        => session.Waiting ? await positions.LoadAsync(session.Id, cancellationToken) : null;
}
