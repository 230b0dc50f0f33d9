namespace ServiceTeams.Shared.Timeline;

/// <summary>A place in a customer's story: newest first; of one moment by kind, compared letter by letter; then the newest key first.</summary>
/// <param name="At">When it began, in UTC.</param>
/// <param name="Kind">The kind of service.</param>
/// <param name="Id">The key of the service.</param>
public readonly record struct TimelinePlace(DateTime At, string Kind, long Id);
