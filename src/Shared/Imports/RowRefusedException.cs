namespace ServiceTeams.Shared.Imports;

/// <summary>A row of a book cannot be taken over.</summary>
/// <param name="column">The column that is wrong; null: the row as a whole, or the column that is being read.</param>
/// <param name="problem">What is wrong, for people.</param>
public sealed class RowRefusedException(BookColumn? column, string problem) : Exception(problem)
{
    /// <summary>The column that is wrong.</summary>
    public BookColumn? Column { get; } = column;
}
