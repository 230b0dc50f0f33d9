using System.Globalization;
using System.Text;

namespace Cacao;

/// <summary>The way from the root of a response to one of its fields: names and list indexes. Spec: Errors.</summary>
public abstract class Path : IEquatable<Path>
{
    private protected Path(Path? parent)
    {
        Parent = parent ?? this;
        Length = parent is null ? 0 : parent.Length + 1;
    }

    /// <summary>The path without its last segment; the root is its own parent.</summary>
    public Path Parent { get; }

    /// <summary>How many segments there are; 0 for the root.</summary>
    public int Length { get; }

    /// <summary>True for the path without segments.</summary>
    public bool IsRoot => Length == 0;

    /// <summary>The path without segments.</summary>
    public static Path Root { get; } = new RootPath();

    /// <summary>The last segment: a string, an int, or null for the root.</summary>
    internal abstract object? Segment { get; }

    /// <summary>This path and a field's response name.</summary>
    public Path Append(string name) => new NamePath(this, name);

    /// <summary>This path and the index of a list item, from 0.</summary>
    public Path Append(int index) => new IndexPath(this, index);

    /// <summary>The segments from the root on: strings and ints.</summary>
    public IReadOnlyList<object> ToList()
    {
        var segments = new object[Length];
        var path = this;
        for (var i = Length - 1; i >= 0; i--)
        {
            segments[i] = path.Segment!;
            path = path.Parent;
        }

        return segments;
    }

    /// <summary>The path as text: <c>teams[3].name</c>; empty for the root.</summary>
    public string Print()
    {
        var text = new StringBuilder();
        foreach (var segment in ToList())
        {
            if (segment is int index)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            else
            {
                text.Append(text.Length == 0 ? "" : ".").Append(segment);
            }
        }

        return text.ToString();
    }

    /// <inheritdoc />
    public override string ToString() => Print();

    /// <inheritdoc />
    public bool Equals(Path? other) => other is not null && Length == other.Length && ToList().SequenceEqual(other.ToList());

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Path);

    /// <inheritdoc />
    public override int GetHashCode() => IsRoot ? 0 : HashCode.Combine(Parent.GetHashCode(), Segment);

    private sealed class RootPath() : Path(null)
    {
        internal override object? Segment => null;
    }

    private sealed class NamePath(Path parent, string name) : Path(parent)
    {
        internal override object? Segment => name;
    }

    private sealed class IndexPath(Path parent, int index) : Path(parent)
    {
        internal override object? Segment => index;
    }
}
