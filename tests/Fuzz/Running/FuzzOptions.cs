namespace Fuzz.Running;

/// <summary>
/// How long a run is: from the first case so many or so much time, whichever ends first. The same seed makes the same requests, as far
/// as the ids do not change that the server gave out. Memory is looked at after each slice; the workers are clients that ask at the
/// same time. Cases of other kinds than the only one named are passed over.
/// </summary>
internal sealed record FuzzOptions(int Seed, int First, int Count, TimeSpan Time, int Slices, int Workers, string? Only = null);
