namespace Cacao;

/// <summary>An item of a page with its cursor. Spec: GraphQL Cursor Connections, Edge Types.</summary>
public interface IEdge
{
    /// <summary>The place of the item in the list; opaque to clients.</summary>
    string Cursor { get; }

    /// <summary>The item.</summary>
    object? Node { get; }
}

/// <summary>An item of a page with its cursor.</summary>
/// <typeparam name="T">The type of the item.</typeparam>
public interface IEdge<out T> : IEdge
{
    /// <summary>The item.</summary>
    new T Node { get; }
}

/// <summary>An item of a page with its cursor.</summary>
/// <typeparam name="T">The type of the item.</typeparam>
public class Edge<T> : IEdge<T>
{
    private readonly Func<string> _resolveCursor;
    private string? _cursor;

    /// <summary>An item and its cursor.</summary>
    public Edge(T node, string cursor)
        : this(node, () => cursor)
    {
    }

    /// <summary>An item whose cursor is made when it is asked for.</summary>
    public Edge(T node, Func<T, string> resolveCursor)
        : this(node, () => resolveCursor(node))
    {
    }

    /// <summary>An item whose cursor is made from its index when it is asked for.</summary>
    public Edge(T node, int index, Func<int, string> resolveCursor)
        : this(node, () => resolveCursor(index))
    {
    }

    /// <summary>An item whose cursor is made when it is asked for.</summary>
    public Edge(T node, Func<Edge<T>, string> resolveCursor)
    {
        Node = node;
        _resolveCursor = () => resolveCursor(this);
    }

    private Edge(T node, Func<string> resolveCursor) => (Node, _resolveCursor) = (node, resolveCursor);

    /// <inheritdoc />
    public T Node { get; }

    /// <inheritdoc />
    public string Cursor => _cursor ??= _resolveCursor();

    object? IEdge.Node => Node;
}
