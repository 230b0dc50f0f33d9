namespace Cacao.Data;

/// <summary>
/// What a query reads for one row when the row alone is not enough: lists that no property can hold, the sort key for its cursor, and whose row it is.
/// </summary>
internal sealed class Row
{
    /// <summary>The object, or the value of a list of scalars.</summary>
    public object? Node { get; init; }

    /// <summary>What <see cref="Projection.ProjectionRun"/> puts in its place.</summary>
    public object?[]? Parts { get; init; }

    /// <summary>The sort key; null when no cursor is asked for.</summary>
    public object?[]? Keys { get; init; }

    /// <summary>The key of the list that the row is in; null when only one list is read.</summary>
    public object? List { get; init; }
}
