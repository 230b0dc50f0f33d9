using System.Collections;
using System.Globalization;

namespace Cacao.Data;

/// <summary>From what a scalar coerces to to what a member holds: a <c>Float</c> is a double, the member may be a float.</summary>
internal static class InputConversion
{
    public static object? To(object? value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null || plain.IsInstanceOfType(value))
        {
            return value;
        }

        return value switch
        {
            DateTimeOffset moment when plain == typeof(DateTime) => moment.UtcDateTime,
            DateTime time when plain == typeof(DateTimeOffset) => new DateTimeOffset(time),
            _ when plain.IsEnum => Enum.ToObject(plain, value),
            _ => Convert.ChangeType(value, plain, CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A <see cref="List{T}"/> of the type, each item converted.</summary>
    public static IList ToList(IEnumerable values, Type type)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
        foreach (var value in values)
        {
            list.Add(To(value, type));
        }

        return list;
    }

    /// <summary>The fields of a coerced input object in the order in which the client wrote them.</summary>
    public static IEnumerable<KeyValuePair<string, object?>> Fields(object value) => (IEnumerable<KeyValuePair<string, object?>>)value;

    /// <summary>The items of a coerced list.</summary>
    public static IEnumerable<object?> Items(object value) => ((IEnumerable)value).Cast<object?>();
}
