using System.Linq.Expressions;
using Cacao.Data;
using Cacao.Data.Paging;
using Cacao.Data.Plans;
using Cacao.Data.Siblings;
using Microsoft.EntityFrameworkCore;

namespace Cacao.Tests.Data.Siblings;

/// <summary>The statement for the lists of many parents where a database has APPLY; no server is needed to write it.</summary>
public sealed class SiblingQueryTests : IDisposable
{
    private readonly StockDb _db = new(new DbContextOptionsBuilder<StockDb>().UseSqlServer("Server=none").Options);

    [Fact]
    public void Rows_Should_BeFoundForOneKeyAfterTheOther_When_TheDatabaseHasApply()
    {
        var query = Combine(id => _db.Items.AsNoTracking().Where(item => item.ShelfId == id).OrderByDescending(item => item.At));

        Assert.Equal(
            """
            SELECT [v].[value] AS [List], [i1].[Id] AS [Node]
            FROM OPENJSON(@Value) WITH ([value] int '$') AS [v]
            CROSS APPLY (
                SELECT [i].[Id], [i].[At]
                FROM [Items] AS [i]
                WHERE [i].[Id] IN (
                    SELECT TOP(@Value1) [i0].[Id]
                    FROM [Items] AS [i0]
                    WHERE [i0].[ShelfId] = [v].[value]
                    ORDER BY [i0].[At] DESC
                )
            ) AS [i1]
            ORDER BY [i1].[At] DESC, [i1].[Id]
            """,
            Sql(query.Rows(new RowWindow(query.List, Skip: 0, Take: 3, Keys: null, QueryParameters.Captured), Id)));
    }

    [Fact]
    public void Rows_Should_BeSortedOnce_When_TheWholeListIsRead()
    {
        var query = Combine(id => _db.Items
            .Where(item => _db.Notes.Any(note => note.ItemId == item.Id && note.Stars == id))
            .OrderBy(item => item.Shelf!.Title));

        var sql = Sql(query.Rows(new RowWindow(query.List, Skip: 0, Take: null, Keys: null, QueryParameters.Captured), Id));

        Assert.Single(sql.Split("ORDER BY").Skip(1));
        Assert.Contains("CROSS APPLY", sql);
    }

    [Fact]
    public void Counts_Should_BeOneStatement()
    {
        var query = Combine(id => _db.Items.Where(item => item.ShelfId == id));

        var sql = Sql(query.Counts(query.List));

        Assert.Contains("SELECT COUNT(*)", sql);
        Assert.Contains("FROM OPENJSON(@Value)", sql);
    }

    public void Dispose() => _db.Dispose();

    private SiblingQuery Combine(Func<int, IQueryable<Item>> list)
    {
        var group = Assert.Single(SiblingGroup.Of([new Sibling(list(1), null!), new Sibling(list(2), null!)]));
        var queries = new OrdinaryQueries(((IQueryable)_db.Items).Provider);
        return SiblingQuery.TryCreate(group, group.ByKey.Select(siblings => siblings.Key!), _db, queries)!;
    }

    private string Sql(Expression rows)
    {
        var text = ((IQueryable)_db.Items).Provider.CreateQuery<Row>(rows).ToQueryString();
        return text[text.IndexOf("SELECT", StringComparison.Ordinal)..];
    }

    private static MemberExpression Id(Expression row) => Expression.Property(row, nameof(Item.Id));
}
