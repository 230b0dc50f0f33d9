using System.Text;

namespace Cacao.Language;

/// <summary>The text that <see cref="SyntaxPrinter"/> is making, and how deep it is indented.</summary>
internal sealed partial class SyntaxWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;

    public override string ToString() => _text.ToString();

    public void Write(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                WriteSeparated(document.Definitions, "\n\n");
                break;
            case DefinitionNode definition:
                WriteDefinition(definition);
                break;
            case SelectionSetNode selectionSet:
                WriteSelectionSet(selectionSet);
                break;
            case SelectionNode selection:
                WriteSelection(selection);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            default:
                WritePart(node);
                break;
        }
    }

    private void WritePart(SyntaxNode node)
    {
        switch (node)
        {
            case NameNode or TypeNode:
                _text.Append(node);
                break;
            case ArgumentNode argument:
                _text.Append(argument.Name.Value).Append(": ");
                WriteValue(argument.Value);
                break;
            case ObjectFieldNode field:
                _text.Append(field.Name.Value).Append(": ");
                WriteValue(field.Value);
                break;
            case DirectiveNode directive:
                _text.Append('@').Append(directive.Name.Value);
                WriteArguments(directive.Arguments);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            default:
                WriteMember(node);
                break;
        }
    }

    private void WriteSeparated(IReadOnlyList<SyntaxNode> nodes, string separator)
    {
        for (var index = 0; index < nodes.Count; index++)
        {
            _text.Append(index == 0 ? "" : separator);
            Write(nodes[index]);
        }
    }

    /// <summary>Each node on a line of its own, between brackets.</summary>
    private void WriteBlock(IReadOnlyList<SyntaxNode> nodes, char opening, char closing)
    {
        _text.Append(opening);
        _indent += 2;

        foreach (var node in nodes)
        {
            WriteLineBreak();
            Write(node);
        }

        _indent -= 2;
        WriteLineBreak();
        _text.Append(closing);
    }

    private void WriteLineBreak() => _text.Append('\n').Append(' ', _indent);

    private void WriteDescription(string? description)
    {
        if (description is null)
        {
            return;
        }

        WriteString(description, isBlock: true);
        WriteLineBreak();
    }

    private void WriteDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(' ');
            Write(directive);
        }
    }

    private void WriteArguments(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        _text.Append('(');
        WriteSeparated(arguments, ", ");
        _text.Append(')');
    }

    private void WriteDefaultValue(ValueNode? value)
    {
        if (value is null)
        {
            return;
        }

        _text.Append(" = ");
        WriteValue(value);
    }

    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                _text.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                _text.Append(number.Value);
                break;
            case FloatValueNode number:
                _text.Append(number.Value);
                break;
            case StringValueNode text:
                WriteString(text.Value, text.IsBlock);
                break;
            case BooleanValueNode boolean:
                _text.Append(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                _text.Append("null");
                break;
            case EnumValueNode enumValue:
                _text.Append(enumValue.Value);
                break;
            case ListValueNode list:
                _text.Append('[');
                WriteSeparated(list.Items, ", ");
                _text.Append(']');
                break;
            case ObjectValueNode { Fields.Count: 0 }:
                _text.Append("{}");
                break;
            case ObjectValueNode inputObject:
                _text.Append("{ ");
                WriteSeparated(inputObject.Fields, ", ");
                _text.Append(" }");
                break;
        }
    }

    private void WriteString(string value, bool isBlock)
    {
        if (!isBlock || !StringLiterals.TryAppendBlock(_text, value, _indent))
        {
            StringLiterals.AppendQuoted(_text, value);
        }
    }
}
