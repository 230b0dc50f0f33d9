namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>A time in which a work could be announced now.</summary>
/// <param name="StartsAt">Its begin.</param>
/// <param name="EndsAt">Its end.</param>
/// <param name="StartsOn">The local day on which it begins.</param>
/// <param name="ShortNotice">Whether that is at short notice; then office hours were avoided, too.</param>
public sealed record SuggestedWindow(DateTime StartsAt, DateTime EndsAt, DateOnly StartsOn, bool ShortNotice);
