namespace Cacao.Tests.Data;

public class ProjectionTests
{
    [Fact]
    public async Task Projection_Should_ReadOnlySelectedColumns_When_NavigationsAreSelected()
    {
        await using var server = await StockServer.StartAsync();
        server.Stock.Fill(new Item { Code = "a", Shelf = new Shelf("top", 3), Notes = [new Note { Text = "n", Stars = 2 }] });

        var answer = await server.AskAsync("{ items { nodes { code shelf { title } notes { text } } } }");

        Assert.Equal("""{"data":{"items":{"nodes":[{"code":"a","shelf":{"title":"top"},"notes":[{"text":"n"}]}]}}}""", answer);
        var statement = Assert.Single(server.Stock.Statements);
        Assert.DoesNotContain("Weight", statement);
        Assert.DoesNotContain("Rank", statement);
        Assert.DoesNotContain("Stars", statement);
    }

    [Fact]
    public async Task Projection_Should_ReadWhatResolversRequire_When_TheirFieldIsSelected()
    {
        await using var server = await StockServer.StartAsync();
        server.Stock.Fill(new Item { Code = "a" });

        var answer = await server.AskAsync("{ items { nodes { tag } } }");

        Assert.Equal("""{"data":{"items":{"nodes":[{"tag":"#a"}]}}}""", answer);
        Assert.DoesNotContain("Weight", Assert.Single(server.Stock.Statements));
    }

    [Fact]
    public async Task Projection_Should_ReadMembersWithIsProjected_When_TheyAreNotSelected()
    {
        await using var server = await StockServer.StartAsync();
        server.Stock.Fill(new Item { Big = 21 });

        var answer = await server.AskAsync("{ items { nodes { double } } }");

        Assert.Equal("""{"data":{"items":{"nodes":[{"double":42}]}}}""", answer);
    }

    [Fact]
    public async Task NestedLists_Should_ComeInOneStatement_When_EachHasItsOwnFilterAndOrder()
    {
        await using var server = await StockServer.StartAsync();
        server.Stock.Fill(
            new Item { Code = "a", Level = 2, Notes = [new Note { Text = "x", Stars = 1 }, new Note { Text = "y", Stars = 2 }, new Note { Text = "z", Stars = 3 }] },
            new Item { Code = "b", Level = 1 });

        var answer = await server.AskAsync(
            """
            { items { nodes {
                few: notes(where: { stars: { lt: 3 } }, order: [{ text: DESC }]) { text }
                many: notes(where: { stars: { gt: 1 } }) { stars }
            } } }
            """);

        Assert.Equal(
            """{"data":{"items":{"nodes":[{"few":[{"text":"y"},{"text":"x"}],"many":[{"stars":2},{"stars":3}]},{"few":[],"many":[]}]}}}""",
            answer);
        Assert.Single(server.Stock.Statements);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task NestedPages_Should_LoadInAStatementForEachLevel_When_TheirRowsHaveLists(bool keysets)
    {
        await using var server = await StockServer.StartAsync(keysets);
        server.Stock.Fill(Shelves());

        var answer = await server.AskAsync(
            """
            { shelves(order: [{ id: ASC }]) {
                label
                items(first: 2, where: { code: { neq: "b" } }, order: [{ code: DESC }]) {
                    totalCount
                    pageInfo { hasNextPage hasPreviousPage }
                    nodes { code notes(where: { stars: { gt: 0 } }) { text } }
                }
            } }
            """);

        Assert.Equal(
            """{"data":{"shelves":[{"label":"!","items":{"totalCount":3,"pageInfo":{"hasNextPage":true,"hasPreviousPage":false},"nodes":[{"code":"d","notes":[{"text":"n"}]},{"code":"c","notes":[]}]}},{"label":"!","items":{"totalCount":0,"pageInfo":{"hasNextPage":false,"hasPreviousPage":false},"nodes":[]}}]}}""",
            answer);
        Assert.Equal(2, server.Stock.Statements.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task NestedPages_Should_ContinueAtTheirCursors_When_WalkedBothWays(bool keysets)
    {
        await using var server = await StockServer.StartAsync(keysets);
        server.Stock.Fill(Shelves());
        const string Query = """
            query($first: Int, $after: String, $last: Int, $before: String) {
              shelves(where: { title: { eq: "top" } }) {
                items(first: $first, after: $after, last: $last, before: $before, order: [{ code: ASC }]) { edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage } } } }
            """;

        var forwards = Page(await server.AskAsync(Query, new { first = 3 }));
        var rest = Page(await server.AskAsync(Query, new { first = 3, after = forwards.Last }));
        var end = Page(await server.AskAsync(Query, new { last = 3 }));
        var start = Page(await server.AskAsync(Query, new { last = 3, before = end.First }));

        Assert.Equal(("abc", true, false), (forwards.Codes, forwards.HasNext, forwards.HasPrevious));
        Assert.Equal(("d", false, true), (rest.Codes, rest.HasNext, rest.HasPrevious));
        Assert.Equal(("bcd", false, true), (end.Codes, end.HasNext, end.HasPrevious));
        Assert.Equal(("a", true, false), (start.Codes, start.HasNext, start.HasPrevious));
    }

    [Fact]
    public async Task NestedPages_Should_ReadOneStatement_When_TheirRowsHaveNavigations()
    {
        await using var server = await StockServer.StartAsync();
        server.Stock.Fill(Shelves());

        var answer = await server.AskAsync(
            """{ shelves(where: { title: { eq: "top" } }) { items(first: 1, order: [{ shelf: { rank: ASC } }, { code: DESC }]) { nodes { code shelf { title } } pageInfo { hasNextPage } } } }""");

        Assert.Equal("""{"data":{"shelves":[{"items":{"nodes":[{"code":"d","shelf":{"title":"top"}}],"pageInfo":{"hasNextPage":true}}}]}}""", answer);
        Assert.Single(server.Stock.Statements);
    }

    [Fact]
    public async Task NestedPage_Should_FailAlone_When_ItsSizeIsTooLarge()
    {
        await using var server = await StockServer.StartAsync();
        server.Stock.Fill(new Shelf("top", 1));

        var answer = await server.AskAsync("query($n: Int) { shelves { title items(first: $n) { nodes { code } } } }", new { n = 51 });

        Assert.Contains("HC0051", answer);
        Assert.Contains("""{"title":"top","items":null}""", answer);
    }

    [Fact]
    public async Task Project_Should_LoadNestedPages_When_CalledByHand()
    {
        await using var server = await StockServer.StartAsync();
        server.Stock.Fill(Shelves());

        var answer = await server.AskAsync("{ shelfCards(order: [{ id: ASC }]) { title items(first: 1) { totalCount nodes { code } } } }");

        Assert.Equal(
            """{"data":{"shelfCards":[{"title":"top","items":{"totalCount":4,"nodes":[{"code":"a"}]}},{"title":"empty","items":{"totalCount":0,"nodes":[]}}]}}""",
            answer);
        Assert.Single(server.Stock.Statements);
    }

    [Fact]
    public async Task SingleRow_Should_BeAnError_When_ThereAreSeveral()
    {
        await using var server = await StockServer.StartAsync();
        server.Stock.Fill(new Item { Code = "a" }, new Item { Code = "b" });

        var one = await server.AskAsync("""{ onlyItem(where: { code: { eq: "a" } }) { code } }""");
        var many = await server.AskAsync("{ onlyItem { code } }");

        Assert.Equal("""{"data":{"onlyItem":{"code":"a"}}}""", one);
        Assert.Equal(
            """{"data":{"onlyItem":null},"errors":[{"message":"Sequence contains more than one element.","path":["onlyItem"],"extensions":{"code":"HC0022"}}]}""",
            many);
    }

    private static object[] Shelves()
    {
        var shelf = new Shelf("top", 1);
        return
        [
            shelf,
            new Item { Code = "a", Shelf = shelf },
            new Item { Code = "b", Shelf = shelf },
            new Item { Code = "c", Shelf = shelf },
            new Item { Code = "d", Shelf = shelf, Notes = [new Note { Text = "n", Stars = 1 }, new Note { Text = "m" }] },
            new Shelf("empty", null),
        ];
    }

    private static (string Codes, bool HasNext, bool HasPrevious, string First, string Last) Page(string answer)
    {
        using var document = System.Text.Json.JsonDocument.Parse(answer);
        Assert.True(document.RootElement.TryGetProperty("data", out var data) && !document.RootElement.TryGetProperty("errors", out _), answer);
        var page = data.GetProperty("shelves")[0].GetProperty("items");
        var edges = page.GetProperty("edges").EnumerateArray().ToList();
        return (
            string.Concat(edges.Select(edge => edge.GetProperty("node").GetProperty("code").GetString())),
            page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean(),
            page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean(),
            edges[0].GetProperty("cursor").GetString()!,
            edges[^1].GetProperty("cursor").GetString()!);
    }
}
