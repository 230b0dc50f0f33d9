using System.Reflection;
using Cacao.Language;

namespace Cacao.Types.Building;

internal sealed partial class SchemaBuilder
{
    /// <summary>What a member's annotations say of its type, else what its C# type says.</summary>
    private static TypeReference ReferenceOf(ICustomAttributeProvider element, NullabilityInfo nullability, bool isInput)
    {
        var annotations = element.GetCustomAttributes(inherit: true);
        TypeReference reference = annotations.OfType<GraphQLTypeAttribute>().FirstOrDefault() switch
        {
            { Type: { } type } => new TypeReference.Plain(type, isInput),
            { Syntax: { } syntax } => new TypeReference.Syntax(GraphQLParser.ParseType(syntax)),
            _ => new TypeReference.Clr(nullability, isInput),
        };
        return annotations.OfType<GraphQLNonNullTypeAttribute>().FirstOrDefault() is { } nonNull
            ? new TypeReference.Levels(reference, nonNull.Nullable)
            : reference;
    }

    /// <summary>The type that a reference means; a named type that is not there yet is made.</summary>
    public IType Resolve(TypeReference reference) => reference switch
    {
        TypeReference.Clr clr => ResolveClr(clr.Nullability, clr.IsInput),
        TypeReference.Plain plain => ResolvePlain(plain.Type, plain.IsInput),
        TypeReference.Known known => known.Type,
        TypeReference.Syntax syntax => ResolveSyntax(syntax.Type),
        TypeReference.Document document => DocumentTypes.Resolve(this, document.Type),
        TypeReference.NonNull nonNull => NonNull(Resolve(nonNull.Type)),
        TypeReference.Nullable nullable => Resolve(nullable.Type).NullableType(),
        TypeReference.List list => new ListType(Resolve(list.Type)),
        TypeReference.Renamed renamed => Rename(Resolve(renamed.Type), GetNamedType(renamed.NamedType, isInput: false)),
        TypeReference.Levels levels => WithLevels(Resolve(levels.Type), levels.AllowsNull),
        _ => throw new ArgumentException($"Unknown reference {reference}.", nameof(reference)),
    };

    private IType ResolveClr(NullabilityInfo info, bool isInput)
    {
        var type = info.Type;
        if (ClrTypes.Unwrap(type) != type || ClrTypes.IsOptional(type))
        {
            return ResolveClr(info.GenericTypeArguments[0], isInput);
        }

        var inner = ClrTypes.TryGetElementType(type, out var element)
            ? new ListType(ClrTypes.GetElement(info) is { } item ? ResolveClr(item, isInput) : ResolvePlain(element, isInput))
            : typeof(IType).IsAssignableFrom(type) ? ResolvePlain(type, isInput)
            : GetNamedType(type, isInput);
        return info.ReadState is NullabilityState.NotNull ? NonNull(inner) : inner;
    }

    private IType ResolvePlain(Type type, bool isInput)
    {
        type = ClrTypes.Unwrap(type);
        if (ClrTypes.IsGeneric(type, typeof(NonNullType<>)))
        {
            return NonNull(ResolvePlain(type.GetGenericArguments()[0], isInput));
        }

        if (ClrTypes.IsGeneric(type, typeof(ListType<>)))
        {
            return new ListType(ResolvePlain(type.GetGenericArguments()[0], isInput));
        }

        if (ClrTypes.IsOptional(type))
        {
            return ResolvePlain(type.GetGenericArguments()[0], isInput);
        }

        var inner = ClrTypes.TryGetElementType(type, out var element) ? new ListType(ResolvePlain(element, isInput)) : (IType)GetNamedType(type, isInput);
        return type.IsValueType && Nullable.GetUnderlyingType(type) is null ? NonNull(inner) : inner;
    }

    private IType ResolveSyntax(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => NonNull(ResolveSyntax(nonNull.Type)),
        ListTypeNode list => new ListType(ResolveSyntax(list.Type)),
        NamedTypeNode named => FindByName(named.Name.Value),
        _ => throw new ArgumentException($"Unknown syntax {node}.", nameof(node)),
    };

    private NamedType FindByName(string name)
    {
        if (Schema.Types.TryGetValue(name, out var known))
        {
            return known;
        }

        // Scalars are there when something asks for them.
        var scalar = name == "ID" ? typeof(IdType) : s_scalars.Where(entry => entry.Value().Name == name).Select(entry => entry.Key).FirstOrDefault();
        return scalar is null ? throw new SchemaException($"There is no type `{name}`.") : GetNamedType(scalar, isInput: false);
    }

    private static IType NonNull(IType type) => type is NonNullType ? type : new NonNullType(type);

    private static IType Rename(IType type, NamedType name) => type switch
    {
        NonNullType nonNull => new NonNullType(Rename(nonNull.NullableType, name)),
        ListType list => new ListType(Rename(list.ElementType, name)),
        _ => name,
    };

    private static IType WithLevels(IType type, ReadOnlySpan<bool> nullable)
    {
        if (nullable.IsEmpty)
        {
            return type;
        }

        var inner = type.NullableType() is ListType list ? new ListType(WithLevels(list.ElementType, nullable[1..])) : type.NullableType();
        return nullable[0] ? inner : new NonNullType(inner);
    }

    private void ResolveReferences(NamedType type)
    {
        switch (type)
        {
            case ComplexType complex:
                foreach (var field in complex.Fields.Values)
                {
                    field.DeclaringType = complex;
                    ResolveField(field);
                }

                break;
            case InputObjectType input:
                foreach (var field in input.Fields.Values)
                {
                    field.Type ??= Resolve(field.TypeReference, field.Source ?? $"{input.Name}.{field.Name}");
                }

                break;
        }
    }

    private void ResolveField(OutputField field)
    {
        field.Type ??= Resolve(field.TypeReference, field.Member is { } member ? ClrTypes.Describe(member) : field.ToString());
        foreach (var argument in field.Arguments.Values)
        {
            argument.Type ??= Resolve(argument.TypeReference, argument.Source ?? $"{field}({argument.Name})");
        }
    }

    private IType Resolve(TypeReference reference, string source)
    {
        try
        {
            return Resolve(reference);
        }
        catch (SchemaException wrong) when (!wrong.Message.StartsWith(source, StringComparison.Ordinal))
        {
            throw new SchemaException($"{source}: {wrong.Message}");
        }
    }
}
