namespace Cacao.Types.Introspection;

/// <summary>The names of the fields that every schema has beside its own. Spec: Introspection.</summary>
internal static class MetaFieldNames
{
    public const string TypeName = "__typename";
    public const string SchemaName = "__schema";
    public const string TypeByName = "__type";

    /// <summary>Names that begin so belong to introspection.</summary>
    public const string Prefix = "__";
}
