using System.Collections.Concurrent;

namespace Cacao.Data.Paging;

/// <summary>Makes a connection of the type that its rows have.</summary>
internal abstract class ConnectionFactory
{
    private static readonly ConcurrentDictionary<Type, ConnectionFactory> s_factories = [];

    public static ConnectionFactory Of(Type nodeType)
        => s_factories.GetOrAdd(nodeType, static type => (ConnectionFactory)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(type))!);

    /// <param name="page">The rows.</param>
    /// <param name="shape">What is selected; cursors are made for nothing else.</param>
    /// <param name="total">The length of the list.</param>
    /// <param name="node">From what was read to the node.</param>
    public abstract Connection Create(Page page, PageShape shape, int total, Func<object?, object?> node);

    private sealed class Typed<T> : ConnectionFactory
    {
        public override Connection Create(Page page, PageShape shape, int total, Func<object?, object?> node)
        {
            var edges = new IEdge<T>[page.Rows.Count];
            for (var i = 0; i < edges.Length; i++)
            {
                edges[i] = new Edge<T>((T)node(page.Rows[i].Node)!, i, page.Cursor);
            }

            var hasCursors = shape.NeedsCursors && edges.Length > 0;
            var info = new ConnectionPageInfo(
                page.HasNext,
                page.HasPrevious,
                hasCursors ? edges[0].Cursor : null,
                hasCursors ? edges[^1].Cursor : null);
            return new Connection<T>(edges, info, total);
        }
    }
}
