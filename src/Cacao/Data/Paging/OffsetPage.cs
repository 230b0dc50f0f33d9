using System.Linq.Expressions;
using Cacao.Data.Sorting;

namespace Cacao.Data.Paging;

/// <summary>A page between two known row numbers.</summary>
internal sealed class OffsetPage : PagePlan
{
    private readonly OffsetRange _range;
    private readonly int? _last;

    public OffsetPage(Expression source, PageRequest request, int? total, QueryParameters parameters)
    {
        _range = OffsetRange.Of(request, total);
        _last = request.First is null ? null : request.Last;
        Window = new RowWindow(source, _range.From, _range.Size + 1, Keys: null, parameters);
    }

    public override RowWindow Window { get; }

    public override Page Finish(IReadOnlyList<Row> rows, int total) => _range.Finish(rows, _last);
}

/// <summary>The last rows of a list inside another query, where the length is not known beforehand: read from the end, without <c>before</c>.</summary>
internal sealed class LastRowsPage : PagePlan
{
    private readonly int _size;
    private readonly int _after;

    public LastRowsPage(Expression source, IReadOnlyList<SortKey> keys, PageRequest request, QueryParameters parameters)
    {
        _size = request.Last!.Value;
        _after = OffsetCursor.Decode(request.After, ConnectionField.After) ?? -1;
        source = QueryExpressions.OrderBy(source, keys.Select(key => key.Reverse()), replace: true);
        Window = new RowWindow(source, Skip: 0, _size, Keys: null, parameters);
    }

    public override RowWindow Window { get; }

    public override bool NeedsTotal => true;

    public override Page Finish(IReadOnlyList<Row> rows, int total)
    {
        var start = Math.Max(Math.Max(total - _size, _after + 1), 0);
        var page = rows.Take(Math.Max(0, total - start)).Reverse().ToList();
        return new Page(page, HasNext: false, start > 0, index => OffsetCursor.Encode(start + index));
    }
}
