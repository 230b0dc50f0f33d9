using System.Text;
using ServiceTeams.Shared.Imports;

namespace ServiceTeams.Api.Commands;

/// <summary>How to import, for people.</summary>
internal static class ImportUsage
{
    public static string Of(IEnumerable<IBook> books) => $"""
        import KIND FILE.csv [options]       takes over a book that a team keeps
          KIND: {string.Join(", ", books.Select(book => book.Kind))}
          --mode all-or-nothing|good-rows    when there are bad rows: write nothing (default), or the good ones
          --encoding utf-8|gb18030           of the file; default utf-8, with or without byte order mark
          --report FILE                      where the bad rows are told; default: beside the book, FILE.errors.csv
          --by NAME                          who takes it over; default: the user of the system
        import KIND --help                   the columns of that book
        Exit codes: 0 done, 1 rows were refused or nothing was written, 2 not understood.
        """;

    public static string Of(IBook book)
    {
        var text = new StringBuilder()
            .AppendLine($"The columns of {book.Kind}, in any order (* needed); each header may be English or Chinese:");
        foreach (var column in book.Columns)
        {
            text.AppendLine($"  {(column.Required ? '*' : ' ')} {column.Name}  {string.Join(" / ", column.Chinese)}: {column.Content}");
        }

        return text.ToString().TrimEnd();
    }
}
