using System.Collections.Frozen;

namespace Cacao.Language;

/// <summary>Where a directive may stand. Spec: DirectiveLocation.</summary>
internal static class DirectiveLocations
{
    private static readonly FrozenSet<string> s_names = FrozenSet.ToFrozenSet(
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
        "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ]);

    public static bool IsKnown(string name) => s_names.Contains(name);
}
