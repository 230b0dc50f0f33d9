namespace Cacao.Types;

internal sealed partial class SchemaPrinter
{
    private void WriteField(OutputField field)
    {
        var type = $": {field.Type}";
        var directives = WithDeprecation(field.Directives, field.DeprecationReason);

        WriteDescription(field.Description, indent: 2);
        _text.Append("  ").Append(field.Name);

        // A single argument stays where it is when lines of their own for the directives are enough.
        WriteArguments(
            field.Arguments,
            isFlat: arguments => Fits(arguments + type + Flat(directives)) || (field.Arguments.Count == 1 && Fits(arguments + type)),
            indent: 2);
        _text.Append(type);
        WriteDirectives(directives, indent: 2);
        _text.Append('\n');
    }

    /// <summary>An argument or input field on lines of its own.</summary>
    private void WriteInputValue(InputValue value, int indent)
    {
        WriteDescription(value.Description, indent);
        _text.Append(' ', indent).Append(Head(value));
        WriteDirectives(WithDeprecation(value.Directives, value.DeprecationReason), indent);
        _text.Append('\n');
    }

    private void WriteArguments(OrderedDictionary<string, InputValue> arguments, Predicate<string> isFlat, int indent)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        var flat = $"({string.Join(", ", arguments.Values.Select(Flat))})";

        if (!flat.Contains('\n') && isFlat(flat))
        {
            _text.Append(flat);
            return;
        }

        _text.Append("(\n");

        foreach (var argument in arguments.Values)
        {
            WriteInputValue(argument, indent + 2);
        }

        _text.Append(' ', indent).Append(')');
    }
}
