namespace ServiceTeams.Shared.Imports;

/// <summary>A file cannot be read as the book it should be; none of its rows was taken over.</summary>
/// <param name="problems">Everything that is wrong.</param>
public sealed class BookRefusedException(IReadOnlyList<BookProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(problem => problem.Problem)))
{
    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<BookProblem> Problems { get; } = problems;
}
