namespace Cacao.Execution;

/// <summary>Where a value stands in a field's list, or in its lists of lists.</summary>
/// <param name="Outer">The place of the list itself in a list of lists; null in a plain list.</param>
/// <param name="Index">The place in the list; negative for a value that is in none.</param>
internal readonly record struct ListPlace(ListIndex? Outer, int Index)
{
    /// <summary>The place of a value that is in no list.</summary>
    public static ListPlace None { get; } = new(null, -1);

    public bool IsNone => Index < 0;

    /// <summary>The same for the items of the list that stands here.</summary>
    public ListIndex? AsIndex() => IsNone ? null : new ListIndex(Outer, Index);

    public Path AppendTo(Path path) => IsNone ? path : (Outer?.AppendTo(path) ?? path).Append(Index);
}

/// <summary>The place of a list in a list of lists.</summary>
internal sealed record ListIndex(ListIndex? Outer, int Index)
{
    public Path AppendTo(Path path) => (Outer?.AppendTo(path) ?? path).Append(Index);
}
