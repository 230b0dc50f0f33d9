namespace Cacao;

/// <summary>How objects are fetched by their global id.</summary>
public sealed class GlobalObjectIdentificationOptions
{
    /// <summary>Whether the schema has the interface <c>Node</c> and the field <c>node</c>. Default true.</summary>
    public bool RegisterNodeInterface { get; set; } = true;

    /// <summary>Whether every node needs a resolver. Default true.</summary>
    public bool EnsureAllNodesCanBeResolved { get; set; } = true;

    /// <summary>How many ids <c>nodes</c> takes at once. Default 50.</summary>
    public int MaxAllowedNodeBatchSize { get; set; } = 50;

    /// <summary>Whether the schema has the field <c>nodes</c>. Default true.</summary>
    public bool AddNodesField { get; set; } = true;

    /// <summary>Kept for compatibility with distributed schemas; has no effect here.</summary>
    public bool MarkNodeFieldAsLookup { get; set; }

    /// <summary>True when the schema asked for global ids.</summary>
    internal bool Enabled { get; set; }
}
