using System.Reflection;

namespace Cacao.Data.Filtering;

/// <summary>What an input field of a filter type means; each is attached to its <see cref="InputValue"/>.</summary>
internal abstract record FilterPart
{
    /// <summary><c>and</c>, <c>or</c>.</summary>
    public sealed record Combination(bool IsOr) : FilterPart;

    /// <summary>A member of the filtered object.</summary>
    /// <param name="Property">The member.</param>
    /// <param name="IsNullable">True when null is one of its values.</param>
    /// <param name="Type">How it is filtered itself.</param>
    /// <param name="Decode">From a global id to a key; null for members that are no ids.</param>
    public sealed record Member(PropertyInfo Property, bool IsNullable, FilterInputType Type, Func<object, object>? Decode) : FilterPart;

    /// <summary>An operation on one value.</summary>
    public sealed record Operation(FilterOperation Row) : FilterPart;

    /// <summary>An operation on a list.</summary>
    public sealed record List(ListOperation Kind, FilterInputType ItemType) : FilterPart;
}

internal enum ListOperation
{
    All,
    None,
    Some,
    Any,
}
