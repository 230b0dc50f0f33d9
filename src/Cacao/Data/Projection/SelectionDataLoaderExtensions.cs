using System.Linq.Expressions;
using Cacao.Data;
using Cacao.Data.Projection;
using Cacao.DataLoaders;

namespace Cacao;

/// <summary>Tells data loaders what is selected.</summary>
public static class SelectionDataLoaderExtensions
{
    /// <summary>
    /// The loader for values of which only the members below <paramref name="selection"/> are wanted: those that are selected, and those that
    /// fields there name as <see cref="ParentAttribute.Requires"/>. Other members may be missing. A loader that does not look at
    /// <see cref="DataLoaderFetchContextExtensions.GetSelector"/> loads whole values all the same.
    /// </summary>
    /// <param name="dataLoader">A loader of the values of the selection's field.</param>
    /// <param name="selection">The selected field, as its resolver is given it.</param>
    public static IDataLoader<TKey, TValue> Select<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, ISelection selection)
        where TKey : notnull
    {
        var selector = ((Selection)selection).Prepare(static prepared => Create<TValue>(prepared));
        return selector.Selector is not null && dataLoader is DataLoaderBase<TKey, TValue> loader ? loader.Selected(selector) : dataLoader;
    }

    private static ValueSelector<TValue> Create<TValue>(Selection selection)
    {
        if (ProjectionTree.Create(typeof(TValue), [selection], model: null) is not { NeedsRow: false } node)
        {
            return ValueSelector<TValue>.Whole;
        }

        var row = Expression.Parameter(typeof(TValue), "row");
        var scope = new DataScope(static (_, _) => null, model: null, QueryParameters.Captured);
        var members = new ProjectionRun(scope, isOneQuery: true).Create(node, row);
        return new ValueSelector<TValue>(node.ToString(), Expression.Lambda<Func<TValue, TValue>>(members, row));
    }
}
