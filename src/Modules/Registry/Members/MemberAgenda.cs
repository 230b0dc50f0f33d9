using ServiceTeams.Shared.Agenda;

namespace ServiceTeams.Registry.Members;

// No summary here: it would replace the description of Member.
[ExtendObjectType<Member>]
public static class MemberAgenda
{
    private const int LongestDays = 92;
    private const string BadSpan = "BAD_SPAN";

    /// <summary>Everything the member is booked for, by whatever module, in the order of the day.</summary>
    /// <param name="member">The member.</param>
    /// <param name="from">The begin of the span.</param>
    /// <param name="to">The end of the span: after its begin, at most 92 days.</param>
    /// <param name="agendas">Reads the agendas.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static async Task<IEnumerable<AgendaEntry>> GetAgendaAsync(
        [Parent(requires: nameof(Member.Id))] Member member,
        DateTime from,
        DateTime to,
        AgendaDataLoader agendas,
        CancellationToken cancellationToken)
    {
        if (to <= from || to - from > TimeSpan.FromDays(LongestDays))
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"An agenda spans more than nothing and at most {LongestDays} days, not from {from:u} to {to:u}.")
                .SetCode(BadSpan)
                .Build());
        }

        return await agendas.LoadAsync(new AgendaSpan(member.Id, from, to), cancellationToken) ?? [];
    }
}
