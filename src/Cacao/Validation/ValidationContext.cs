using Cacao.Language;

namespace Cacao.Validation;

/// <summary>The document under validation, where the walk stands in it, and what was found so far.</summary>
internal sealed partial class ValidationContext
{
    private readonly List<IError> _errors = [];
    private readonly Dictionary<ExecutableDefinitionNode, List<VariableUsage>> _usages = [];
    private readonly Dictionary<OperationNode, List<VariableUsage>> _usagesByOperation = [];
    private int _steps;
    private bool _isTooComplex;

    public ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        Operations = document.Definitions.OfType<OperationNode>().ToArray();
        foreach (var fragment in document.Definitions.OfType<FragmentNode>())
        {
            Fragments.TryAdd(fragment.Name.Value, fragment);
        }

        Graph = new FragmentGraph(document, Fragments);
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    public IReadOnlyList<OperationNode> Operations { get; }

    /// <summary>Fragments by name; of several with the same name the first.</summary>
    public Dictionary<string, FragmentNode> Fragments { get; } = new(StringComparer.Ordinal);

    /// <summary>Which definition spreads which fragment.</summary>
    public FragmentGraph Graph { get; }

    public IReadOnlyList<IError> Errors => _errors;

    /// <summary>True when no further error is taken.</summary>
    public bool IsFull => _errors.Count >= Options.MaxErrors;

    public void Report(IError error)
    {
        if (!IsFull)
        {
            _errors.Add(error);
        }
    }

    /// <summary>Remembers a variable at the current place.</summary>
    public void AddVariableUsage(VariableUsage usage)
    {
        if (CurrentDefinition is { } definition)
        {
            if (!_usages.TryGetValue(definition, out var usages))
            {
                _usages[definition] = usages = [];
            }

            usages.Add(usage);
        }
    }

    /// <summary>The variables used by an operation and all fragments it reaches. Complete when the document is left.</summary>
    public IReadOnlyList<VariableUsage> GetVariableUsages(OperationNode operation)
    {
        if (_usagesByOperation.TryGetValue(operation, out var known))
        {
            return known;
        }

        var usages = new List<VariableUsage>();
        if (CanFollow(operation))
        {
            foreach (var definition in Graph.GetReachable(operation).Prepend<ExecutableDefinitionNode>(operation))
            {
                usages.AddRange(_usages.GetValueOrDefault(definition) ?? []);
                _steps++;
            }

            _steps += usages.Count;
        }

        return _usagesByOperation[operation] = usages;
    }

    /// <summary>
    /// Says whether the fragments of an operation may be followed further, after so many steps. Many operations that share many
    /// fragments multiply the work: then the document is refused.
    /// </summary>
    public bool CanFollow(OperationNode operation, int steps = 0)
    {
        _steps += steps;
        if (_steps > Options.MaxOperationSteps && !_isTooComplex)
        {
            _isTooComplex = true;
            Report(ValidationErrors.OperationsTooComplex(operation));
        }

        return !_isTooComplex;
    }
}
