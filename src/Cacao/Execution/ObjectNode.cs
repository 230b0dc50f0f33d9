using System.Collections.Immutable;

namespace Cacao.Execution;

/// <summary>An object of the result some of whose fields have resolvers. Objects without such fields need no node.</summary>
internal sealed class ObjectNode(SelectionSetPlan plan, object? value, ObjectNode? parent, FieldPlan? via, ListPlace place)
{
    public SelectionSetPlan Plan { get; } = plan;

    /// <summary>The .NET value; null for the root.</summary>
    public object? Value { get; } = value;

    /// <summary>
    /// What the resolvers gave, by <see cref="FieldPlan.Slot"/>: a leaf, an <see cref="ObjectNode"/>, a list of such,
    /// a value whose fields are all properties, null, or <see cref="Failed"/>.
    /// </summary>
    public object?[] Results { get; } = plan.Running.Length == 0 ? [] : new object?[plan.Running.Length];

    /// <summary>True for an item of a list, and for everything below one.</summary>
    public bool IsInList => !place.IsNone || parent is { IsInList: true };

    /// <summary>State that the fields below see.</summary>
    public ImmutableDictionary<string, object?> ScopedState { get; init; } = parent?.ScopedState ?? ImmutableDictionary<string, object?>.Empty;

    /// <summary>Stands for a value whose error was reported.</summary>
    public static object Failed { get; } = new();

    /// <summary>The same object with other fields to run.</summary>
    public ObjectNode With(SelectionSetPlan other) => new(other, Value, parent, via, place) { ScopedState = ScopedState };

    public Path GetPath(FieldPlan field) => GetPath().Append(field.Selection.ResponseName);

    private Path GetPath() => parent is null ? Path.Root : place.AppendTo(parent.GetPath(via!));
}
