namespace Cacao.Tests.Data.Siblings;

/// <summary>How many statements lists below lists cost.</summary>
public sealed class SiblingStatementTests : IClassFixture<SiblingServers>
{
    private readonly SiblingServers _servers;

    public SiblingStatementTests(SiblingServers servers)
    {
        _servers = servers;
        servers.Stock.Clear();
    }

    [Theory]
    [InlineData(2, "{ shelves { stock(first: 2) { nodes { code } } } }")]
    [InlineData(2, "{ shelves { stock(last: 2, order: [{ level: DESC }]) { edges { cursor node { code } } pageInfo { hasPreviousPage } } } }")]
    [InlineData(3, "{ shelves { stock(first: 2, where: { level: { neq: 1 } }) { totalCount nodes { code shelf { title } } } } }")]
    [InlineData(2, "{ shelves { stock { totalCount } } }")]
    [InlineData(2, "{ shelves { best(first: 2) { nodes { level } pageInfo { hasNextPage endCursor } } } }")]
    [InlineData(2, "{ shelves { noted(first: 2) { nodes { code } } } }")]
    [InlineData(2, "{ shelves { remarks(order: [{ text: ASC }]) { text } } }")]
    [InlineData(2, "{ shelves { plain { nodes { code tag double } } } }")]
    [InlineData(2, "{ shelves { any(first: 1) { nodes { code } } } }")]
    [InlineData(3, "{ shelves { a: stock(first: 1) { nodes { code } } b: stock(first: 2) { nodes { code } } } }")]
    [InlineData(3, "{ shelves { stock { nodes { firstNote { text } } } } }")]
    [InlineData(3, "{ shelves { stock(first: 2) { nodes { twins(first: 2) { nodes { code } } } } } }")]
    [InlineData(4, "{ shelves { stock(first: 1) { nodes { twins(first: 2) { nodes { firstNote { text } } } } } } }")]
    [InlineData(2, "{ shelves { stock { nodes { notes(order: [{ stars: DESC }]) { text stars } } } } }")]
    [InlineData(3, "{ shelves { stock { nodes { shelf { items(first: 1) { nodes { notes { text } } } } } } } }")]
    public async Task NestedList_Should_CostOneStatement_WhateverTheNumberOfItsParents(int statements, string query)
    {
        foreach (var shelves in (int[])[2, 10, 50])
        {
            _servers.Stock.Clear();
            _servers.Stock.Fill([.. Enumerable.Range(0, shelves).Select(index => NewShelf(index))]);

            var (answer, cost) = await _servers.AskAsync(query);

            Assert.Null(answer["errors"]);
            Assert.True(statements == cost, $"{shelves} shelves cost {cost} statements, not {statements}");
        }
    }

    /// <summary>A key that is compared goes into a statement for all parents; with other values, or without a table, each list has its own.</summary>
    [Theory]
    [InlineData("{ shelves { titled { nodes { code } } } }")]
    [InlineData("{ shelves { above { nodes { code } } } }")]
    [InlineData("{ shelves { ranked { nodes { code } } } }")]
    [InlineData("{ shelves { joined { nodes { code } } } }")]
    public async Task NestedList_Should_CostAStatementForEachParent_When_ItsQueryCannotBeShared(string query)
    {
        _servers.Stock.Fill([.. Enumerable.Range(0, 10).Select(index => NewShelf(index))]);

        var (_, cost) = await _servers.AskAsync(query);

        Assert.Equal(11, cost); // the shelves, and the list of each
    }

    /// <summary>Without keysets a page is rows by number: which rows they are must not depend on how they are read.</summary>
    [Theory]
    [InlineData(2, "{ shelves { stock(first: 2, order: [{ level: DESC }, { id: ASC }]) { nodes { code } } } }")]
    [InlineData(11, "{ shelves { stock(first: 2, order: [{ level: DESC }]) { nodes { code } } } }")]
    [InlineData(21, "{ shelves { stock(last: 2, order: [{ id: ASC }]) { nodes { code } } } }")]
    public async Task NumberedPage_Should_BeLoadedWithOthers_When_ItsOrderLeavesNoTies(int statements, string query)
    {
        var servers = new SiblingServers { UsesKeysets = false };
        await servers.InitializeAsync();
        servers.Stock.Fill([.. Enumerable.Range(0, 10).Select(index => NewShelf(index))]);

        var (_, cost) = await servers.AskAsync(query);

        Assert.Equal(statements, cost);
        await servers.DisposeAsync();
    }

    /// <summary>Who compares with null asks another question than who compares with a value; all of them ask it once.</summary>
    [Fact]
    public async Task NestedList_Should_CostOneStatementMore_When_KeysAreNull()
    {
        _servers.Stock.Fill([.. Enumerable.Range(0, 12).Select(index => new Item { Code = $"{index}", Level = index % 3 == 0 ? null : index % 3 })]);

        var (answer, cost) = await _servers.AskAsync("{ items(first: 12) { nodes { code alike(first: 2) { nodes { code } } } } }");

        Assert.Equal(3, cost);
        Assert.All(answer["data"]!["items"]!["nodes"]!.AsArray(), item => Assert.Equal(2, item!["alike"]!["nodes"]!.AsArray().Count));
    }

    /// <summary>Keys go as one parameter, and of each list only its page is read.</summary>
    [Fact]
    public async Task Statement_Should_ReadOnlyThePages()
    {
        _servers.Stock.Fill([.. Enumerable.Range(0, 10).Select(index => NewShelf(index))]);

        await _servers.AskTogetherAsync("{ shelves { stock(first: 2) { nodes { code } } } }");

        Assert.Equal(
            """
            SELECT "p"."value", "i"."Big", "i"."Code"
            FROM json_each(@p1) AS "p"
            CROSS JOIN "Items" AS "i"
            WHERE "i"."Id" IN (
                SELECT "i0"."Id"
                FROM "Items" AS "i0"
                WHERE "i0"."ShelfId" = "p"."value"
                ORDER BY "i0"."Id"
                LIMIT @p0
            )
            ORDER BY "i"."Id"
            """,
            _servers.Stock.Statements.ElementAt(1));
    }

    private static Shelf NewShelf(int index)
    {
        var shelf = new Shelf($"{index}", index % 4);
        ((List<Item>)shelf.Items).AddRange(Enumerable.Range(0, 3).Select(item => new Item
        {
            Code = $"{index}.{item}",
            Level = item,
            Token = new Guid(item, 0, 0, new byte[8]),
            Notes = [new Note { Text = $"{index}", Stars = item }, new Note { Text = "b", Stars = 1 }],
        }));
        return shelf;
    }
}
