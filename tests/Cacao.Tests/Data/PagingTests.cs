using System.Text.Json;
using Cacao.Tests.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Data;

public class PagingTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Page_Should_CostOneStatement_When_TotalIsNotSelected(bool keysets)
    {
        await using var server = await StockServer.StartAsync(keysets);
        server.Stock.Fill(new Item { Code = "a" }, new Item { Code = "b" });

        var answer = await server.AskAsync("{ items(first: 1) { nodes { code } pageInfo { hasNextPage } } }");

        Assert.Equal("""{"data":{"items":{"nodes":[{"code":"a"}],"pageInfo":{"hasNextPage":true}}}}""", answer);
        Assert.Single(server.Stock.Statements);
    }

    [Fact]
    public async Task Page_Should_CostTwoStatements_When_TotalIsSelected()
    {
        await using var server = await StockServer.StartAsync();
        server.Stock.Fill(new Item { Code = "a" }, new Item { Code = "b" });

        var answer = await server.AskAsync("""{ items(first: 1, where: { code: { eq: "b" } }) { nodes { code } totalCount } }""");

        Assert.Equal("""{"data":{"items":{"nodes":[{"code":"b"}],"totalCount":1}}}""", answer);
        Assert.Equal(2, server.Stock.Statements.Count);
    }

    [Fact]
    public async Task Page_Should_ReadNoRows_When_OnlyTheTotalIsSelected()
    {
        await using var server = await StockServer.StartAsync();
        server.Stock.Fill(new Item { Code = "a" });

        var total = await server.AskAsync("{ items { totalCount } }");
        var counting = server.Stock.Statements.ToArray();
        server.Stock.Statements.Clear();
        var name = await server.AskAsync("{ items { __typename } }");

        Assert.Equal("""{"data":{"items":{"totalCount":1}}}""", total);
        Assert.Contains("COUNT(*)", Assert.Single(counting));
        Assert.Equal("""{"data":{"items":{"__typename":"ItemsConnection"}}}""", name);
        Assert.Empty(server.Stock.Statements);
    }

    [Fact]
    public async Task Keyset_Should_FollowTheRequestedOrderThenTheKey_When_TheResolverSortsToo()
    {
        await using var server = await StockServer.StartAsync();
        server.Stock.Fill(new Item { Code = "a", Level = 1 }, new Item { Code = "a", Level = 2 }, new Item { Code = "b", Level = 3 });

        var requested = await server.AskAsync("{ items(order: [{ code: ASC }]) { nodes { id } } }");
        var own = await server.AskAsync("{ items { nodes { id } } }");

        Assert.Equal("""{"data":{"items":{"nodes":[{"id":1},{"id":2},{"id":3}]}}}""", requested);
        Assert.Equal("""{"data":{"items":{"nodes":[{"id":3},{"id":2},{"id":1}]}}}""", own);
    }

    [Theory]
    [InlineData("""order: [{ code: DESC }], where: { level: { eq: 1 } }""")]
    [InlineData("""order: [{ code: ASC }], where: { level: { eq: 2 } }""")]
    [InlineData("""order: [{ code: ASC }]""")]
    public async Task Cursor_Should_BeRefused_When_OrderOrWhereChanged(string arguments)
    {
        await using var server = await StockServer.StartAsync();
        server.Stock.Fill(new Item { Code = "a", Level = 1 }, new Item { Code = "b", Level = 1 });
        var cursor = await CursorAsync(server, """order: [{ code: ASC }], where: { level: { eq: 1 } }""");

        var answer = await server.AskAsync($$"""{ items(first: 1, after: "{{cursor}}", {{arguments}}) { nodes { id } } }""");

        Assert.Contains("HC0078", answer);
        Assert.Contains("belongs to another list", answer);
    }

    [Fact]
    public async Task Cursor_Should_Fit_When_TheSameFilterComesInAVariable()
    {
        await using var server = await StockServer.StartAsync();
        server.Stock.Fill(new Item { Code = "a", Level = 1 }, new Item { Code = "b", Level = 1 });
        var cursor = await CursorAsync(server, """order: [{ code: ASC }], where: { level: { eq: 1 }, code: { neq: "z" } }""");

        var answer = await server.AskAsync(
            """query($after: String, $where: ItemFilterInput) { items(first: 1, after: $after, order: [{ code: ASC }], where: $where) { nodes { code } } }""",
            new { after = cursor, where = new { code = new { neq = "z" }, level = new { eq = 1 } } });

        Assert.Equal("""{"data":{"items":{"nodes":[{"code":"b"}]}}}""", answer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MA==")]
    [InlineData("%%%")]
    [InlineData("e30")]
    public async Task Cursor_Should_BeRefused_When_Malformed(string cursor)
    {
        await using var server = await StockServer.StartAsync();

        var answer = await server.AskAsync("query($after: String) { items(first: 1, after: $after) { nodes { id } } }", new { after = cursor });

        Assert.Contains("HC0078", answer);
        Assert.Empty(server.Stock.Statements);
    }

    [Fact]
    public async Task RowsInMemory_Should_FilterSortAndPage_When_NavigationsAreMissing()
    {
        await using var server = await StockServer.StartAsync();
        server.Stock.Fill(new Item { Code = "a", Shelf = new Shelf("top", 1) }, new Item { Code = "b" }, new Item { Code = "c", Shelf = new Shelf("low", 2) });

        var answer = await server.AskAsync(
            """{ cachedItems(first: 1, where: { shelf: { title: { neq: "low" } } }, order: [{ shelf: { rank: ASC } }]) { totalCount edges { cursor node { code } } } }""");

        Assert.Equal("""{"data":{"cachedItems":{"totalCount":2,"edges":[{"cursor":"MA==","node":{"code":"b"}}]}}}""", answer);
    }

    private static async Task<string> CursorAsync(StockServer server, string arguments)
    {
        var answer = await server.AskAsync($$"""{ items(first: 1, {{arguments}}) { pageInfo { endCursor } } }""");
        using var document = JsonDocument.Parse(answer);
        return document.RootElement.GetProperty("data").GetProperty("items").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
    }

    [Theory]
    [InlineData("both", "HC0052")]
    [InlineData("forward", "HC0090")]
    public async Task Page_Should_BeRefused_When_ItsSizeIsMissing(string field, string code)
    {
        await using var server = await TestServer.StartAsync(schema => schema.AddQueryType<SizedPages>());

        var answer = JsonDocument.Parse(await server.AskAsync($"{{ {field} {{ nodes }} }}")).RootElement;

        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal($"""["{field}"]""", error.GetProperty("path").ToString());
    }

    public class SizedPages
    {
        [UsePaging(RequirePagingBoundaries = true, ConnectionName = "Both")]
        public List<int> GetBoth() => [1];

        [UsePaging(RequirePagingBoundaries = true, AllowBackwardPagination = false, ConnectionName = "Forward")]
        public List<int> GetForward() => [1];
    }
}
