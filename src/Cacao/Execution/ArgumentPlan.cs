using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>How the arguments of a selected field get their values. Spec: CoerceArgumentValues.</summary>
internal sealed class ArgumentPlan
{
    private readonly InputValue[] _definitions;
    private readonly ValueNode?[] _literals;
    private readonly object?[]? _constants;

    public ArgumentPlan(Selection selection)
    {
        _definitions = [.. selection.Field.Arguments.Values];
        _literals = [.. _definitions.Select(definition
            => selection.Nodes[0].Arguments.FirstOrDefault(argument => argument.Name.Value == definition.Name)?.Value)];
        _constants = AreConstant ? TryCoerceConstants() : null;
    }

    /// <summary>True when all objects of all requests get the same values.</summary>
    public bool AreShared => _constants is not null;

    /// <summary>Only leaves can be shared between requests: a resolver may change lists and objects.</summary>
    private bool AreConstant => _definitions.Length == 0
        || _definitions.Zip(_literals).All(pair
            => pair.First.Type.NullableType() is ScalarType or EnumType && pair.Second is not VariableNode);

    /// <summary>The values in the order of the field's arguments; throws a <see cref="GraphQLException"/> that names the wrong one.</summary>
    public object?[] Coerce(VariableValues variables)
    {
        if (_constants is not null)
        {
            return _constants;
        }

        var values = new object?[_definitions.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Coerce(_definitions[i], _literals[i], variables);
        }

        return values;
    }

    /// <summary>The kind of an argument's value as the client wrote it, or of its default.</summary>
    public ValueKind KindOf(int index, VariableValues variables)
    {
        var literal = _literals[index];
        if (literal is VariableNode variable)
        {
            var value = variables.Get(variable.Name.Value);
            literal = value is null ? null : value.Value.Literal ?? JsonLiteral.Of(value.Value.Json, _definitions[index].Type);
        }

        return (literal ?? _definitions[index].DefaultValue)?.Kind ?? ValueKind.Null;
    }

    private object?[]? TryCoerceConstants()
    {
        try
        {
            return [.. _definitions.Zip(_literals, static (definition, literal) => Coerce(definition, literal, null))];
        }
        catch (GraphQLException)
        {
            return null; // the field's error, told when the field runs
        }
    }

    private static object? Coerce(InputValue definition, ValueNode? literal, VariableValues? variables)
    {
        var slot = InputSlot.Of(definition);
        try
        {
            var value = literal is null ? Absent.Value : InputCoercion.CoerceLiteral(slot, literal, variables is null ? null : variables.Get);
            return value is Absent && definition.DefaultValue is { } otherwise
                ? InputCoercion.CoerceLiteral(slot, otherwise, null)
                : value;
        }
        catch (InputCoercionException failure)
        {
            var error = ErrorBuilder.New()
                .SetMessage(failure.Message)
                .SetCode(failure.Code)
                .SetExtension("inputPath", failure.In(definition.Name).Path);
            throw new GraphQLException(literal is null
                ? error.Build()
                : error.AddLocation(new Location(literal.Position.Line, literal.Position.Column)).Build());
        }
    }
}
