using ServiceTeams.Registry.Teams;

namespace ServiceTeams.Registry.Members;

// No summary here: it would replace the description of Member.
[Node]
[ExtendObjectType<Member>]
public static class MemberNode
{
    [NodeResolver]
    public static Task<Member?> GetMemberByIdAsync(long id, MemberByIdDataLoader members, CancellationToken cancellationToken)
        => members.LoadAsync(id, cancellationToken);

    /// <summary>The member's team.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(Member.TeamId))] Member member,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(member.TeamId, cancellationToken);
}
