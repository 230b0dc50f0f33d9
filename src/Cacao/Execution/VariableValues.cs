using System.Text.Json;
using Cacao.Errors;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>The variables of a request after they were checked. Spec: Coercing Variable Values.</summary>
internal sealed class VariableValues
{
    private static readonly VariableValues s_none = new();

    private readonly Dictionary<string, VariableValue> _values = new(StringComparer.Ordinal);

    /// <summary>The value of a variable; null when none was given and there is no default.</summary>
    public VariableValue? Get(string name) => _values.TryGetValue(name, out var value) ? value : null;

    /// <summary>What @skip and @include ask.</summary>
    public bool IsTrue(string name) => Get(name) switch
    {
        null => false,
        { Literal: BooleanValueNode literal } => literal.Value,
        { Json.ValueKind: JsonValueKind.True } => true,
        _ => false,
    };

    /// <summary>Spec: CoerceVariableValues. Stops at the first error.</summary>
    public static (VariableValues Variables, IError? Error) Coerce(Schema schema, OperationNode operation, JsonElement? json)
    {
        if (operation.Variables.Count == 0)
        {
            return (s_none, null);
        }

        var variables = new VariableValues();
        foreach (var definition in operation.Variables)
        {
            var name = definition.Variable.Name.Value;
            if (schema.ResolveType(definition.Type) is not { } type)
            {
                // Validation lets it pass where nothing says which type is wanted: inside a literal of the scalar Any.
                return (s_none, OfNoType(definition));
            }

            if (json is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(name, out var value))
            {
                if (Check(name, type, value) is { } error)
                {
                    return (s_none, error);
                }

                variables._values.Add(name, new VariableValue(value, null));
            }
            else if (definition.DefaultValue is { } literal)
            {
                variables._values.Add(name, new VariableValue(default, literal));
            }
            else if (type is NonNullType)
            {
                return (s_none, Missing(definition));
            }
        }

        return (variables, null);
    }

    private static IError Missing(VariableDefinitionNode definition)
        => Wrong(definition, $"The variable `{definition.Variable.Name.Value}` is required.").SetCode(ErrorCodes.NonNull).Build();

    private static IError OfNoType(VariableDefinitionNode definition)
        => Wrong(definition, $"The type `{definition.Type}` of the variable `{definition.Variable.Name.Value}` does not exist.").Build();

    private static ErrorBuilder Wrong(VariableDefinitionNode definition, string message) => ErrorBuilder.New()
        .SetMessage(message)
        .SetExtension("variable", definition.Variable.Name.Value)
        .AddLocation(new Location(definition.Position.Line, definition.Position.Column));

    private static IError? Check(string name, IType type, JsonElement value)
    {
        try
        {
            // Only checked: what C# wants is known where the variable is used.
            InputCoercion.CoerceJson(new InputSlot(type, typeof(object), null), value);
            return null;
        }
        catch (GraphQLException)
        {
            return null; // a global id inside an input: the field's error, told when the field runs
        }
        catch (InputCoercionException failure)
        {
            var path = failure.In(name).Path.Aggregate(
                Path.Root,
                static (path, segment) => segment is int index ? path.Append(index) : path.Append((string)segment));
            return ErrorBuilder.New().SetMessage(failure.Message).SetCode(failure.Code).SetPath(path).Build();
        }
    }
}
