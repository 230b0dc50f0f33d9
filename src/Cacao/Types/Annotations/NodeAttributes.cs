namespace Cacao;

/// <summary>The type can be fetched by its global id: it implements <c>Node</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public class NodeAttribute : DescriptorAttribute
{
    /// <summary>The member that holds the key; null: <c>Id</c>.</summary>
    public string? IdField { get; set; }

    /// <summary>The method that loads the node by its key; null: the one with [NodeResolver], else <c>Get…</c>.</summary>
    public string? NodeResolver { get; set; }

    /// <summary>The class that has the method; null: the annotated one.</summary>
    public Type? NodeResolverType { get; set; }
}

/// <summary>The method loads a node by its key.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
