using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation.Rules;

/// <summary>
/// Every literal is of a kind that its type takes; content counts at execution only. A wrong item is reported at its whole list.
/// Null for a non-null argument or input field is left to the rules of required ones.
/// Spec: Validation, Values of Correct Type.
/// </summary>
internal sealed class ValuesOfCorrectType : ValidationRule
{
    public override void EnterArgument(ValidationContext context, ArgumentNode argument)
    {
        if (context.CurrentInputType is { } type && argument.Value is not NullValueNode && !Fits(argument.Value, type))
        {
            context.Report(ValidationErrors.ValueOfWrongType(argument.Value, $"the argument `{argument.Name}`", type, context.CurrentPath));
        }
    }

    public override void EnterObjectField(ValidationContext context, ObjectFieldNode field)
    {
        if (context.CurrentInputType is { } type && field.Value is not NullValueNode && !Fits(field.Value, type))
        {
            context.Report(ValidationErrors.ValueOfWrongType(field.Value, $"the input field `{field.Name}`", type, context.CurrentPath));
        }
    }

    public override void EnterVariableDefinition(ValidationContext context, VariableDefinitionNode variable)
    {
        if (variable.DefaultValue is { } value
            && context.ResolveType(variable.Type) is { } type
            && type.IsInputType()
            && !Fits(value, type))
        {
            context.Report(ValidationErrors.ValueOfWrongType(value, $"the variable `${variable.Variable.Name}`", type, null));
        }
    }

    // Fields of an input object are entered on their own, so an object literal always fits here.
    private static bool Fits(ValueNode value, IType type) => (value, type) switch
    {
        (VariableNode, _) => true,
        (NullValueNode, _) => type is not NonNullType,
        (_, NonNullType nonNull) => Fits(value, nonNull.NullableType),
        (ListValueNode list, ListType { ElementType: var element }) => list.Items.All(item => FitsItem(item, element)),
        (_, ListType { ElementType: var element }) => Fits(value, element),
        (_, ScalarType scalar) => scalar.AcceptsLiteral(value),
        (EnumValueNode name, EnumType @enum) => @enum.Values.ContainsKey(name.Value),
        (ObjectValueNode, InputObjectType) => true,
        _ => false,
    };

    // Null among input objects passes here: execution refuses it with the position in the list.
    private static bool FitsItem(ValueNode item, IType type)
        => item is NullValueNode ? type is not NonNullType { NullableType: not InputObjectType } : Fits(item, type);
}
