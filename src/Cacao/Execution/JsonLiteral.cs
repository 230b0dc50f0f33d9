using System.Text.Json;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>The literal that a client would have written instead of a variable's JSON; its outermost kind is what counts.</summary>
internal static class JsonLiteral
{
    public static ValueNode Of(JsonElement json, IType type) => json.ValueKind switch
    {
        JsonValueKind.String when type.NamedType() is EnumType => new EnumValueNode(json.GetString()!),
        JsonValueKind.String => new StringValueNode(json.GetString()!, isBlock: false),
        JsonValueKind.Number when json.GetRawText().AsSpan().ContainsAny('.', 'e', 'E') => new FloatValueNode(json.GetRawText()),
        JsonValueKind.Number => new IntValueNode(json.GetRawText()),
        JsonValueKind.True or JsonValueKind.False => new BooleanValueNode(json.GetBoolean()),
        JsonValueKind.Array => new ListValueNode([.. json.EnumerateArray().Select(item => Of(item, type))]),
        JsonValueKind.Object => new ObjectValueNode([.. json.EnumerateObject()
            .Select(member => new ObjectFieldNode(new NameNode(member.Name), Of(member.Value, type)))]),
        _ => new NullValueNode(),
    };
}
