using System.Reflection;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>What a field or argument says of its type while the schema is built; resolved when it is completed.</summary>
internal abstract record TypeReference
{
    /// <summary>From a C# member or parameter: .NET type with the nullability of its annotations; tasks are taken off.</summary>
    public sealed record Clr(NullabilityInfo Nullability, bool IsInput) : TypeReference
    {
        public override string ToString() => Nullability.Type.ToString();
    }

    /// <summary>From a .NET type without annotations: nothing but value types is non-null.</summary>
    public sealed record Plain(Type Type, bool IsInput) : TypeReference;

    /// <summary>A type the server made, or a wrapped one, already known.</summary>
    public sealed record Known(IType Type) : TypeReference;

    /// <summary>By name, in the syntax of the language: <c>[FaultFilterInput!]</c>.</summary>
    public sealed record Syntax(TypeNode Type) : TypeReference;

    /// <summary>As a schema document says it; an unknown name is an error there.</summary>
    public sealed record Document(TypeNode Type) : TypeReference;

    /// <summary>Another reference without null, whatever it says itself.</summary>
    public sealed record NonNull(TypeReference Type) : TypeReference;

    /// <summary>Another reference with null.</summary>
    public sealed record Nullable(TypeReference Type) : TypeReference;

    /// <summary>A list of another reference.</summary>
    public sealed record List(TypeReference Type) : TypeReference;

    /// <summary>Another reference with its named type replaced; lists and non-nulls stay.</summary>
    public sealed record Renamed(TypeReference Type, Type NamedType) : TypeReference;

    /// <summary>Another reference with its nulls replaced, from the outside to the inside; true allows null. Levels beyond stay.</summary>
    public sealed record Levels(TypeReference Type, bool[] AllowsNull) : TypeReference;
}
