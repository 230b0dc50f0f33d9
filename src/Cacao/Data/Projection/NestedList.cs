using System.Collections;
using System.Linq.Expressions;

namespace Cacao.Data.Projection;

/// <summary>A list with arguments of its own inside the query that loads its parents.</summary>
internal abstract class NestedList
{
    /// <summary>What is read with each parent.</summary>
    public abstract IReadOnlyList<Expression> Parts { get; }

    /// <summary>From what was read with one parent to the value of the list's field.</summary>
    public abstract object? Finish(ReadOnlySpan<object?> parts);

    public static NestedList Create(ProjectedList list, Expression parent, ProjectionRun run)
    {
        try
        {
            return Plan(list, parent, run);
        }
        catch (GraphQLException failure)
        {
            return new FailedList(failure);
        }
    }

    private static NestedList Plan(ProjectedList list, Expression parent, ProjectionRun run)
    {
        var property = Expression.Property(parent, list.Property);
        var itemType = ElementTypes.Find(property.Type)!;
        var items = QueryExpressions.Where(
            QueryExpressions.AsQueryable(property, itemType),
            run.Scope.Filter(list.Selection, list.Field, itemType));
        return list.Field.Paging is null ? new PlainList(list, items, itemType, run) : new PagedList(list, items, itemType, run);
    }

    /// <summary>Wrong arguments are the error of the list's field, not of its parents.</summary>
    private sealed class FailedList(GraphQLException failure) : NestedList
    {
        public override IReadOnlyList<Expression> Parts => [];

        public override object Finish(ReadOnlySpan<object?> parts) => failure;
    }

    /// <summary>Filtered and sorted, or one row of it.</summary>
    private sealed class PlainList : NestedList
    {
        private readonly ProjectedList _list;
        private readonly ProjectionRun _run;
        private readonly Type _itemType;

        public PlainList(ProjectedList list, Expression items, Type itemType, ProjectionRun run)
        {
            (_list, _run, _itemType) = (list, run, itemType);
            items = QueryExpressions.OrderBy(items, run.Scope.Sort(list.Selection, list.Field, itemType));
            if (list.Field.Limit != RowLimit.All)
            {
                items = QueryExpressions.Take(items, list.Field.Limit == RowLimit.First ? 1 : 2, run.Scope.Parameters);
            }

            var item = Expression.Parameter(itemType, "item");
            var value = run.Create(list.Child, item);
            Parts = [QueryExpressions.ToList(value == item ? items : QueryExpressions.Select(items, Expression.Lambda(value, item)))];
        }

        public override IReadOnlyList<Expression> Parts { get; }

        public override object? Finish(ReadOnlySpan<object?> parts)
        {
            var rows = _run.AssembleItems(_list.Child, _itemType, (IEnumerable)parts[0]!);
            return _list.Field.Limit == RowLimit.All ? rows : OneRow.Of(rows, _list.Field.Limit);
        }
    }
}
