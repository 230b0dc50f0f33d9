using System.Reflection;
using Cacao.Types.Building;

namespace Cacao;

/// <summary>An annotation that changes what the server makes of a C# type, member or parameter.</summary>
public abstract class DescriptorAttribute : Attribute
{
    /// <summary>Where it stands among the annotations of its member: the lowest is applied first and is the outermost step of a field.</summary>
    internal int Order { get; init; }

    /// <summary>Changes an output field. Called once for each field, in <see cref="Order"/>.</summary>
    internal virtual void Configure(OutputField field, MemberInfo member, SchemaBuilder builder)
    {
    }

    /// <summary>Changes an argument or input field; <paramref name="element"/> is its parameter or property.</summary>
    internal virtual void Configure(InputValue value, ICustomAttributeProvider element, SchemaBuilder builder)
    {
    }

    /// <summary>Changes a type.</summary>
    internal virtual void Configure(NamedType type, Type runtimeType, SchemaBuilder builder)
    {
    }
}
