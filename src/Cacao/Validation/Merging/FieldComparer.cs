using Cacao.Language;

namespace Cacao.Validation.Merging;

/// <summary>
/// Tells why two fields cannot share a name in the response; null when they can. Their sub-fields are not looked at,
/// and fields that do not exist are left to <see cref="Rules.FieldsOnCorrectType"/>.
/// </summary>
internal static class FieldComparer
{
    /// <summary>Spec: SameResponseShape.</summary>
    public static string? FindShapeDifference(MergedField a, MergedField b)
    {
        if (ReferenceEquals(a.Definition, b.Definition)
            || a.Definition is not { Type: var typeA } || b.Definition is not { Type: var typeB })
        {
            return null;
        }

        return HaveSameShape(typeA, typeB) ? null : $"one is of the type `{typeA}`, another of the type `{typeB}`";
    }

    /// <summary>Spec: FieldsInSetCanMerge, for fields that can belong to the same object.</summary>
    public static string? FindFieldDifference(MergedField a, MergedField b)
    {
        if (a.Definition is null || b.Definition is null)
        {
            return null;
        }

        if (a.Node.Name.Value != b.Node.Name.Value)
        {
            return $"`{a.Node.Name}` and `{b.Node.Name}` are different fields";
        }

        if (!HaveSameArguments(a.Node.Arguments, b.Node.Arguments))
        {
            return "they have different arguments";
        }

        return AreStreamedAlike(FindStream(a.Node), FindStream(b.Node)) ? null : "they are streamed differently";
    }

    /// <summary>Spec (incremental delivery): SameStreamDirective.</summary>
    private static bool AreStreamedAlike(DirectiveNode? a, DirectiveNode? b)
        => a is null ? b is null : b is not null && HaveSameArguments(a.Arguments, b.Arguments);

    private static DirectiveNode? FindStream(FieldNode field) => field.Directives.FirstOrDefault(directive => directive.Name.Value == "stream");

    private static bool HaveSameShape(IType a, IType b) => (a, b) switch
    {
        (NonNullType x, NonNullType y) => HaveSameShape(x.NullableType, y.NullableType),
        (NonNullType, _) or (_, NonNullType) => false,
        (ListType x, ListType y) => HaveSameShape(x.ElementType, y.ElementType),
        (ListType, _) or (_, ListType) => false,
        (ScalarType or EnumType, _) or (_, ScalarType or EnumType) => ReferenceEquals(a, b),
        _ => true,
    };

    private static bool HaveSameArguments(IReadOnlyList<ArgumentNode> a, IReadOnlyList<ArgumentNode> b)
    {
        if (a.Count != b.Count)
        {
            return false;
        }

        foreach (var argument in a)
        {
            if (b.FirstOrDefault(other => other.Name.Value == argument.Name.Value) is not { } same
                || !SyntaxComparer.ValueEquals(argument.Value, same.Value))
            {
                return false;
            }
        }

        return true;
    }
}
