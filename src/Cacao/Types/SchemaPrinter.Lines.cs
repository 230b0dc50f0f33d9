using System.Text;
using Cacao.Language;
using Cacao.Types.Introspection;

namespace Cacao.Types;

internal sealed partial class SchemaPrinter
{
    private const int Width = 80;

    /// <summary>True when the text still has its place in the line that is being written.</summary>
    private bool Fits(string text)
    {
        var column = 0;

        while (column < _text.Length && _text[^(column + 1)] != '\n')
        {
            column++;
        }

        return column + text.Length <= Width && !text.Contains('\n');
    }

    private static string Head(InputValue value)
        => $"{value.Name}: {value.Type}{(value.DefaultValue is null ? "" : $" = {SyntaxPrinter.Print(value.DefaultValue)}")}";

    /// <summary>The argument in one line, with line breaks only where its description has them.</summary>
    private static string Flat(InputValue value)
    {
        var text = new StringBuilder();

        if (value.Description is { } description)
        {
            // A line break keeps the arguments from standing in one line.
            StringLiterals.AppendQuoted(text, description);
            text.Append(description.Contains('\n') ? '\n' : ' ');
        }

        return text.Append(Head(value)).Append(Flat(WithDeprecation(value.Directives, value.DeprecationReason))).ToString();
    }

    private static string Flat(IEnumerable<DirectiveNode> directives)
        => string.Concat(directives.Select(directive => $" {SyntaxPrinter.Print(directive)}"));

    /// <summary>Behind what stands there when there is room, also for what follows; else each on a line of its own.</summary>
    private void WriteDirectives(List<DirectiveNode> directives, int indent, string tail = "")
    {
        var flat = Flat(directives);

        if (Fits(flat + tail))
        {
            _text.Append(flat);
            return;
        }

        foreach (var directive in directives)
        {
            _text.Append('\n').Append(' ', indent + 2);
            WriteDirective(directive, indent + 2);
        }
    }

    private void WriteDirective(DirectiveNode directive, int indent)
    {
        var flat = SyntaxPrinter.Print(directive);

        if (directive.Arguments.Count == 0 || Fits(flat))
        {
            _text.Append(flat);
            return;
        }

        _text.Append('@').Append(directive.Name.Value).Append("(\n");

        foreach (var argument in directive.Arguments)
        {
            _text.Append(' ', indent + 2).Append(SyntaxPrinter.Print(argument)).Append('\n');
        }

        _text.Append(' ', indent).Append(')');
    }

    private static List<DirectiveNode> WithDeprecation(List<DirectiveNode> directives, string? reason)
        => reason is null ? directives : With(directives, BuiltInDirectives.Deprecated, "reason", reason);

    /// <summary>The directives and, behind them, what the model keeps in a property; not twice when it is there already.</summary>
    private static List<DirectiveNode> With(List<DirectiveNode> directives, string name, string? argument = null, string value = "")
    {
        if (directives.Any(directive => directive.Name.Value == name))
        {
            return directives;
        }

        ArgumentNode[] arguments = argument is null ? [] : [new(new NameNode(argument), new StringValueNode(value, isBlock: false))];
        return [.. directives, new DirectiveNode(new NameNode(name), arguments)];
    }
}
