using Cacao.Language;

namespace Cacao.Types;

/// <summary>Puts the values of variables into a literal: a scalar that takes lists and objects may hold variables inside.</summary>
internal static class VariableLiterals
{
    /// <summary>The literal without variables. One without a value is null in a list and is left out of an object.</summary>
    public static ValueNode Substitute(ValueNode literal, VariableLookup? variables) => literal switch
    {
        VariableNode variable => Find(variable, variables) ?? new NullValueNode(),
        ListValueNode list => new ListValueNode([.. list.Items.Select(item => Substitute(item, variables))]),
        ObjectValueNode members => new ObjectValueNode([.. members.Fields
            .Where(field => field.Value is not VariableNode variable || Find(variable, variables) is not null)
            .Select(field => new ObjectFieldNode(field.Name, Substitute(field.Value, variables)))]),
        _ => literal,
    };

    private static ValueNode? Find(VariableNode variable, VariableLookup? variables) => variables?.Invoke(variable.Name.Value) switch
    {
        null => null,
        { Literal: { } literal } => literal,
        { Json: var json } => AnyType.ToLiteral(json),
    };
}
