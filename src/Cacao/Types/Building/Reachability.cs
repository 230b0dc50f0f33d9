namespace Cacao.Types.Building;

/// <summary>Finds the types that no operation can come across.</summary>
internal static class Reachability
{
    public static void RemoveUnreachableTypes(Schema schema)
    {
        var reached = new HashSet<NamedType>();
        var open = new Stack<NamedType>(schema.Types.Values.Where(type => type.Name.StartsWith("__", StringComparison.Ordinal)));
        foreach (var root in (NamedType?[])[schema.QueryType, schema.MutationType, schema.SubscriptionType])
        {
            if (root is not null)
            {
                open.Push(root);
            }
        }

        foreach (var argument in schema.Directives.Values.SelectMany(directive => directive.Arguments.Values))
        {
            open.Push(argument.Type.NamedType());
        }

        while (open.TryPop(out var type))
        {
            if (reached.Add(type))
            {
                foreach (var next in Neighbours(type, schema))
                {
                    open.Push(next);
                }
            }
        }

        foreach (var type in schema.Types.Values.Where(type => !reached.Contains(type)).ToArray())
        {
            schema.Types.Remove(type.Name);
        }
    }

    private static IEnumerable<NamedType> Neighbours(NamedType type, Schema schema) => type switch
    {
        ComplexType complex => complex.Fields.Values
            .SelectMany(field => field.Arguments.Values.Select(argument => argument.Type).Prepend(field.Type))
            .Select(TypeExtensions.NamedType)
            .Concat(complex.Interfaces)
            .Concat(complex is InterfaceType ? Implementations(complex.RuntimeType, complex, schema) : []),
        UnionType union => union.PossibleTypes.Concat(Implementations(union.RuntimeType, union, schema)),
        InputObjectType input => input.Fields.Values.Select(field => field.Type.NamedType()),
        _ => [],
    };

    private static IEnumerable<NamedType> Implementations(Type runtimeType, NamedType of, Schema schema)
        => schema.Types.Values.OfType<ObjectType>().Where(type
            => type.Interfaces.Contains(of) || (runtimeType != typeof(object) && type.RuntimeType != typeof(object) && runtimeType.IsAssignableFrom(type.RuntimeType)));
}
