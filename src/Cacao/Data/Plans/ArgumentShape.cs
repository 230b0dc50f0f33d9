using System.Collections;
using System.Globalization;
using System.Text;

namespace Cacao.Data.Plans;

/// <summary>
/// What an argument looks like without its values: names, nesting, and where null stands. Arguments of one shape lead to the same query.
/// How many values a list has does not belong to the shape.
/// </summary>
internal static class ArgumentShape
{
    /// <summary>The shape of a filter.</summary>
    public static void AppendShape(StringBuilder text, object? value) => Append(text, value, withValues: false);

    /// <summary>An order as it is: directions are no values.</summary>
    public static void AppendWhole(StringBuilder text, object? value) => Append(text, value, withValues: true);

    private static void Append(StringBuilder text, object? value, bool withValues)
    {
        switch (value)
        {
            case null:
                text.Append('0');
                break;
            case bool truth:
                text.Append(truth ? 'y' : 'n'); // `any` asks for something else when it is false
                break;
            case string characters:
                text.Append(withValues ? characters : "1");
                break;
            case IEnumerable<KeyValuePair<string, object?>> fields:
                text.Append('{');
                foreach (var (name, field) in fields)
                {
                    Append(text.Append(name).Append(':'), field, withValues);
                }

                text.Append('}');
                break;
            case IEnumerable items:
                AppendItems(text, items, withValues);
                break;
            default:
                text.Append(withValues ? Convert.ToString(value, CultureInfo.InvariantCulture) : "1");
                break;
        }
    }

    private static void AppendItems(StringBuilder text, IEnumerable items, bool withValues)
    {
        text.Append('[');
        var isValueSeen = false;
        foreach (var item in items)
        {
            if (withValues || item is null or (IEnumerable and not string))
            {
                Append(text, item, withValues);
                text.Append(',');
            }
            else if (!isValueSeen)
            {
                isValueSeen = true;
                text.Append("1,");
            }
        }

        text.Append(']');
    }
}
