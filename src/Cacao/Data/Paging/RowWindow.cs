using System.Linq.Expressions;
using Cacao.Data.Sorting;

namespace Cacao.Data.Paging;

/// <summary>Some rows of an ordered list, not read yet.</summary>
/// <param name="List">The ordered list.</param>
/// <param name="Skip">How many rows to leave out at the beginning.</param>
/// <param name="Take">How many rows to read at most; null reads all.</param>
/// <param name="Keys">What is read of a row for its cursor; null when no cursor is wanted.</param>
/// <param name="Parameters">Takes the numbers of rows.</param>
internal sealed record RowWindow(Expression List, int Skip, int? Take, IReadOnlyList<SortKey>? Keys, QueryParameters Parameters)
{
    /// <summary>The rows without anything read of them.</summary>
    public Expression Rows => Cut(List);

    /// <summary>The rows as an IQueryable of <see cref="Row"/>.</summary>
    /// <param name="value">From a row to its value.</param>
    public Expression Read(Func<Expression, Expression> value) => Select(Rows, value);

    /// <summary>The same inside another query: values come before rows are counted, because EF Core can number rows only while the query is simple.</summary>
    public Expression ReadNested(Func<Expression, Expression> value) => Cut(Select(List, value));

    /// <summary>What is read of one row: the value, and the sort key when a cursor is wanted.</summary>
    public IEnumerable<MemberBinding> Bind(Expression row, Func<Expression, Expression> value)
    {
        yield return Expression.Bind(typeof(Row).GetProperty(nameof(Row.Node))!, Expression.Convert(value(row), typeof(object)));
        if (Keys is not null)
        {
            var keys = Keys.Select(key => Expression.Convert(key.Read(row), typeof(object)));
            yield return Expression.Bind(typeof(Row).GetProperty(nameof(Row.Keys))!, Expression.NewArrayInit(typeof(object), keys));
        }
    }

    private Expression Cut(Expression rows)
    {
        rows = QueryExpressions.Skip(rows, Skip, Parameters);
        return Take is { } take ? QueryExpressions.Take(rows, take, Parameters) : rows;
    }

    private Expression Select(Expression rows, Func<Expression, Expression> value)
    {
        var row = Expression.Parameter(ElementTypes.Find(rows.Type)!, "row");
        return QueryExpressions.Select(rows, Expression.Lambda(Expression.MemberInit(Expression.New(typeof(Row)), Bind(row, value)), row));
    }
}
