
namespace Cacao.Tests.Data;

public class FilterTests
{
    public static TheoryData<string, string> Filters => new()
    {
        { """{ level: { eq: null } }""", "bd" },
        { """{ level: { neq: 1 } }""", "bcd" },
        { """{ level: { in: [null, 2] } }""", "bcd" },
        { """{ level: { nin: [1] } }""", "bcd" },
        { """{ level: { gt: 1 } }""", "c" },
        { """{ level: {} }""", "abcd" },
        { """{ and: [], or: [] }""", "abcd" },
        { """{ or: [{ code: { eq: "a" } }, { level: { eq: 2 } }], name: { neq: null } }""", "ac" },
        { """{ name: { contains: "_" } }""", "a" },
        { """{ name: { ncontains: "_" } }""", "bcd" },
        { """{ name: { nstartsWith: "x" } }""", "bd" },
        { """{ name: { or: [{ endsWith: "_" }, { eq: null }] } }""", "abd" },
        { """{ grade: { in: [HIGH] } }""", "b" },
        { """{ grade: { neq: HIGH } }""", "acd" },
        { """{ checked: { neq: true } }""", "acd" },
        { """{ price: { gte: 1.5 } }""", "b" },
        { """{ due: { lt: "2024-01-02T00:00:00Z" } }""", "a" },
        { """{ shelf: { title: { eq: "top" } } }""", "ab" },
        { """{ shelf: { title: { neq: "top" } } }""", "cd" },
        { """{ shelf: { rank: { eq: null } } }""", "cd" },
        { """{ notes: { some: { stars: { gt: 1 } } } }""", "a" },
        { """{ notes: { none: { stars: { gt: 1 } } } }""", "bcd" },
        { """{ notes: { all: { stars: { gt: 1 } } } }""", "cd" },
        { """{ notes: { some: {} } }""", "ab" },
        { """{ notes: { any: false } }""", "cd" },
        { """{ shelf: { items: { some: { code: { eq: "b" } } } } }""", "ab" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Where_Should_GiveTheSameRows_When_InTheDatabaseAndInMemory(string where, string expected)
    {
        await using var server = await StockServer.StartAsync();
        server.Stock.Fill(Rows());

        var answer = await server.AskAsync($$"""
            { items(where: {{where}}, order: [{ code: ASC }]) { nodes { code } } cachedItems(where: {{where}}, order: [{ code: ASC }]) { nodes { code } } }
            """);

        var nodes = string.Join(",", expected.Select(code => $"{{\"code\":\"{code}\"}}"));
        Assert.Equal("{\"data\":{\"items\":{\"nodes\":[" + nodes + "]},\"cachedItems\":{\"nodes\":[" + nodes + "]}}}", answer);
    }

    [Theory]
    [InlineData("{ code: { eq: null } }", "null")]
    [InlineData("{ level: { gt: null } }", "null")]
    [InlineData("{ code: { in: [null] } }", "[null")]
    [InlineData("{ shelf: null }", "null")]
    [InlineData("{ notes: { any: null } }", "null")]
    [InlineData("{ and: [{ code: { contains: null } }] }", "null")]
    public async Task Where_Should_TellThePlace_When_NullHasNoMeaning(string where, string place)
    {
        await using var server = await StockServer.StartAsync();
        var query = $$"""{ items(where: {{where}}) { nodes { code } } }""";

        var answer = await server.AskAsync(query);

        Assert.Contains("\"code\":\"HC0026\"", answer);
        Assert.Contains($"\"column\":{query.IndexOf(place, StringComparison.Ordinal) + 1}", answer);
    }

    [Fact]
    public void Where_Should_UseParameters_When_ValuesDiffer()
    {
        using var stock = new Stock();
        using var db = stock.Open();

        var first = Sql("a", 1, [1, 2]);
        var second = Sql("b", 2, [3, 4]);

        Assert.Equal(first, second);
        Assert.DoesNotContain("'a'", first);

        string Sql(string code, int level, object?[] ids)
        {
            stock.Statements.Clear();
            _ = db.Items.Where(Schemas.Fields(
                ("code", Schemas.Fields(("eq", code))),
                ("level", Schemas.Fields(("gt", level))),
                ("id", Schemas.Fields(("in", ids))))).Select(item => item.Id).ToList();
            return Assert.Single(stock.Statements);
        }
    }

    private static object[] Rows()
    {
        var top = new Shelf("top", 1);
        return
        [
            new Item { Code = "a", Name = "x_", Level = 1, Shelf = top, Due = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), Price = 1, Notes = [new Note { Stars = 1 }, new Note { Stars = 2 }] },
            new Item { Code = "b", Grade = Grade.High, Checked = true, Shelf = top, Price = 1.5m, Notes = [new Note { Stars = 1 }] },
            new Item { Code = "c", Name = "xy", Level = 2, Checked = false, Shelf = new Shelf("low", null), Due = new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.Zero) },
            new Item { Code = "d" },
        ];
    }
}
