using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation.Rules;

/// <summary>
/// Every literal is a value of its type, its content included; each wrong literal is reported where it stands. For schemas that
/// come from a document: schemas from C# have <see cref="ValuesOfCorrectType"/>.
/// Spec: Validation, Values of Correct Type.
/// </summary>
internal sealed class LiteralsOfCorrectType : ValidationRule
{
    public override void EnterArgument(ValidationContext context, ArgumentNode argument)
        => Check(context, argument.Value, context.CurrentInputType, $"the argument `{argument.Name}`");

    public override void EnterObjectField(ValidationContext context, ObjectFieldNode field)
        => Check(context, field.Value, context.CurrentInputType, $"the input field `{field.Name}`");

    public override void EnterVariableDefinition(ValidationContext context, VariableDefinitionNode variable)
    {
        if (variable.DefaultValue is { } value && context.ResolveType(variable.Type) is { } type && type.IsInputType())
        {
            Check(context, value, type, $"the variable `${variable.Variable.Name}`");
        }
    }

    // Fields of an input object are entered on their own, so an object literal always fits here.
    private static void Check(ValidationContext context, ValueNode value, IType? type, string owner)
    {
        switch (value, type)
        {
            case (_, null) or (VariableNode, _) or (ObjectValueNode, InputObjectType):
                break;
            case (not NullValueNode, NonNullType nonNull):
                Check(context, value, nonNull.NullableType, owner);
                break;
            case (ListValueNode list, ListType { ElementType: var element }):
                foreach (var item in list.Items)
                {
                    Check(context, item, element, owner);
                }

                break;
            case (not NullValueNode, ListType { ElementType: var element }):
                Check(context, value, element, owner);
                break;
            default:
                if (!Fits(value, type))
                {
                    context.Report(ValidationErrors.ValueOfWrongType(value, owner, type, context.CurrentPath));
                }

                break;
        }
    }

    private static bool Fits(ValueNode value, IType type) => (value, type) switch
    {
        (NullValueNode, _) => type is not NonNullType,
        (EnumValueNode name, EnumType @enum) => @enum.Values.ContainsKey(name.Value),
        (_, ScalarType scalar) => scalar.AcceptsLiteral(value) && CanCoerce(scalar, value),
        _ => false,
    };

    private static bool CanCoerce(ScalarType scalar, ValueNode value)
    {
        try
        {
            // Variables inside are checked with their values.
            scalar.CoerceInputLiteral(VariableLiterals.Substitute(value, variables: null));
            return true;
        }
        catch (ScalarFormatException)
        {
            return false;
        }
    }
}
