namespace ServiceTeams.Shared.Imports;

/// <summary>A kind of book that teams keep and that can be taken over. A module registers one per kind.</summary>
public interface IBook
{
    /// <summary>Its name on the command line and in <see cref="ImportedRow.Book"/>.</summary>
    string Kind { get; }

    /// <summary>The columns; the first one names the row, once and for all.</summary>
    IReadOnlyList<BookColumn> Columns { get; }

    /// <summary>Takes the rows of a file over. The same row again changes nothing.</summary>
    /// <exception cref="BookRefusedException">The file is not such a book.</exception>
    /// <exception cref="ImportOvertakenException">Others wrote the same rows at the same time, again and again.</exception>
    Task<ImportTally> ImportAsync(ImportRequest request, CancellationToken cancellationToken);
}
