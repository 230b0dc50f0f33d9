using ServiceTeams.Shared.Time;

namespace ServiceTeams.Shared.Imports;

/// <summary>A column of a book: what it may be called, and what may stand in it.</summary>
public abstract class BookColumn
{
    private protected BookColumn(string name, string[] chinese, string content, bool required)
        => (Name, Chinese, Content, Required) = (name, chinese, content, required);

    /// <summary>The English header.</summary>
    public string Name { get; }

    /// <summary>The Chinese headers; the first is the one to recommend.</summary>
    public IReadOnlyList<string> Chinese { get; }

    /// <summary>What stands in it, for people.</summary>
    public string Content { get; }

    /// <summary>Whether the book must have the column, and every row a value in it.</summary>
    public bool Required { get; }

    internal abstract object Read(string text, LocalCalendar calendar);
}

/// <summary>A column whose values are of one type.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class BookColumn<T> : BookColumn
    where T : notnull
{
    private readonly Func<string, LocalCalendar, T> _read;

    internal BookColumn(string name, string[] chinese, string content, bool required, Func<string, LocalCalendar, T> read)
        : base(name, chinese, content, required) => _read = read;

    internal override object Read(string text, LocalCalendar calendar) => _read(text, calendar);
}
