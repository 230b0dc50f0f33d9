using Cacao.Language;

namespace Cacao;

/// <summary>An operation that was compiled for execution, for one state of its @skip and @include conditions.</summary>
public sealed class Operation
{
    internal Operation(OperationNode definition, ObjectType rootType)
    {
        Definition = definition;
        RootType = rootType;
    }

    /// <summary>The name in the document; null for an anonymous operation.</summary>
    public string? Name => Definition.Name?.Value;

    /// <summary>What the operation does.</summary>
    public OperationType Type => Definition.Operation;

    /// <summary>The object type of the root fields.</summary>
    public ObjectType RootType { get; }

    internal OperationNode Definition { get; }

    internal SelectionSet RootSelectionSet { get; set; } = null!;
}
