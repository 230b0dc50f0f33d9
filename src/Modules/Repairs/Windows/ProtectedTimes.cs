using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.ProtectedTimes;

namespace ServiceTeams.Repairs.Windows;

/// <summary>Asks everybody who protects times, whoever they are, and office hours: one question to each source.</summary>
public sealed class ProtectedTimes
{
    private readonly IEnumerable<IProtectedWindowSource> _sources;
    private readonly OfficeHours _officeHours;

    internal ProtectedTimes(IEnumerable<IProtectedWindowSource> sources, OfficeHours officeHours)
        => (_sources, _officeHours) = (sources, officeHours);

    /// <summary>The protected times of these communities that overlap the span, by their begin.</summary>
    /// <param name="communities">The communities that the work would interrupt.</param>
    /// <param name="from">The begin of the span.</param>
    /// <param name="to">The end of the span.</param>
    /// <param name="shortNotice">Whether the work is at short notice, so that office hours count.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    internal async Task<IReadOnlyList<ProtectedTime>> FindAsync(
        IReadOnlyList<Community> communities, DateTime from, DateTime to, bool shortNotice, CancellationToken cancellationToken)
    {
        var kept = await AskAsync([.. communities.Select(community => community.Id)], from, to, cancellationToken);
        return InOrder(shortNotice ? kept.Concat(_officeHours.Find(communities, from, to)) : kept);
    }

    /// <summary>The same without office hours.</summary>
    internal async Task<IEnumerable<ProtectedTime>> AskAsync(
        IReadOnlyCollection<long> communityIds, DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        var answers = await Task.WhenAll(_sources.Select(source => source.FindAsync(communityIds, from, to, cancellationToken)));
        return answers.SelectMany(times => times);
    }

    /// <summary>By begin; the rest only so that the same question gets the same answer.</summary>
    internal static IReadOnlyList<ProtectedTime> InOrder(IEnumerable<ProtectedTime> times) =>
    [
        .. times.OrderBy(time => time.StartsAt)
            .ThenBy(time => time.EndsAt)
            .ThenBy(time => time.CommunityId)
            .ThenBy(time => time.Name, StringComparer.Ordinal),
    ];
}
