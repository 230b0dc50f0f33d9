namespace Cacao.Language;

/// <summary>Tells whether two literals are the same value, wherever they stand. Spec: Field Selection Merging, identical arguments.</summary>
internal static class SyntaxComparer
{
    /// <summary>The order of an object's fields does not matter, nor does how a string is quoted; numbers must be written alike.</summary>
    public static bool ValueEquals(ValueNode a, ValueNode b)
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }

        return (a, b) switch
        {
            (VariableNode x, VariableNode y) => x.Name.Value == y.Name.Value,
            (IntValueNode x, IntValueNode y) => x.Value == y.Value,
            (FloatValueNode x, FloatValueNode y) => x.Value == y.Value,
            (StringValueNode x, StringValueNode y) => x.Value == y.Value,
            (BooleanValueNode x, BooleanValueNode y) => x.Value == y.Value,
            (NullValueNode, NullValueNode) => true,
            (EnumValueNode x, EnumValueNode y) => x.Value == y.Value,
            (ListValueNode x, ListValueNode y) => ItemsEqual(x.Items, y.Items),
            (ObjectValueNode x, ObjectValueNode y) => FieldsEqual(x.Fields, y.Fields),
            _ => false,
        };
    }

    private static bool ItemsEqual(IReadOnlyList<ValueNode> a, IReadOnlyList<ValueNode> b)
    {
        if (a.Count != b.Count)
        {
            return false;
        }

        for (var index = 0; index < a.Count; index++)
        {
            if (!ValueEquals(a[index], b[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool FieldsEqual(IReadOnlyList<ObjectFieldNode> a, IReadOnlyList<ObjectFieldNode> b)
    {
        if (a.Count != b.Count)
        {
            return false;
        }

        // Names first: values compared here and again out of order would double the work with each level of nesting.
        for (var index = 0; index < a.Count; index++)
        {
            if (a[index].Name.Value != b[index].Name.Value)
            {
                return ReorderedFieldsEqual(a, b);
            }
        }

        for (var index = 0; index < a.Count; index++)
        {
            if (!ValueEquals(a[index].Value, b[index].Value))
            {
                return false;
            }
        }

        return true;
    }

    // By a look-up, not by searching: a client chooses how many fields there are.
    private static bool ReorderedFieldsEqual(IReadOnlyList<ObjectFieldNode> a, IReadOnlyList<ObjectFieldNode> b)
    {
        var values = new Dictionary<string, ValueNode>(b.Count);

        foreach (var field in b)
        {
            values[field.Name.Value] = field.Value;
        }

        foreach (var field in a)
        {
            // Removed once met, so that a name given twice finds no second partner.
            if (!values.Remove(field.Name.Value, out var value) || !ValueEquals(field.Value, value))
            {
                return false;
            }
        }

        return true;
    }
}
