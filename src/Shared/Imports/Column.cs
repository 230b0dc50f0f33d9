namespace ServiceTeams.Shared.Imports;

/// <summary>Makes the columns of a book.</summary>
public static class Column
{
    /// <summary>A column of text.</summary>
    public static BookColumn<string> Text(string name, string[] chinese, string content, bool required = false)
        => new(name, chinese, content, required, (text, _) => text);

    /// <summary>A column of whole numbers.</summary>
    public static BookColumn<int> Number(string name, string[] chinese, string content, bool required = false)
        => new(name, chinese, content, required, (text, _) => BookValues.Number(text));

    /// <summary>A column of moments: a date and a time in the company's zone, or ISO 8601 with its offset.</summary>
    public static BookColumn<DateTime> Moment(string name, string[] chinese, string content, bool required = false)
        => new(name, chinese, content, required, BookValues.Moment);

    /// <summary>A column of days.</summary>
    public static BookColumn<DateOnly> Day(string name, string[] chinese, string content, bool required = false)
        => new(name, chinese, content, required, (text, _) => BookValues.Day(text));

    /// <summary>A column of which every value is one of these words.</summary>
    public static BookColumn<T> Word<T>(string name, string[] chinese, BookWords<T> words, bool required = false)
        where T : struct, Enum
        => new(name, chinese, words.ToString(), required, (text, _) => words.Read(text));

    /// <summary>A column of which every value is some of these words, with 、 or ; between them.</summary>
    public static BookColumn<IReadOnlyList<T>> Words<T>(string name, string[] chinese, BookWords<T> words)
        where T : struct, Enum
        => new(
            name,
            chinese,
            $"some of: {words}",
            required: false,
            (text, _) => [.. BookValues.Split(text).Select(words.Read).Distinct().Order()]);
}
