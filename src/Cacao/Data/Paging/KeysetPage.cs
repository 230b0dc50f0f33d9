using System.Linq.Expressions;
using Cacao.Data.Plans;
using Cacao.Data.Sorting;

namespace Cacao.Data.Paging;

/// <summary>A page that begins behind, or ends before, a row's sort key.</summary>
internal sealed class KeysetPage : PagePlan
{
    private readonly IReadOnlyList<SortKey> _keys;
    private readonly PageRequest _request;
    private readonly bool _needsCursors;
    private readonly KeysetCursor? _cursor;
    private readonly object?[]? _after;
    private readonly object?[]? _before;
    private RowWindow? _window;

    public KeysetPage(IReadOnlyList<SortKey> keys, PageRequest request, bool needsCursors, Func<KeysetCursor> cursor)
    {
        (_keys, _request, _needsCursors) = (keys, request, needsCursors);
        _cursor = needsCursors || request.After is not null || request.Before is not null ? cursor() : null;
        _after = _cursor?.Decode(request.After, ConnectionField.After);
        _before = _cursor?.Decode(request.Before, ConnectionField.Before);
        Size = request.First ?? request.Last ?? 0;
    }

    /// <summary>The most rows that the page has.</summary>
    public int Size { get; }

    public override RowWindow Window => _window ?? throw new InvalidOperationException("The page is over no list.");

    /// <summary>Where null stands in the cursors: it decides what the page's query looks like.</summary>
    public IEnumerable<bool> NullsOfCursors => (_after ?? []).Concat(_before ?? []).Select(static value => value is null);

    private SortKey[] Reversed => [.. _keys.Select(key => key.Reverse())];

    /// <summary>The page of a list.</summary>
    public KeysetPage Over(Expression source, QueryParameters parameters)
    {
        var (after, before) = Conditions(ElementTypes.Find(source.Type)!, parameters);
        source = QueryExpressions.Where(QueryExpressions.Where(source, after), before);
        source = QueryExpressions.OrderBy(source, _request.IsBackward ? Reversed : _keys, replace: true);
        _window = new RowWindow(source, Skip: 0, Size + 1, _needsCursors ? _keys : null, parameters);
        return this;
    }

    /// <summary>The values of the page's query, in the order in which <see cref="Over"/> and its window mention them.</summary>
    public void AddValues(Type elementType, PlanParameters parameters)
    {
        _ = Conditions(elementType, parameters);
        parameters.Add(Size + 1);
    }

    /// <summary>Takes off what was read beyond the page, and puts the rest into the list's order.</summary>
    public (bool HasNext, bool HasPrevious) Trim<TRow>(List<TRow> rows)
    {
        var hasMore = rows.Count > Size;
        if (hasMore)
        {
            rows.RemoveRange(Size, rows.Count - Size);
        }

        if (_request.IsBackward)
        {
            rows.Reverse();
            return (_request.Before is not null, hasMore || _request.After is not null);
        }

        var hasPrevious = _request.After is not null;
        if (_request.Last < rows.Count)
        {
            rows.RemoveRange(0, rows.Count - _request.Last.Value);
            hasPrevious = true;
        }

        return (hasMore || _request.Before is not null, hasPrevious);
    }

    public override Page Finish(IReadOnlyList<Row> rows, int total)
    {
        var page = rows.ToList();
        var (hasNext, hasPrevious) = Trim(page);
        return new Page(page, hasNext, hasPrevious, index => _cursor!.Encode(page[index].Keys!));
    }

    private (LambdaExpression? After, LambdaExpression? Before) Conditions(Type elementType, QueryParameters parameters)
        => (_after is null ? null : KeysetConditions.After(elementType, _keys, _after, parameters),
            _before is null ? null : KeysetConditions.After(elementType, Reversed, _before, parameters));
}
