using Cacao.Language;

namespace Cacao.Execution;

/// <summary>A document that was parsed and validated once; kept as long as the document cache holds it.</summary>
internal sealed class ParsedDocument
{
    private const int MaxOperations = 64;
    private readonly BoundedCache<(OperationNode, string), Operation> _operations = new(MaxOperations);

    public ParsedDocument(DocumentNode syntax)
    {
        Syntax = syntax;
        Operations = [.. syntax.Definitions.OfType<OperationNode>()];
        Fragments = syntax.Definitions.OfType<FragmentNode>().DistinctBy(fragment => fragment.Name.Value)
            .ToDictionary(fragment => fragment.Name.Value);
        Conditions = ConditionSet.Of(syntax);
    }

    public DocumentNode Syntax { get; }

    public IReadOnlyList<OperationNode> Operations { get; }

    public IReadOnlyDictionary<string, FragmentNode> Fragments { get; }

    public ConditionSet Conditions { get; }

    /// <summary>The compiled operation for a state of its conditions.</summary>
    public Operation GetOperation(Schema schema, OperationNode definition, string conditionState)
        => _operations.GetOrAdd(
            (definition, conditionState),
            static (key, source) => new OperationCompiler(source.schema, source.document, key.Item2).Compile(key.Item1),
            (schema, document: this));
}
