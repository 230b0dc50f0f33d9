namespace ServiceTeams.Shared.Imports;

/// <summary>Which column of the book stands at which place of the file.</summary>
internal sealed class BookHeader
{
    private BookHeader(BookColumn?[] columns) => Columns = columns;

    /// <summary>The columns in the order of the file; null where the header is blank.</summary>
    public IReadOnlyList<BookColumn?> Columns { get; }

    /// <summary>Finds the columns by their names, in any order.</summary>
    /// <exception cref="BookRefusedException">A name is not known or there twice, or a required one is missing.</exception>
    public static BookHeader Of(int line, IReadOnlyList<string> names, IReadOnlyList<BookColumn> known)
    {
        var problems = new List<BookProblem>();
        var columns = new BookColumn?[names.Count];
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i].Trim();
            if (name.Length == 0)
            {
                continue; // spreadsheets leave such columns behind; a value below is refused
            }

            if (name.Contains(BookReader.Unreadable))
            {
                problems.Add(new BookProblem(
                    line, name, name, $"The header of column {i + 1} is not text in this encoding: is it --encoding gb18030?"));
            }
            else if (known.FirstOrDefault(column => IsNamed(column, name)) is not { } column)
            {
                problems.Add(new BookProblem(line, name, name, $"The header '{name}' is not known."));
            }
            else if (columns.Contains(column))
            {
                problems.Add(new BookProblem(line, column.Name, name, $"The column {column.Name} is there twice."));
            }
            else
            {
                columns[i] = column;
            }
        }

        problems.AddRange(known
            .Where(column => column.Required && !columns.Contains(column))
            .Select(column => new BookProblem(line, column.Name, null, $"The column {column.Name} ({column.Chinese[0]}) is missing.")));
        return problems.Count == 0 ? new BookHeader(columns) : throw new BookRefusedException(problems);
    }

    /// <summary>The name without what people write differently: case, spaces, hyphens, underscores.</summary>
    public static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static bool IsNamed(BookColumn column, string name)
    {
        var plain = Plain(name);
        return plain == Plain(column.Name) || column.Chinese.Any(chinese => plain == Plain(chinese));
    }
}
