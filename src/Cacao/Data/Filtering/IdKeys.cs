using System.Reflection;
using Cacao.Types.Building;
using Cacao.Types.Relay;

namespace Cacao.Data.Filtering;

/// <summary>Global ids in filters.</summary>
internal static class IdKeys
{
    /// <summary>From a global id to the key that a member with [ID] holds; null for other members. Throws a <see cref="GraphQLException"/> for ids of other types.</summary>
    public static Func<object, object>? CreateDecoder(PropertyInfo property, SchemaBuilder builder)
    {
        if (property.GetCustomAttribute<IDAttribute>() is not { } id)
        {
            return null;
        }

        var itemType = DataMembers.IsSimple(property.PropertyType) ? property.PropertyType : ElementTypes.Find(property.PropertyType)!;
        var keyType = Nullable.GetUnderlyingType(itemType) ?? itemType;

        // The type's name is known when the schema is complete.
        var typeName = new Lazy<string>(() => id.KeyOf is { } type ? builder.NameOf(type) : id.TypeName ?? builder.NameOf(property.ReflectedType!));
        return value => NodeIdSerializer.Parse((string)value, keyType, typeName.Value);
    }
}
