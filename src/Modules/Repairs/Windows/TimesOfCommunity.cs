using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.ProtectedTimes;

namespace ServiceTeams.Repairs.Windows;

// No summary here: it would replace the description of Community.
[ExtendObjectType<Community>]
public static class TimesOfCommunity
{
    private const int LongestDays = 92;

    /// <summary>When the supply of this community must not be interrupted, whoever protects it, by the begin.</summary>
    /// <param name="community">The community.</param>
    /// <param name="from">The begin of the span.</param>
    /// <param name="to">The end of the span: after its begin, at most 92 days.</param>
    /// <param name="shortNotice">Whether to tell of office hours, too: they protect from work at short notice.</param>
    /// <param name="times">Reads what is protected.</param>
    /// <param name="officeHours">Knows office hours.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static async Task<IEnumerable<ProtectedTime>> GetProtectedTimesAsync(
        [Parent(requires: $"{nameof(Community.Id)} {nameof(Community.Kind)}")] Community community,
        DateTime from,
        DateTime to,
        [DefaultValue(false)] bool shortNotice,
        ProtectedTimesDataLoader times,
        OfficeHours officeHours,
        CancellationToken cancellationToken)
    {
        if (to <= from || to - from > TimeSpan.FromDays(LongestDays))
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"Protected times are told for more than nothing and at most {LongestDays} days, not from {from:u} to {to:u}.")
                .SetCode("BAD_SPAN")
                .Build());
        }

        var kept = await times.LoadAsync(new CommunitySpan(community.Id, from, to), cancellationToken) ?? [];
        return shortNotice ? ProtectedTimes.InOrder(kept.Concat(officeHours.Find([community], from, to))) : kept;
    }
}
