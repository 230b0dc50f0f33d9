using Cacao.Execution.Costs;
using Cacao.Language;

namespace Cacao.Execution;

/// <summary>A document that was parsed and validated once; kept as long as the document cache holds it.</summary>
internal sealed class ParsedDocument
{
    private const int MaxOperations = 64;
    private readonly BoundedCache<(OperationNode, string), Operation> _operations = new(MaxOperations);

    private readonly CostPlan?[] _costs;

    public ParsedDocument(DocumentNode syntax)
    {
        Syntax = syntax;
        Operations = [.. syntax.Definitions.OfType<OperationNode>()];
        Fragments = syntax.Definitions.OfType<FragmentNode>().DistinctBy(fragment => fragment.Name.Value)
            .ToDictionary(fragment => fragment.Name.Value);
        Conditions = ConditionSet.Of(syntax);
        _costs = new CostPlan?[Operations.Length];
    }

    public DocumentNode Syntax { get; }

    public OperationNode[] Operations { get; }

    public IReadOnlyDictionary<string, FragmentNode> Fragments { get; }

    public ConditionSet Conditions { get; }

    /// <summary>The compiled operation for a state of its conditions.</summary>
    public Operation GetOperation(Schema schema, OperationNode definition, string conditionState)
        => _operations.GetOrAdd(
            (definition, conditionState),
            static (key, source) => new OperationCompiler(source.schema, source.document, key.Item2).Compile(key.Item1),
            (schema, document: this));

    /// <summary>The price of an operation, found at the first call: it is the same for all states of the conditions.</summary>
    public CostPlan GetCostPlan(Schema schema, InputWeights weights, OperationNode definition)
        => _costs[Array.IndexOf(Operations, definition)] ??= CostCompiler.Compile(schema, weights, this, definition);

    /// <summary>Compiles all operations for the state in which no condition is true, which is the only one of most documents.</summary>
    public void Prepare(Schema schema)
    {
        foreach (var definition in Operations)
        {
            var operation = GetOperation(schema, definition, Conditions.GetState(static _ => false));
            SelectionSetPlan.Of(schema, operation.RootSelectionSet);
        }
    }
}
