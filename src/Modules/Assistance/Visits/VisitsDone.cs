using ServiceTeams.Registry.Members;

namespace ServiceTeams.Assistance.Visits;

// No summary here: it would replace the description of Member.
[ExtendObjectType<Member>]
public static class VisitsDone
{
    /// <summary>How many care visits this member went on; whom they were to stays with the team.</summary>
    /// <param name="member">The member.</param>
    /// <param name="from">The first local day; left out: from the beginning.</param>
    /// <param name="to">The last local day; left out: until now.</param>
    /// <param name="visits">Counts them.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static Task<int> GetCareVisitsDoneAsync(
        [Parent(requires: nameof(Member.Id))] Member member,
        DateOnly? from,
        DateOnly? to,
        VisitsDoneDataLoader visits,
        CancellationToken cancellationToken)
        => visits.LoadAsync(new MemberDays(member.Id, from, to), cancellationToken);
}
