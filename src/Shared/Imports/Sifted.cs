namespace ServiceTeams.Shared.Imports;

/// <summary>A row to take over, and what it became.</summary>
internal sealed record GoodRow<T>(BookRow Row, string Hash, Made<T> Made);

/// <summary>Some rows of a file, told apart.</summary>
internal sealed record Sifted<T>(IReadOnlyList<GoodRow<T>> Good, IReadOnlyList<BookProblem> Problems, int Read, int Known, int Bad)
{
    public int Written { get; init; }

    public ImportTally Tally => new(Read, Good.Count, Known, Bad, Written);

    public Sifted<T> Told(IImportWatcher watcher)
    {
        foreach (var problem in Problems)
        {
            watcher.Refused(problem);
        }

        return this;
    }
}
