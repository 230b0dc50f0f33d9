namespace Cacao.Data.Paging;

/// <summary>The rows from an index (included) to another (not included) of a list.</summary>
internal readonly record struct OffsetRange(int From, int To)
{
    public int Size => Math.Max(0, To - From);

    /// <summary>The rows that a request asks for.</summary>
    /// <param name="request">The arguments.</param>
    /// <param name="total">The length of the list; needed when the page is counted from the end.</param>
    public static OffsetRange Of(PageRequest request, int? total)
    {
        var from = OffsetCursor.Decode(request.After, ConnectionField.After) + 1 ?? 0;
        var to = Math.Min(OffsetCursor.Decode(request.Before, ConnectionField.Before) ?? int.MaxValue, total ?? int.MaxValue);
        if (request.First is { } first)
        {
            to = (int)Math.Min(to, (long)from + first);
        }
        else if (request.Last is { } last)
        {
            from = Math.Max(from, to - last);
        }

        return new OffsetRange(from, to);
    }

    /// <summary>The page, when one row more than <see cref="Size"/> was read if there is one.</summary>
    public Page Finish(IReadOnlyList<Row> rows, int? last)
    {
        var (from, size) = (From, Size);
        var page = rows.Take(size).ToList();
        if (last < page.Count)
        {
            from += page.Count - last.Value;
            page.RemoveRange(0, page.Count - last.Value);
        }

        return new Page(page, rows.Count > size, from > 0, index => OffsetCursor.Encode(from + index));
    }
}
