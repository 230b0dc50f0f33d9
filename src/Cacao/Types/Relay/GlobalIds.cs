using System.Reflection;
using Cacao.Types.Building;

namespace Cacao.Types.Relay;

/// <summary>Encodes and decodes members with [ID], and the keys of nodes.</summary>
internal static class GlobalIds
{
    private const string DefaultKey = "Id";

    public static void Configure(SchemaBuilder builder, OutputField field, ComplexType owner, MemberInfo member)
    {
        var attribute = member.GetCustomAttribute<IDAttribute>(inherit: true);
        if (attribute is not null)
        {
            Encode(builder, field, owner, attribute);
        }
    }

    public static void Configure(SchemaBuilder builder, InputValue value, ICustomAttributeProvider element)
    {
        var attribute = element.GetCustomAttributes(typeof(IDAttribute), inherit: true).Cast<IDAttribute>().FirstOrDefault();
        if (attribute is null)
        {
            return;
        }

        var keyType = KeyType(value.RuntimeType);
        value.TypeReference = new TypeReference.Renamed(value.TypeReference, typeof(IdType));
        value.Features.Set(new GlobalId());
        var typeName = NameOf(builder, attribute);
        value.Formatter = id => id is string text ? NodeIdSerializer.Parse(text, keyType, typeName.Value) : id;
    }

    /// <summary>Makes the key of a node its global id.</summary>
    public static void ConfigureNode(SchemaBuilder builder, ObjectType type, NodeAttribute node)
    {
        var field = type.Fields.Values.FirstOrDefault(candidate => string.Equals(candidate.Member?.Name, node.IdField ?? DefaultKey, StringComparison.OrdinalIgnoreCase))
            ?? throw new SchemaException($"{type.Source} is a [Node], but has no member {node.IdField ?? DefaultKey}.");
        if (!field.Features.TryGet<GlobalId>(out _))
        {
            Encode(builder, field, type, new IDAttribute());
        }

        field.TypeReference = new TypeReference.Known(new NonNullType(builder.GetNamedType(typeof(IdType), isInput: false)));
        field.Type = null!;
    }

    private static void Encode(SchemaBuilder builder, OutputField field, ComplexType owner, IDAttribute attribute)
    {
        var typeName = NameOf(builder, attribute);
        field.TypeReference = new TypeReference.Renamed(field.TypeReference, typeof(IdType));
        field.Features.Set(new GlobalId { Prefix = new(() => System.Text.Encoding.UTF8.GetBytes($"{typeName.Value ?? owner.Name}:")) });
        field.ResultFormatter = key => NodeIdSerializer.Format(typeName.Value ?? owner.Name, key);
    }

    // The type's name is known when the schema is complete.
    private static Lazy<string?> NameOf(SchemaBuilder builder, IDAttribute attribute)
        => new(() => attribute.KeyOf is { } type ? builder.NameOf(type) : attribute.TypeName);

    private static Type KeyType(Type type)
    {
        type = ClrTypes.WithoutOptional(type);
        while (ClrTypes.TryGetElementType(type, out var element))
        {
            type = element;
        }

        return Nullable.GetUnderlyingType(type) ?? type;
    }
}

/// <summary>A feature of fields and arguments whose values are global ids.</summary>
internal sealed class GlobalId
{
    /// <summary>What stands before the key, of output fields.</summary>
    public Lazy<byte[]>? Prefix { get; init; }
}
