namespace Cacao;

/// <summary>How a schema is built.</summary>
public class SchemaOptions
{
    /// <summary>The name of the query type; null: the class's, or <c>Query</c>.</summary>
    public string? QueryTypeName { get; set; }

    /// <summary>The name of the mutation type; null: the class's, or <c>Mutation</c>.</summary>
    public string? MutationTypeName { get; set; }

    /// <summary>The name of the subscription type; null: the class's, or <c>Subscription</c>.</summary>
    public string? SubscriptionTypeName { get; set; }

    /// <summary>Whether the specification's rules for schemas are checked. Default true.</summary>
    public bool StrictValidation { get; set; } = true;

    /// <summary>Whether XML comments become descriptions. Default true.</summary>
    public bool UseXmlDocumentation { get; set; } = true;

    /// <summary>Whether the fields of each type are sorted by name. Default false.</summary>
    public bool SortFieldsByName { get; set; }

    /// <summary>Whether types that no field leads to are left out. Default false.</summary>
    public bool RemoveUnreachableTypes { get; set; }

    /// <summary>Whether the order of paging, projection, filtering and sorting is checked. Default true.</summary>
    public bool ValidatePipelineOrder { get; set; } = true;

    /// <summary>Whether <c>IAsset</c> becomes <c>Asset</c>. Default false.</summary>
    public bool StripLeadingIFromInterface { get; set; }

    /// <summary>Whether operations may use <c>@defer</c>. Default false.</summary>
    public bool EnableDefer { get; set; }

    /// <summary>Whether operations may use <c>@stream</c>. Default false.</summary>
    public bool EnableStream { get; set; }

    /// <summary>How many operations are kept ready for execution. Default 256.</summary>
    public int PreparedOperationCacheSize { get; set; } = 256;

    /// <summary>How many parsed documents are kept. Default 256.</summary>
    public int OperationDocumentCacheSize { get; set; } = 256;
}
