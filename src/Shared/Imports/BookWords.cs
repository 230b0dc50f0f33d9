using System.Reflection;
using System.Text.RegularExpressions;

namespace ServiceTeams.Shared.Imports;

/// <summary>The words that books use for the values of an enum; the name that the schema gives a value is always one of them.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed partial class BookWords<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values = [];
    private readonly string _list;

    /// <summary>Gives every value its words.</summary>
    /// <exception cref="ArgumentException">A value has none.</exception>
    public BookWords(params (T Value, string[] Words)[] words)
    {
        var missing = Enum.GetValues<T>().Except(words.Select(word => word.Value)).ToArray();
        if (missing.Length > 0)
        {
            throw new ArgumentException($"{typeof(T).Name} has no word for {string.Join(", ", missing)}.", nameof(words));
        }

        foreach (var (value, names) in words)
        {
            foreach (var name in names.Append(value.ToString()))
            {
                _values[BookHeader.Plain(name)] = value;
            }
        }

        _list = string.Join(", ", words.Select(word => $"{word.Words[0]} {NameOf(word.Value)}"));
    }

    /// <inheritdoc />
    public override string ToString() => _list;

    internal T Read(string text) => _values.TryGetValue(BookHeader.Plain(text), out var value)
        ? value
        : throw new RowRefusedException(null, $"This is none of: {_list}.");

    private static string NameOf(T value)
        => typeof(T).GetField(value.ToString())?.GetCustomAttribute<GraphQLNameAttribute>()?.Name
            ?? Humps().Replace(value.ToString(), "_").ToUpperInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Humps();
}
