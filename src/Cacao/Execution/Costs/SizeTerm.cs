using System.Globalization;
using System.Text.Json;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Costs;

/// <summary>The length of a list that arguments limit: the largest of them, the fallback when none is given.</summary>
internal sealed class SizeTerm(SizeArgument[] arguments, double fallback) : CostTerm
{
    public override double Evaluate(ReadOnlySpan<double> results, VariableValues variables)
    {
        double? size = null;
        foreach (var argument in arguments)
        {
            if (argument.Get(variables) is { } given)
            {
                size = Math.Max(size ?? 0, given);
            }
        }

        return size ?? fallback;
    }
}

/// <summary>A slicing argument: a number, or a variable.</summary>
/// <param name="Variable">The name of the variable; null: there is none.</param>
/// <param name="Constant">The number without a variable or when it gives none; null: the argument says nothing.</param>
internal readonly record struct SizeArgument(string? Variable, double? Constant)
{
    public double? Get(VariableValues variables) => Variable is null ? Constant : Read(variables.Get(Variable)) ?? Constant;

    /// <summary>A literal that is a whole number.</summary>
    public static double? Read(ValueNode? literal)
        => literal is IntValueNode number ? double.Parse(number.Value, CultureInfo.InvariantCulture) : null;

    private static double? Read(VariableValue? value) => value switch
    {
        null => null,
        { Literal: { } literal } => Read(literal),
        { Json: { ValueKind: JsonValueKind.Number } number } => number.GetDouble(),
        _ => null,
    };
}
