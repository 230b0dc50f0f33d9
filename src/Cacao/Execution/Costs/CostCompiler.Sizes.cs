using Cacao.Errors;
using Cacao.Language;
using Cacao.Types.Costs;

namespace Cacao.Execution.Costs;

// Spec: IBM's GraphQL Cost Directive Specification, The List Size Directive.
internal sealed partial class CostCompiler
{
    /// <summary>How many items a list may have: by its own directive, or by the one of the field above that names it; null when nobody said.</summary>
    private CostValue? FindLength(OutputField field, FieldNode node, ListSize? size, SizedField? parent)
        => size is not null ? GetLength(field, node, size)
            : parent is not null && parent.Size.SizedFields.Contains(field.Name) ? GetLength(parent.Field, parent.Node, parent.Size)
            : default(CostValue?);

    private CostValue GetLength(OutputField field, FieldNode node, ListSize size)
    {
        if (!_sizes.TryGetValue((field, node), out var length))
        {
            _sizes[(field, node)] = length = CreateLength(field, node, size);
        }

        return length;
    }

    private CostValue CreateLength(OutputField field, FieldNode node, ListSize size)
    {
        SizeArgument[] arguments = [.. size.SlicingArguments.Select(name => CreateArgument(field, node, name))];
        if (arguments.Any(argument => argument.Variable is not null))
        {
            return _program.Add(new SizeTerm(arguments, size.Fallback));
        }

        // A page of less than nothing is refused by the field; here it must not pay for others.
        var given = arguments.Max(argument => argument.Constant);
        return given is { } number ? Math.Max(0, number) : size.Fallback;
    }

    private static SizeArgument CreateArgument(OutputField field, FieldNode node, string name)
    {
        var byDefault = field.Arguments.TryGetValue(name, out var argument) ? SizeArgument.Read(argument.DefaultValue) : null;
        return node.Arguments.FirstOrDefault(given => given.Name.Value == name)?.Value switch
        {
            VariableNode variable => new SizeArgument(variable.Name.Value, byDefault),
            var literal => new SizeArgument(null, SizeArgument.Read(literal) ?? byDefault),
        };
    }

    /// <summary>
    /// Exactly one slicing argument where one is required. Variables are not counted: which of them has a value only its request knows,
    /// and the field itself looks then.
    /// </summary>
    private void CheckSlicing(ListSize? size, FieldNode node)
    {
        if (_error is not null || size is not { RequiresOne: true, SlicingArguments.Count: > 0 })
        {
            return;
        }

        var given = node.Arguments
            .Where(argument => size.SlicingArguments.Contains(argument.Name.Value) && argument.Value is not NullValueNode)
            .ToArray();
        if (given.Length == 1 || (given.Length > 1 && given.All(argument => argument.Value is VariableNode)))
        {
            return;
        }

        _error = ErrorBuilder.New()
            .SetMessage($"`{node.Name.Value}` needs exactly one of the arguments {string.Join(", ", size.SlicingArguments.Select(name => $"`{name}`"))}.")
            .SetCode(ErrorCodes.PagingBoundaryMissing)
            .SetPath(_way.Append(node.Name.Value).Aggregate(Path.Root, static (path, name) => path.Append(name)))
            .AddLocation(new Location(node.Position.Line, node.Position.Column))
            .Build();
    }
}
