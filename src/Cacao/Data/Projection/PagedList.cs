using System.Linq.Expressions;
using Cacao.Data.Filtering;
using Cacao.Data.Paging;

namespace Cacao.Data.Projection;

/// <summary>A connection inside the query that loads its parents.</summary>
internal sealed class PagedList : NestedList
{
    private readonly ProjectedList _list;
    private readonly ProjectionRun _run;
    private readonly Type _itemType;
    private readonly PageShape _shape;
    private readonly PagePlan? _page;
    private readonly PendingRows? _pending;

    public PagedList(ProjectedList list, Expression items, Type itemType, ProjectionRun run)
    {
        (_list, _run, _itemType, _shape) = (list, run, itemType, PageShape.Of(list.Selection));
        _pending = run.IsOneQuery ? null : PendingRows.TryCreate(list, itemType, run.Scope.Model);
        _page = _shape.NeedsRows ? CreatePage(items) : null;
        var parts = new List<Expression>();
        if (_page is not null)
        {
            parts.Add(QueryExpressions.ToList(_page.Window.ReadNested(row => _pending?.ReadKey(row) ?? run.Create(list.Child, row))));
        }

        if (_shape.NeedsTotal || _page is { NeedsTotal: true })
        {
            parts.Add(QueryExpressions.Count(items));
        }

        Parts = parts;
    }

    public override IReadOnlyList<Expression> Parts { get; }

    public override object Finish(ReadOnlySpan<object?> parts)
    {
        var total = parts.Length > 0 && parts[^1] is int count ? count : 0;
        var page = _page is null ? new Page([], HasNext: false, HasPrevious: false, _ => "") : _page.Finish((IReadOnlyList<Row>)parts[0]!, total);
        return _pending is null
            ? ConnectionFactory.Of(_itemType).Create(page, _shape, total, read => _run.Assemble(_list.Child, read))
            : new PendingPage(_pending, page, _shape, total);
    }

    private PagePlan CreatePage(Expression items)
    {
        var (scope, selection, settings) = (_run.Scope, _list.Selection, _list.Field.Paging!);
        var request = scope.Page(selection, settings);
        var sort = scope.Sort(selection, _list.Field, _itemType);
        var keys = Keysets.Create(items, _itemType, sort, scope.Model);
        if (settings.UseKeysets && keys is not null)
        {
            return new KeysetPage(keys, request, _shape.NeedsCursors, Cursor).Over(items, scope.Parameters);
        }

        return request is { IsBackward: true, Before: null }
            ? new LastRowsPage(items, keys ?? sort, request, scope.Parameters)
            : new OffsetPage(QueryExpressions.OrderBy(items, keys ?? sort), request, total: null, scope.Parameters);

        KeysetCursor Cursor() => new(selection.Field.ToString(), keys!, scope.Argument(selection, FilterArgument.Name));
    }
}
