using System.Runtime.CompilerServices;
using Cacao.Language;
using Cacao.Types;
using Cacao.Types.Costs;

namespace Cacao.Execution.Costs;

/// <summary>
/// Finds the price of an operation. Spec: IBM's GraphQL Cost Directive Specification, Static Query Analysis; of an abstract type
/// the dearest object counts. As in the recorded prices, plain objects (no price and no list size is known of anything in them) are
/// charged once for each response name of the operation; everything else is charged wherever it stands.
/// Selections that several ways lead to are priced once, so that the work stays in proportion to the document.
/// </summary>
internal sealed partial class CostCompiler
{
    private const int MaxSteps = 100_000;

    private readonly Schema _schema;
    private readonly CostSelections _selections;
    private readonly CostProgram _program;
    private readonly CostInputs _inputs;
    private readonly Dictionary<SelectionKey, CostPair> _known = [];
    private readonly Dictionary<(OutputField, FieldNode), CostValue> _sizes = [];
    private readonly HashSet<string> _names = [];
    private readonly List<string> _way = [];
    private IError? _error;
    private bool _isTooMuch;

    private CostCompiler(Schema schema, InputWeights weights, ParsedDocument document, OperationNode operation)
    {
        _schema = schema;
        _selections = new CostSelections(schema, document.Fragments);
        _program = new CostProgram(weights.HasNegative);
        _inputs = new CostInputs(weights, _program, operation);
    }

    /// <summary>The plan that prices an operation of a valid document.</summary>
    public static CostPlan Compile(Schema schema, InputWeights weights, ParsedDocument document, OperationNode operation)
        => new CostCompiler(schema, weights, document, operation).Compile(schema.GetRootType(operation.Operation)!, operation);

    private CostPlan Compile(ObjectType root, OperationNode operation)
    {
        var cost = GetCost(root, [operation.SelectionSet], null);
        var types = _program.Sum(cost.Types, CostWeights.OfType(root));
        return _isTooMuch
            ? new CostPlan([], double.MaxValue, double.MaxValue)
            : new CostPlan(_program.Terms, cost.Fields, types) { Error = _error };
    }

    /// <summary>The dearest of all objects that may come. Below first: a name that occurs on several levels counts on the lowest.</summary>
    private CostPair GetCost(NamedType type, SelectionSetNode[] sets, SizedField? parent)
    {
        var key = new SelectionKey(type, parent?.Node, sets);
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var objects = new List<List<FieldCost>>();
        foreach (var possible in Schema.GetPossibleTypes(type))
        {
            objects.Add(GetFields(possible, sets, parent));
            if (_isTooMuch)
            {
                return default;
            }
        }

        var first = objects.SelectMany(fields => fields).Select(field => field.Name).Where(_names.Add).ToHashSet();
        var sums = objects.ConvertAll(fields => Sum(fields.FindAll(field => !field.Cost.IsPlain || first.Contains(field.Name))));
        return _known[key] = sums is [var only]
            ? only
            : new CostPair(
                _program.Maximum([.. sums.Select(sum => sum.Fields)]),
                _program.Maximum([.. sums.Select(sum => sum.Types)]),
                sums.TrueForAll(sum => sum.IsPlain));
    }

    private List<FieldCost> GetFields(ObjectType type, SelectionSetNode[] sets, SizedField? parent)
    {
        var costs = new List<FieldCost>();
        foreach (var (name, nodes) in _selections.Collect(type, sets))
        {
            _isTooMuch |= _selections.Steps > MaxSteps || !RuntimeHelpers.TryEnsureSufficientExecutionStack();
            if (_isTooMuch)
            {
                break;
            }

            if (_schema.FindField(type, nodes[0].Name.Value) is { } field && field != _schema.TypeNameMetaField)
            {
                costs.Add(new FieldCost(name, GetCost(field, nodes, parent)));
            }
        }

        return costs;
    }

    private CostPair GetCost(OutputField field, List<FieldNode> nodes, SizedField? parent)
    {
        var node = nodes[0];
        var size = ListSize.Of(field);
        CheckSlicing(size, node);
        var below = GetCostBelow(field, nodes, size);
        var named = field.Type.NamedType();
        var type = _program.Sum(CostWeights.OfType(named), below.Types);
        var sized = field.Type.IsList() ? FindLength(field, node, size, parent) : null;
        var length = sized ?? ListSize.Unknown;
        var arguments = _inputs.GetCost(field, node);
        var fields = _program.Sum(CostWeights.OfField(field), arguments, _program.Multiply(length, below.Fields));
        return new CostPair(
            _program.AtLeastZero(fields),
            _program.Multiply(length, type),
            below.IsPlain && size is null && sized is null && arguments.IsZero
                && CostWeights.Own(field.Directives) is null && CostWeights.Own(named.Directives) is null);
    }

    private CostPair GetCostBelow(OutputField field, List<FieldNode> nodes, ListSize? size)
    {
        var named = field.Type.NamedType();
        if (!named.IsComposite())
        {
            return CostPair.Nothing;
        }

        _way.Add(nodes[0].Name.Value);
        var cost = GetCost(
            named,
            [.. nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>()],
            size is { SizedFields.Count: > 0 } ? new SizedField(field, nodes[0], size) : null);
        _way.RemoveAt(_way.Count - 1);
        return cost;
    }

    private CostPair Sum(List<FieldCost> fields) => new(
        _program.Sum([.. fields.Select(field => field.Cost.Fields)]),
        _program.Sum([.. fields.Select(field => field.Cost.Types)]),
        fields.TrueForAll(field => field.Cost.IsPlain));

    /// <summary>What one field of a selection costs.</summary>
    private readonly record struct FieldCost(string Name, CostPair Cost);

    /// <summary>A field whose <c>@listSize</c> is said of fields below.</summary>
    private sealed record SizedField(OutputField Field, FieldNode Node, ListSize Size);
}
