namespace Cacao;

/// <summary>One page of a list. A resolver with [UsePaging] may return its own. Spec: GraphQL Cursor Connections, Connection Types.</summary>
public class Connection
{
    private IReadOnlyList<IEdge>? _edges;

    /// <summary>A page.</summary>
    public Connection(IReadOnlyList<IEdge> edges, ConnectionPageInfo info, int totalCount = 0)
        : this(info, totalCount)
        => _edges = edges;

    private protected Connection(ConnectionPageInfo info, int totalCount) => (Info, TotalCount) = (info, totalCount);

    /// <summary>The items with their cursors.</summary>
    public IReadOnlyList<IEdge> Edges => _edges ??= MakeEdges();

    /// <summary>Where the page lies in the list.</summary>
    public ConnectionPageInfo Info { get; }

    /// <summary>How many items the whole list has, all pages together.</summary>
    public int TotalCount { get; }

    /// <summary>The items.</summary>
    internal virtual System.Collections.ICollection Nodes => Edges.Select(edge => edge.Node).ToArray();

    /// <summary>A page without items.</summary>
    public static Connection Empty() => new([], ConnectionPageInfo.Empty);

    /// <summary>A page without items.</summary>
    public static Connection<T> Empty<T>() => new(ConnectionPageInfo.Empty);

    private protected virtual IReadOnlyList<IEdge> MakeEdges() => [];
}

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public class Connection<T> : Connection
{
    private readonly List<T>? _nodes;
    private IReadOnlyList<IEdge<T>>? _edges;

    /// <summary>A page.</summary>
    public Connection(IReadOnlyList<IEdge<T>> edges, ConnectionPageInfo info, int totalCount = 0)
        : base(info, totalCount)
        => _edges = edges;

    /// <summary>A page whose edges are made when they are asked for; it has no cursors.</summary>
    internal Connection(List<T> nodes, ConnectionPageInfo info, int totalCount)
        : base(info, totalCount)
        => _nodes = nodes;

    /// <summary>A page without items.</summary>
    public Connection(ConnectionPageInfo info, int totalCount = 0)
        : this((IReadOnlyList<IEdge<T>>)[], info, totalCount)
    {
    }

    /// <summary>The items with their cursors.</summary>
    public new IReadOnlyList<IEdge<T>> Edges => _edges ??= _nodes!.ConvertAll<IEdge<T>>(static node => new Edge<T>(node, ""));

    internal override System.Collections.ICollection Nodes => _nodes ?? base.Nodes;

    private protected override IReadOnlyList<IEdge> MakeEdges() => Edges;
}

/// <summary>Where a page lies in its list. Spec: GraphQL Cursor Connections, PageInfo.</summary>
public class ConnectionPageInfo
{
    /// <summary>Where a page lies in its list; the cursors are null for an empty page.</summary>
    public ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor, string? endCursor)
        => (HasNextPage, HasPreviousPage, StartCursor, EndCursor) = (hasNextPage, hasPreviousPage, startCursor, endCursor);

    /// <summary>Neither a page before nor after.</summary>
    public static ConnectionPageInfo Empty { get; } = new(false, false, null, null);

    /// <summary>True when items follow.</summary>
    public bool HasNextPage { get; }

    /// <summary>True when items come before.</summary>
    public bool HasPreviousPage { get; }

    /// <summary>The cursor of the first item.</summary>
    public string? StartCursor { get; }

    /// <summary>The cursor of the last item.</summary>
    public string? EndCursor { get; }
}
