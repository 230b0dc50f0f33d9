namespace ServiceTeams.Shared.Agenda;

/// <summary>Knows what members are booked for. An agenda asks all sources and merges their answers.</summary>
public interface IAgendaSource
{
    /// <summary>
    /// The bookings of these members that overlap the span from <paramref name="from"/> to before <paramref name="to"/>. One without
    /// an end reaches into the future, one without a length belongs to the span in which it starts, and a day without an hour to every
    /// span that touches the day.
    /// </summary>
    /// <param name="memberIds">The members.</param>
    /// <param name="from">The begin of the span, in UTC.</param>
    /// <param name="to">The end of the span, in UTC.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    Task<IReadOnlyList<AgendaEntry>> FindAsync(
        IReadOnlyList<long> memberIds, DateTime from, DateTime to, CancellationToken cancellationToken);
}
