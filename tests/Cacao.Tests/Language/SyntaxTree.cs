using System.Collections;
using System.Reflection;
using System.Text;
using Cacao.Language;

namespace Cacao.Tests.Language;

/// <summary>Trees as text with all that a node says but where it stands, independent of the printer under test.</summary>
internal static class SyntaxTree
{
    public static string Describe(SyntaxNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    /// <summary>The node and all below it.</summary>
    public static IEnumerable<SyntaxNode> Flatten(SyntaxNode node) =>
        Properties(node)
            .Select(property => property.GetValue(node))
            .SelectMany(value => value switch
            {
                SyntaxNode child => [child],
                IEnumerable<SyntaxNode> children => children,
                _ => [],
            })
            .SelectMany(Flatten)
            .Prepend(node);

    private static IEnumerable<PropertyInfo> Properties(SyntaxNode node) =>
        node.GetType().GetProperties().Where(property => property.Name is not nameof(SyntaxNode.Position));

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case SyntaxNode node:
                text.Append(node.GetType().Name).Append('(');

                foreach (var property in Properties(node))
                {
                    text.Append(property.Name).Append('=');
                    Append(text, property.GetValue(node));
                    text.Append(' ');
                }

                text.Append(')');
                break;
            case string letters:
                text.Append('<').Append(letters).Append('>');
                break;
            case IEnumerable items:
                text.Append('[');

                foreach (var item in items)
                {
                    Append(text, item);
                }

                text.Append(']');
                break;
            default:
                text.Append(value ?? "-");
                break;
        }
    }
}
