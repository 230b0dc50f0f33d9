namespace ServiceTeams.Shared.ProtectedTimes;

/// <summary>Knows times in which planned work must not interrupt supply. Planned work asks all sources and does not know whose they are.</summary>
public interface IProtectedWindowSource
{
    /// <summary>The protected times of these communities that overlap the span from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    /// <param name="communityIds">The communities that the work would interrupt.</param>
    /// <param name="from">The begin of the span, in UTC.</param>
    /// <param name="to">The end of the span, in UTC.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    Task<IReadOnlyList<ProtectedTime>> FindAsync(
        IReadOnlyCollection<long> communityIds, DateTime from, DateTime to, CancellationToken cancellationToken);
}
