namespace ServiceTeams.Shared.Imports;

/// <summary>The rows of a file.</summary>
/// <param name="Read">All of them.</param>
/// <param name="New">Those that were not known; whether they were written says <paramref name="Written"/>.</param>
/// <param name="Known">Those taken over before.</param>
/// <param name="Bad">Those that were refused.</param>
/// <param name="Written">How many were taken over now.</param>
public readonly record struct ImportTally(long Read, long New, long Known, long Bad, long Written)
{
    /// <summary>The two together.</summary>
    public static ImportTally operator +(ImportTally left, ImportTally right) => Add(left, right);

    /// <summary>The two together.</summary>
    public static ImportTally Add(ImportTally left, ImportTally right) => new(
        left.Read + right.Read, left.New + right.New, left.Known + right.Known, left.Bad + right.Bad, left.Written + right.Written);
}
