using System.Security.Cryptography;
using System.Text;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Shared.Imports;

/// <summary>A row of a book, its values read; and what is wrong with it.</summary>
public sealed class BookRow
{
    private const string Missing = "A value is missing.";
    private readonly IReadOnlyList<BookColumn> _columns;
    private readonly Dictionary<BookColumn, (string Text, object? Value)> _values;
    private readonly List<BookProblem> _problems = [];

    internal BookRow(int line, IReadOnlyList<BookColumn> columns)
        => (Line, _columns, _values) = (line, columns, new(columns.Count));

    /// <summary>The line of the file on which the row begins.</summary>
    public int Line { get; }

    /// <summary>What the book calls the row; null when that is what is wrong.</summary>
    public string? Number => Value(_columns[0]) as string;

    internal string NumberColumn => _columns[0].Name;

    internal IReadOnlyList<BookProblem> Problems => _problems;

    /// <summary>Whether the row has a value in this column.</summary>
    public bool Has(BookColumn column) => _values.ContainsKey(column);

    /// <summary>The value, which the row needs to have.</summary>
    /// <exception cref="RowRefusedException">It has none.</exception>
    public T Get<T>(BookColumn<T> column)
        where T : notnull
        => Value(column) is T value ? value : throw new RowRefusedException(column, Missing);

    /// <summary>The text; null when there is none.</summary>
    public string? Find(BookColumn<string> column) => Value(column) as string;

    /// <summary>The value; null when there is none.</summary>
    public T? Find<T>(BookColumn<T> column)
        where T : struct
        => Value(column) as T?;

    /// <summary>The values of a column that lists several.</summary>
    public IReadOnlyList<T> FindAll<T>(BookColumn<IReadOnlyList<T>> column) => Value(column) as IReadOnlyList<T> ?? [];

    /// <summary>The parts of a text that lists several.</summary>
    public IReadOnlyList<string> Split(BookColumn<string> column) => Find(column) is { } text ? BookValues.Split(text) : [];

    /// <summary>Notes that a value is missing which another one makes needed.</summary>
    public void Need(BookColumn column, string because)
    {
        if (!Has(column))
        {
            Refuse(column, $"This is needed {because}.");
        }
    }

    /// <summary>Notes what is wrong with the row, and lets the rest of it be looked at.</summary>
    public void Refuse(BookColumn? column, string problem)
    {
        var noted = new BookProblem(
            Line, column?.Name, column is not null && _values.TryGetValue(column, out var value) ? value.Text : null, problem);
        if (!_problems.Contains(noted)) // when a chunk is tried again
        {
            _problems.Add(noted);
        }
    }

    /// <summary>Goes on only with a row that nothing is wrong with.</summary>
    /// <exception cref="RowRefusedException">Something is; it is noted already.</exception>
    public void EnsureSound()
    {
        if (_problems.Count > 0)
        {
            throw new RowRefusedException(null, "");
        }
    }

    /// <summary>Does a step by the rules of the trade; a refusal is told of the column it names, or of this one.</summary>
    public T Try<T>(BookColumn column, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (InvalidValueException refusal)
        {
            // The rule names the input field of the schema, which need not be a column: "at" is the time of this step.
            throw _columns.FirstOrDefault(known => known.Name == refusal.Field) is { } named
                ? new RowRefusedException(named, refusal.Message)
                : new RowRefusedException(column, column.Name + refusal.Message[refusal.Field.Length..]);
        }
        catch (TimeRunsBackwardsException)
        {
            throw new RowRefusedException(column, "This lies before the step that it follows.");
        }
        catch (DomainException refusal)
        {
            throw new RowRefusedException(column, refusal.Message);
        }
    }

    /// <summary>The same, for a step without a result.</summary>
    public void Try(BookColumn column, Action step)
        => Try(column, () =>
        {
            step();
            return true;
        });

    internal void Read(BookColumn column, string text, LocalCalendar calendar)
    {
        try
        {
            if (text.Length == 0)
            {
                if (column.Required)
                {
                    Refuse(column, Missing);
                }

                return;
            }

            _values[column] = (text, null);
            EnsureReadable(text);
            if (column == _columns[0] && text.Length > ImportedRow.NumberLength)
            {
                throw new RowRefusedException(null, $"This may have at most {ImportedRow.NumberLength} characters.");
            }

            _values[column] = (text, column.Read(text, calendar));
        }
        catch (RowRefusedException refusal)
        {
            Refuse(column, refusal.Message);
        }
    }

    /// <summary>Tells whether two rows say the same: by what the values mean, not by how they and their headers are written.</summary>
    internal string ContentHash()
    {
        var content = new StringBuilder();
        foreach (var column in _columns)
        {
            if (_values.TryGetValue(column, out var value))
            {
                var meant = value.Value is { } read ? BookValues.Canonical(read) : value.Text;
                content.Append(column.Name).Append('\u001e').Append(meant).Append('\u001f');
            }
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
    }

    private static void EnsureReadable(string text)
    {
        foreach (var letter in text)
        {
            if (letter == BookReader.Unreadable)
            {
                throw new RowRefusedException(null, "This is not text in this encoding: is it --encoding gb18030?");
            }

            if (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'))
            {
                throw new RowRefusedException(null, "This has control characters.");
            }
        }
    }

    private object? Value(BookColumn column) => _values.TryGetValue(column, out var value) ? value.Value : null;
}
