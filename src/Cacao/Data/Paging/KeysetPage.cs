using System.Linq.Expressions;
using Cacao.Data.Sorting;

namespace Cacao.Data.Paging;

/// <summary>A page that begins behind, or ends before, a row's sort key.</summary>
internal sealed class KeysetPage : PagePlan
{
    private readonly PageRequest _request;
    private readonly KeysetCursor? _cursor;
    private readonly int _size;

    public KeysetPage(Expression source, IReadOnlyList<SortKey> keys, PageRequest request, bool needsCursors, Func<KeysetCursor> cursor)
    {
        _request = request;
        _cursor = needsCursors || request.After is not null || request.Before is not null ? cursor() : null;
        _size = request.First ?? request.Last ?? 0;
        var elementType = ElementTypes.Find(source.Type)!;
        SortKey[] reversed = [.. keys.Select(key => key.Reverse())];
        if (_cursor?.Decode(request.After, ConnectionField.After) is { } after)
        {
            source = QueryExpressions.Where(source, KeysetConditions.After(elementType, keys, after));
        }

        if (_cursor?.Decode(request.Before, ConnectionField.Before) is { } before)
        {
            source = QueryExpressions.Where(source, KeysetConditions.After(elementType, reversed, before));
        }

        source = QueryExpressions.OrderBy(source, request.IsBackward ? reversed : keys, replace: true);
        Window = new RowWindow(source, Skip: 0, _size + 1, needsCursors ? keys : null);
    }

    public override RowWindow Window { get; }

    public override Page Finish(IReadOnlyList<Row> rows, int total)
    {
        var hasMore = rows.Count > _size;
        var page = rows.Take(_size).ToList();
        var (hasNext, hasPrevious) = (hasMore || _request.Before is not null, _request.After is not null);
        if (_request.IsBackward)
        {
            page.Reverse();
            (hasNext, hasPrevious) = (_request.Before is not null, hasMore || _request.After is not null);
        }
        else if (_request.Last < page.Count)
        {
            page.RemoveRange(0, page.Count - _request.Last.Value);
            hasPrevious = true;
        }

        return new Page(page, hasNext, hasPrevious, index => _cursor!.Encode(page[index].Keys!));
    }
}
