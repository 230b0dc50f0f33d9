using Cacao.Language;
using Cacao.Types;
using Cacao.Types.Costs;

namespace Cacao.Execution.Costs;

/// <summary>Prices the arguments of fields: their own weight and what is in them, in a literal as in a variable.</summary>
internal sealed class CostInputs(InputWeights weights, CostProgram program, OperationNode operation)
{
    private readonly Dictionary<(string Variable, InputObjectType Type), CostValue> _variables = [];

    /// <summary>All arguments that the field was given.</summary>
    public CostValue GetCost(OutputField field, FieldNode node)
    {
        CostValue sum = 0;
        foreach (var given in node.Arguments)
        {
            if (field.Arguments.TryGetValue(given.Name.Value, out var argument))
            {
                sum = program.Sum(sum, CostWeights.OfInput(argument), GetCost(given.Value, argument.Type.NamedType() as InputObjectType));
            }
        }

        return sum;
    }

    private CostValue GetCost(ValueNode value, InputObjectType? type)
    {
        if (type is null)
        {
            return 0;
        }

        switch (value)
        {
            case VariableNode variable:
                return GetVariable(variable.Name.Value, type);
            case ListValueNode list:
                return program.Sum([.. list.Items.Select(item => GetCost(item, type))]);
            case ObjectValueNode @object:
                var known = weights.Of(type);
                return program.Sum(
                [
                    .. from member in @object.Fields
                       let weight = known.GetValueOrDefault(member.Name.Value)
                       from cost in (CostValue[])[weight.Weight, GetCost(member.Value, weight.Type)]
                       select cost,
                ]);
            default:
                return 0;
        }
    }

    private CostValue GetVariable(string name, InputObjectType type)
    {
        if (!_variables.TryGetValue((name, type), out var cost))
        {
            var byDefault = operation.Variables.FirstOrDefault(variable => variable.Variable.Name.Value == name)?.DefaultValue;
            var costOfDefault = byDefault is null ? 0 : GetCost(byDefault, type).Constant; // defaults hold no variables
            _variables[(name, type)] = cost = program.Add(new InputTerm(weights, name, type, costOfDefault));
        }

        return cost;
    }
}
