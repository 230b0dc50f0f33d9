namespace Cacao.Data.Paging;

/// <summary>One page as an expression that a database can run: on its own, inside another query, or for many parents at once.</summary>
internal abstract class PagePlan
{
    /// <summary>The page's rows, one more than asked for when there is one.</summary>
    public abstract RowWindow Window { get; }

    /// <summary>True when <see cref="Finish"/> needs the total count for its cursors.</summary>
    public virtual bool NeedsTotal => false;

    /// <summary>From the rows that were read to the page.</summary>
    public abstract Page Finish(IReadOnlyList<Row> rows, int total);
}

/// <summary>A page before its connection is made.</summary>
/// <param name="Rows">The rows in the list's order.</param>
/// <param name="HasNext">True when rows follow.</param>
/// <param name="HasPrevious">True when rows come before.</param>
/// <param name="Cursor">The cursor of the row at an index of <paramref name="Rows"/>.</param>
internal sealed record Page(IReadOnlyList<Row> Rows, bool HasNext, bool HasPrevious, Func<int, string> Cursor);
