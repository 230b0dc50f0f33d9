using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Agenda;

namespace ServiceTeams.Outreach.Sessions;

/// <summary>人员冲突: a member who holds a session is booked elsewhere at that time.</summary>
/// <param name="Member">The member.</param>
/// <param name="Elsewhere">What else the member is booked for.</param>
public sealed record MemberClash(Member Member, AgendaEntry Elsewhere);

// No summary here: it would replace the description of OutreachSession.
[ExtendObjectType<OutreachSession>]
public static class MemberClashes
{
    /// <summary>
    /// What those who hold it are booked for elsewhere at that time, by any module: a duty shift, say. Another session is refused and never
    /// here; neither is what has no hour or no end, as a visit some time that day or a repair that is under way.
    /// </summary>
    public static async Task<IEnumerable<MemberClash>> GetMemberClashesAsync(
        [Parent(requires: nameof(OutreachSession.Id))] OutreachSession session,
        ClashesBySessionDataLoader clashes,
        MemberByIdDataLoader members,
        CancellationToken cancellationToken)
    {
        if (await clashes.LoadAsync(session.Id, cancellationToken) is not { Length: > 0 } entries)
        {
            return [];
        }

        var booked = await members.LoadAsync([.. entries.Select(entry => entry.MemberId)], cancellationToken);
        return booked.Zip(entries).Where(pair => pair.First is not null).Select(pair => new MemberClash(pair.First!, pair.Second));
    }
}
