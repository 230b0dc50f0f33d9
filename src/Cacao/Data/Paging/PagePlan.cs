using System.Linq.Expressions;
using Cacao.Data.Sorting;

namespace Cacao.Data.Paging;

/// <summary>One page as an expression that a database can run, on its own or inside another query.</summary>
internal abstract class PagePlan
{
    /// <summary>The page's rows, one more than asked for when there is one: an IQueryable of <see cref="Row"/>.</summary>
    public abstract Expression Rows { get; }

    /// <summary>True when <see cref="Finish"/> needs the total count for its cursors.</summary>
    public virtual bool NeedsTotal => false;

    /// <summary>From the rows that were read to the page.</summary>
    public abstract Page Finish(IReadOnlyList<Row> rows, int total);

    /// <summary>Some of the rows as they are read: the value, and the sort key when a cursor is wanted.</summary>
    protected static Expression Read(Expression rows, int skip, int take, PageRows read, IReadOnlyList<SortKey>? keys)
        => read.IsNested
            ? QueryExpressions.Take(QueryExpressions.Skip(Select(rows, read, keys), skip), take)
            : Select(QueryExpressions.Take(QueryExpressions.Skip(rows, skip), take), read, keys);

    private static Expression Select(Expression rows, PageRows read, IReadOnlyList<SortKey>? keys)
    {
        var row = Expression.Parameter(ElementTypes.Find(rows.Type)!, "row");
        var bindings = new List<MemberBinding>
        {
            Expression.Bind(typeof(Row).GetProperty(nameof(Row.Node))!, Expression.Convert(read.Value(row), typeof(object))),
        };
        if (keys is not null)
        {
            var values = keys.Select(key => Expression.Convert(key.Read(row), typeof(object)));
            bindings.Add(Expression.Bind(typeof(Row).GetProperty(nameof(Row.Keys))!, Expression.NewArrayInit(typeof(object), values)));
        }

        return QueryExpressions.Select(rows, Expression.Lambda(Expression.MemberInit(Expression.New(typeof(Row)), bindings), row));
    }
}

/// <summary>How the rows of a page are read.</summary>
/// <param name="Value">From a row to its value.</param>
/// <param name="IsNested">
/// True inside another query: values are then selected before rows are counted, because EF Core can number rows only while the query is simple.
/// </param>
internal sealed record PageRows(Func<Expression, Expression> Value, bool IsNested);

/// <summary>A page before its connection is made.</summary>
/// <param name="Rows">The rows in the list's order.</param>
/// <param name="HasNext">True when rows follow.</param>
/// <param name="HasPrevious">True when rows come before.</param>
/// <param name="Cursor">The cursor of the row at an index of <paramref name="Rows"/>.</param>
internal sealed record Page(IReadOnlyList<Row> Rows, bool HasNext, bool HasPrevious, Func<int, string> Cursor);
