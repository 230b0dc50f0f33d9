using Cacao.Language;

namespace Cacao.Types.Building;

internal sealed partial class SchemaValidator
{
    /// <summary>Why a literal is no value of an input type; null when it is one. Spec: Values of Correct Type.</summary>
    internal static string? FindProblem(IType type, ValueNode literal) => (type, literal) switch
    {
        (NonNullType, NullValueNode) => $"`{type}` cannot be null.",
        (NonNullType nonNull, _) => FindProblem(nonNull.NullableType, literal),
        (_, NullValueNode) => null,
        (ListType list, ListValueNode items) => items.Items.Select(item => FindProblem(list.ElementType, item)).FirstOrDefault(found => found is not null),
        (ListType list, _) => FindProblem(list.ElementType, literal),
        (EnumType @enum, _) => literal is EnumValueNode value && @enum.Values.ContainsKey(value.Value) ? null : NoValueOf(type, literal),
        (InputObjectType input, ObjectValueNode value) => FindProblem(input, value),
        (ScalarType scalar, _) => FindProblem(scalar, literal),
        _ => NoValueOf(type, literal),
    };

    private static string? FindProblem(ScalarType scalar, ValueNode literal)
    {
        if (!scalar.AcceptsLiteral(literal))
        {
            return NoValueOf(scalar, literal);
        }

        try
        {
            scalar.CoerceInputLiteral(literal);
            return null;
        }
        catch (ScalarFormatException exception)
        {
            return exception.Message;
        }
    }

    private static string? FindProblem(InputObjectType input, ObjectValueNode literal)
    {
        foreach (var field in literal.Fields)
        {
            if (!input.Fields.TryGetValue(field.Name.Value, out var known))
            {
                return $"`{input}` has no field `{field.Name}`.";
            }

            if (FindProblem(known.Type, field.Value) is { } problem)
            {
                return problem;
            }
        }

        if (literal.Fields.DistinctBy(field => field.Name.Value).Count() < literal.Fields.Count)
        {
            return $"{SyntaxPrinter.Print(literal)} has a field twice.";
        }

        if (input.IsOneOf && literal.Fields is not [{ Value: not NullValueNode }])
        {
            return $"`{input}` needs exactly one field, and not null.";
        }

        return input.Fields.Values.FirstOrDefault(field => field.IsRequired && literal.Fields.All(given => given.Name.Value != field.Name)) is { } missing
            ? $"`{input}.{missing}` is required."
            : null;
    }

    private static string NoValueOf(IType type, ValueNode literal) => $"{SyntaxPrinter.Print(literal)} is no `{type}`.";
}
