using Cacao.Types;
using Cacao.Types.Introspection;

namespace Cacao;

public sealed partial class Schema
{
    /// <summary><c>__schema: __Schema!</c>, of the query type only.</summary>
    internal OutputField SchemaMetaField { get; set; } = null!;

    /// <summary><c>__type(name: String!): __Type</c>, of the query type only.</summary>
    internal OutputField TypeMetaField { get; set; } = null!;

    /// <summary><c>__typename: String!</c>, of every composite type.</summary>
    internal OutputField TypeNameMetaField { get; set; } = null!;

    /// <summary>The field of that name, meta fields included; null when the type has none.</summary>
    internal OutputField? FindField(NamedType? type, string name)
    {
        if (type is null || !name.StartsWith(MetaFieldNames.Prefix, StringComparison.Ordinal))
        {
            return (type as ComplexType)?.Fields.GetValueOrDefault(name);
        }

        return name switch
        {
            MetaFieldNames.TypeName when type.IsComposite() => TypeNameMetaField,
            MetaFieldNames.SchemaName when ReferenceEquals(type, QueryType) => SchemaMetaField,
            MetaFieldNames.TypeByName when ReferenceEquals(type, QueryType) => TypeMetaField,
            _ => null,
        };
    }
}
