using System.Text.Json;
using Cacao.Language;
using Cacao.Types;

namespace Cacao;

/// <summary>Any JSON.</summary>
public sealed class AnyType() : ScalarType("Any", typeof(JsonElement), "Any value.", ScalarSpecification.Of("any"))
{
    // The parser has limited the depth of literals already.
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = int.MaxValue };

    internal override bool AcceptsLiteral(ValueNode literal) => true;

    internal override object CoerceInputLiteral(ValueNode literal)
    {
        using var writer = new ResponseWriter();
        Write(literal, writer);
        using var document = JsonDocument.Parse(writer.Written, s_options);
        return document.RootElement.Clone();
    }

    // The request's JSON is gone before a resolver that keeps the value is done with it.
    internal override object CoerceInputValue(JsonElement value) => value.Clone();

    internal override void CoerceResult(object value, ResponseWriter writer)
    {
        if (value is JsonElement { ValueKind: JsonValueKind.Undefined })
        {
            writer.WriteNull();
            return;
        }

        writer.WriteAny(value);
    }

    internal override ValueNode ToLiteral(object value) => value switch
    {
        JsonElement element => ToLiteral(element),
        _ => ToLiteral(JsonSerializer.SerializeToElement(value)),
    };

    /// <summary>JSON as a literal; strings stay strings.</summary>
    internal static ValueNode ToLiteral(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new ObjectValueNode([.. value.EnumerateObject().Select(member => new ObjectFieldNode(new NameNode(member.Name), ToLiteral(member.Value)))]),
        JsonValueKind.Array => new ListValueNode([.. value.EnumerateArray().Select(ToLiteral)]),
        JsonValueKind.String => new StringValueNode(value.GetString()!, isBlock: false),
        JsonValueKind.Number when value.GetRawText() is var text => text.AsSpan().ContainsAny('.', 'e', 'E') ? new FloatValueNode(text) : new IntValueNode(text),
        JsonValueKind.True or JsonValueKind.False => new BooleanValueNode(value.GetBoolean()),
        _ => new NullValueNode(),
    };

    private void Write(ValueNode literal, ResponseWriter writer)
    {
        switch (literal)
        {
            case ObjectValueNode members:
                writer.StartObject();
                foreach (var member in members.Fields)
                {
                    writer.WriteName(member.Name.Value);
                    Write(member.Value, writer);
                }

                writer.EndObject();
                break;
            case ListValueNode items:
                writer.StartArray();
                foreach (var item in items.Items)
                {
                    Write(item, writer);
                }

                writer.EndArray();
                break;
            case StringValueNode text:
                writer.WriteString(text.Value);
                break;
            case EnumValueNode name:
                writer.WriteString(name.Value);
                break;
            case IntValueNode number:
                writer.WriteRaw(System.Text.Encoding.ASCII.GetBytes(number.Value));
                break;
            case FloatValueNode number:
                writer.WriteRaw(System.Text.Encoding.ASCII.GetBytes(number.Value));
                break;
            case BooleanValueNode truth:
                writer.WriteBoolean(truth.Value);
                break;
            case NullValueNode:
                writer.WriteNull();
                break;
            default:
                throw ScalarFormat.Refuse(this, literal);
        }
    }
}
