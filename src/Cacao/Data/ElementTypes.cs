using System.Reflection;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Finds the type of the items of a list type.</summary>
internal static class ElementTypes
{
    /// <summary>The item type of an array, an <see cref="IEnumerable{T}"/> or a connection, tasks taken off; null for everything else, text included.</summary>
    public static Type? Find(Type type)
    {
        if (type == typeof(string))
        {
            return null;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() is var definition && (definition == typeof(Task<>) || definition == typeof(ValueTask<>)))
        {
            return Find(type.GetGenericArguments()[0]);
        }

        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(Connection<>))
            {
                return candidate.GetGenericArguments()[0];
            }
        }

        return type.GetInterfaces().Append(type)
            .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GetGenericArguments()[0];
    }

    /// <summary>The item type of a list with the nullability of its annotations, as far as there are any.</summary>
    public static TypeReference FindReference(TypeReference list, Type elementType) => list switch
    {
        TypeReference.Clr clr when FindNullability(clr.Nullability, elementType) is { } nullability => new TypeReference.Clr(nullability, clr.IsInput),
        TypeReference.NonNull nonNull => FindReference(nonNull.Type, elementType),
        TypeReference.Nullable nullable => FindReference(nullable.Type, elementType),
        TypeReference.List inner => inner.Type,
        TypeReference.Known { Type: var type } when type.NullableType() is ListType known => new TypeReference.Known(known.ElementType),
        _ => new TypeReference.NonNull(new TypeReference.Plain(elementType, IsInput: false)),
    };

    private static NullabilityInfo? FindNullability(NullabilityInfo info, Type elementType)
    {
        if (info.ElementType is { } element)
        {
            return element;
        }

        if (info.GenericTypeArguments is not [var argument])
        {
            return null;
        }

        return argument.Type == elementType && Find(info.Type) == elementType ? argument : FindNullability(argument, elementType);
    }
}
