namespace Cacao;

/// <summary>How lists with [UsePaging] page, unless the annotation says otherwise.</summary>
public class PagingOptions
{
    /// <summary>How many items a page has when the client does not say. 10 by default.</summary>
    public int? DefaultPageSize { get; set; }

    /// <summary>The longest page that a client may ask for; more is refused. 50 by default.</summary>
    public int? MaxPageSize { get; set; }

    /// <summary>True adds <c>totalCount</c> to connections. Off by default.</summary>
    public bool? IncludeTotalCount { get; set; }

    /// <summary>True adds <c>last</c> and <c>before</c>. On by default.</summary>
    public bool? AllowBackwardPagination { get; set; }

    /// <summary>True refuses requests without <c>first</c> and <c>last</c>. Off by default.</summary>
    public bool? RequirePagingBoundaries { get; set; }

    /// <summary>True names a connection after its field, false after the type of its nodes. True by default.</summary>
    public bool? InferConnectionNameFromField { get; set; }

    /// <summary>True adds <c>nodes</c> beside <c>edges</c>. On by default.</summary>
    public bool? IncludeNodesField { get; set; }

    /// <summary>The paging provider, when several were registered.</summary>
    public string? ProviderName { get; set; }
}
