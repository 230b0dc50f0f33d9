namespace ServiceTeams.Shared.Watching;

/// <summary>What a watcher is told.</summary>
/// <param name="EventId">Names the change: whoever was away asks for what came after it.</param>
/// <param name="Missed">Changes between the last one that the watcher saw and this one are kept no longer: everything has to be read anew.</param>
/// <param name="Thing">The thing as it is now; null when changes were missed.</param>
public sealed record Change<T>(string EventId, bool Missed, T? Thing)
    where T : class;
