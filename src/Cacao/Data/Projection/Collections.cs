using System.Collections;
using System.Linq.Expressions;

namespace Cacao.Data.Projection;

/// <summary>From a <see cref="List{T}"/> to the collection type that a property wants.</summary>
internal static class Collections
{
    public static Expression To(Type type, Expression list)
    {
        var itemType = list.Type.GetGenericArguments()[0];
        if (type.IsAssignableFrom(list.Type))
        {
            return list;
        }

        return type.IsArray
            ? Expression.Call(typeof(Enumerable), nameof(Enumerable.ToArray), [itemType], list)
            : Expression.New(Constructor(type, itemType), list);
    }

    public static object To(Type type, IList list)
    {
        if (type.IsInstanceOfType(list))
        {
            return list;
        }

        var itemType = list.GetType().GetGenericArguments()[0];
        if (!type.IsArray)
        {
            return Constructor(type, itemType).Invoke([list]);
        }

        var array = Array.CreateInstance(itemType, list.Count);
        list.CopyTo(array, 0);
        return array;
    }

    private static System.Reflection.ConstructorInfo Constructor(Type type, Type itemType)
    {
        var concrete = type.IsInterface ? typeof(HashSet<>).MakeGenericType(itemType) : type;
        return (type.IsAssignableFrom(concrete) ? concrete : null)
            ?.GetConstructors()
            .FirstOrDefault(constructor => constructor.GetParameters() is [var only] && only.ParameterType.IsAssignableFrom(typeof(List<>).MakeGenericType(itemType)))
            ?? throw new NotSupportedException($"Lists of the type {type} cannot be loaded by a projection: use List<T>, an array or HashSet<T>.");
    }
}
