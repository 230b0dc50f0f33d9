using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;

namespace Cacao.Types;

/// <summary>Fits coerced values to the .NET types that resolvers and input classes ask for.</summary>
internal static class InputConverter
{
    private static readonly ConcurrentDictionary<Type, Type> s_itemTypes = [];

    /// <summary><c>T</c> for <c>Optional&lt;T&gt;</c>, other types as they are.</summary>
    public static Type WithoutOptional(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>) ? type.GetGenericArguments()[0] : type;

    /// <summary>The type of a list's items; <see cref="object"/> for a type that says nothing of them.</summary>
    public static Type ItemType(Type listType) => s_itemTypes.GetOrAdd(listType, static type =>
    {
        if (type.IsArray)
        {
            return type.GetElementType()!;
        }

        var sequence = type.GetInterfaces().Prepend(type).FirstOrDefault(candidate
            => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>));
        return sequence?.GetGenericArguments()[0] ?? typeof(object);
    });

    /// <summary>A list to fill for a place of that type.</summary>
    public static IList CreateList(Type listType, int capacity)
        => (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(ItemType(listType)), capacity)!;

    /// <summary>The filled list as the type of its place: an array, the list itself, or a collection made from it.</summary>
    public static object FinishList(IList items, Type listType)
    {
        if (listType.IsInstanceOfType(items))
        {
            return items;
        }

        if (listType.IsArray)
        {
            var array = Array.CreateInstance(listType.GetElementType()!, items.Count);
            items.CopyTo(array, 0);
            return array;
        }

        if (listType.IsInterface && typeof(HashSet<>).MakeGenericType(ItemType(listType)) is var set && listType.IsAssignableFrom(set))
        {
            listType = set;
        }

        return Activator.CreateInstance(listType, items)!;
    }

    /// <summary>A leaf as another .NET type that can hold it.</summary>
    public static object Convert(object value, Type target)
    {
        target = Nullable.GetUnderlyingType(target) ?? target;
        if (target.IsInstanceOfType(value))
        {
            return value;
        }

        return value switch
        {
            DateTimeOffset moment when target == typeof(DateTime) => moment.UtcDateTime,
            DateTime moment when target == typeof(DateTimeOffset) => new DateTimeOffset(moment),
            string text when target == typeof(Guid) => Guid.Parse(text),
            string text when target == typeof(Uri) => new Uri(text, UriKind.RelativeOrAbsolute),
            _ when target.IsEnum => Enum.ToObject(target, value),
            IConvertible number => System.Convert.ChangeType(number, target, CultureInfo.InvariantCulture),
            _ => throw new InvalidCastException($"A value of type {value.GetType()} cannot be used as {target}."),
        };
    }
}
