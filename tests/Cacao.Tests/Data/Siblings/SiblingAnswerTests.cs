using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace Cacao.Tests.Data.Siblings;

/// <summary>Lists loaded together answer as each of them does alone.</summary>
public class SiblingAnswerTests(ITestOutputHelper output)
{
    private static readonly string[] s_columns =
        ["id", "code", "name", "level", "checked", "token", "grade", "wanted", "at", "due", "day", "price", "weight", "shelf: { title", "shelf: { rank"];

    private static readonly string[] s_filters =
    [
        "", "where: { level: { neq: 1 } }", "where: { level: { eq: null } }", "where: { or: [{ name: { contains: \"a\" } }, { done: { eq: true } }] }",
        "where: { shelf: { rank: { gt: 0 } } }", "where: { notes: { some: { stars: { gte: 1 } } } }", "where: { id: { lt: 0 } }",
    ];

    private static readonly string[] s_nodes =
    [
        "id code", "id shelf { title }", "id tag double", "id notes(where: { stars: { gt: 0 } }, order: [{ stars: DESC }]) { text stars }",
        "id firstNote { text }", "id firstNote(order: [{ text: ASC }]) { stars }", "id onlyNote(where: { stars: { eq: 0 } }) { text }",
        "id shelf { items(first: 2, order: [{ level: DESC }]) { totalCount nodes { id notes { text } } pageInfo { endCursor } } }",
    ];

    /// <summary>Schemas, orders and filters repeat, as compiling their queries is what takes time; rows, sizes and cursors are always others.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answer_Should_BeTheSame_When_ListsAreLoadedTogether(bool keysets)
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var servers = new SiblingServers { UsesKeysets = keysets };
        await servers.InitializeAsync();
        var lists = Enumerable.Range(0, 15).Select(_ => RandomList(random, depth: 0)).ToArray();
        for (var run = 0; run < 60; run++)
        {
            if (run % 8 == 0)
            {
                Fill(random, servers.Stock);
            }

            var list = lists[random.Next(lists.Length)];
            var (answer, _) = await servers.AskAsync($"{{ shelves {{ title list: {list(random, null)} }} }}", $"seed {seed}, run {run}");
            if (FindCursor(random, answer) is { } cursor)
            {
                await servers.AskAsync($"{{ shelves {{ title list: {list(random, cursor)} }} }}", $"seed {seed}, run {run}, {cursor}");
            }
        }

        await servers.DisposeAsync();
    }

    [Fact]
    public async Task Error_Should_StayWithItsParent()
    {
        var servers = new SiblingServers();
        await servers.InitializeAsync();
        servers.Stock.Fill(new Shelf("a", 1), new Shelf("", 2), new Shelf("b", 3), new Shelf("c", 4), new Shelf("d", 5));

        var (answer, cost) = await servers.AskAsync("{ shelves { title mixed { nodes { code } } } }");

        var shelves = answer["data"]!["shelves"]!.AsArray();
        Assert.Equal("""{"message":"A shelf needs a title.","path":["shelves",1,"mixed"]}""", Assert.Single(answer["errors"]!.AsArray())!.ToJsonString());
        Assert.Null(shelves[1]!["mixed"]);
        Assert.Equal("""{"nodes":[{"code":"made"}]}""", shelves[2]!["mixed"]!.ToJsonString());
        Assert.Equal(3, cost); // the shelves, the list of a, the lists of c and d
        await servers.DisposeAsync();
    }

    [Theory]
    [InlineData("stock(first: 21) { nodes { id } }", 4)]
    [InlineData("stock(after: \"x\") { nodes { id } }", 4)]
    [InlineData("stock(where: { level: { gt: null } }) { nodes { id } }", 4)]
    [InlineData("stock { nodes { onlyNote { text } } }", 2)]
    [InlineData("stock { nodes { shelf { items(first: -1) { nodes { id } } } } }", 3)]
    public async Task Errors_Should_BeThose_OfEachListAlone(string list, int errors)
    {
        var servers = new SiblingServers();
        await servers.InitializeAsync();
        Note[] tooMany = [new(), new()];
        servers.Stock.Fill(new Shelf("a", 1), new Shelf("b", 2), new Shelf("c", 3), new Shelf("d", 4));
        servers.Stock.Fill(new Item { ShelfId = 1, Notes = [.. tooMany] }, new Item { ShelfId = 2, Notes = [new()] }, new Item { ShelfId = 3, Notes = [new(), new()] });

        var (answer, _) = await servers.AskAsync($"{{ shelves {{ {list} }} }}");

        Assert.Equal(errors, answer["errors"]!.AsArray().Count);
        await servers.DisposeAsync();
    }

    /// <summary>A list field of a shelf with random arguments and selections, some of them lists again; asked again with other sizes and cursors.</summary>
    private static Func<Random, string?, string> RandomList(Random random, int depth)
    {
        var field = random.Next(12) switch
        {
            < 4 => depth == 0 ? "stock" : "alike",
            4 => depth == 0 ? "best" : "twins",
            5 => depth == 0 ? "noted" : "alike",
            6 => depth == 0 ? "mixed" : "twins",
            7 when depth == 0 => "remarks",
            8 => depth == 0 ? "ranked" : "alike",
            9 => depth == 0 ? "plain" : "twins",
            10 => depth == 0 ? "titled" : "twins",
            _ => depth == 0 ? "above" : "alike",
        };
        var order = field is "stock" or "noted" or "alike" or "twins" && random.Next(3) > 0
            ? $"order: [{string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => RandomOrder(random)))}]"
            : "";
        if (field == "remarks")
        {
            return (sizes, _) => $"remarks({(sizes.Next(2) == 0 ? "where: { stars: { gt: 0 } }, " : "")}order: [{{ text: ASC }}, {{ stars: DESC }}]) {{ text stars }}";
        }

        var where = field is "stock" or "best" or "mixed" or "titled" or "above" or "alike" ? s_filters[random.Next(s_filters.Length)] : "";
        var total = field is "stock" or "best" or "noted" or "mixed" or "titled" or "above" or "alike" && random.Next(2) == 0 ? "totalCount" : "";
        var nodes = s_nodes[random.Next(s_nodes.Length)];
        var info = random.Next(2) == 0 ? "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }" : "";
        var edges = random.Next(2) == 0;
        var inner = depth < 2 && random.Next(3) == 0 ? RandomList(random, depth + 1) : null;
        return (sizes, cursor) =>
        {
            var below = inner is null ? "" : $"inner: {inner(sizes, null)}";
            var rows = edges ? $"edges {{ cursor node {{ {nodes} {below} }} }}" : $"nodes {{ {nodes} {below} }}";
            return $"{field}({RandomPage(sizes, cursor)} {where} {order}) {{ {total} {rows} {info} }}";
        };
    }

    private static string RandomPage(Random random, string? cursor)
    {
        var size = $"{(random.Next(4) == 0 ? "last" : "first")}: {random.Next(0, 5)}";
        if (random.Next(8) == 0)
        {
            size = $"first: {random.Next(3, 6)}, last: {random.Next(0, 4)}";
        }

        return cursor is null ? size : $"{size}, {(random.Next(4) == 0 ? "before" : "after")}: \"{cursor}\"";
    }

    private static string RandomOrder(Random random)
    {
        var column = s_columns[random.Next(s_columns.Length)];
        var direction = random.Next(2) == 0 ? "ASC" : "DESC";
        return column.Contains('{') ? $"{{ {column}: {direction} }} }}" : $"{{ {column}: {direction} }}";
    }

    private static string? FindCursor(Random random, JsonNode answer)
    {
        var cursors = answer["data"]!["shelves"]!.AsArray()
            .Select(shelf => shelf!["list"])
            .OfType<JsonObject>()
            .SelectMany(list => new[]
            {
                list["pageInfo"]?["startCursor"],
                list["pageInfo"]?["endCursor"],
                list["edges"]?.AsArray().FirstOrDefault()?["cursor"],
            })
            .OfType<JsonValue>()
            .ToArray();
        return cursors.Length == 0 ? null : cursors[random.Next(cursors.Length)].GetValue<string>();
    }

    private static void Fill(Random random, Stock stock)
    {
        stock.Clear();
        string[] titles = ["", "a", "b", "c", "C", "中", "a'b", "\"", "é"];
        Shelf[] shelves = [.. Enumerable.Range(0, random.Next(0, 12)).Select(_ => new Shelf(titles[random.Next(titles.Length)], Maybe(random.Next(3))))];
        var moment = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        stock.Fill([.. shelves, .. Enumerable.Range(0, random.Next(0, 60)).Select(_ => new Item
        {
            Code = titles[random.Next(titles.Length)],
            Name = random.Next(3) == 0 ? null : titles[random.Next(titles.Length)],
            Level = Maybe(random.Next(3)),
            Done = random.Next(2) == 0,
            Checked = Maybe(random.Next(2) == 0),
            Token = new Guid(random.Next(4), 0, 0, [0, 0, 0, 0, 0, 0, 0xAB, 0xCD]),
            Grade = (Grade)random.Next(3),
            Wanted = Maybe((Grade)random.Next(3)),
            At = moment.AddTicks(random.Next(3)),
            Due = Maybe(new DateTimeOffset(moment).AddTicks(random.Next(3))),
            Day = Maybe(new DateOnly(2024, 1, 1 + random.Next(3))),
            Price = Maybe(random.Next(3) / 10m),
            Weight = random.Next(3) / 3.0,
            Big = random.Next(3),
            Shelf = shelves.Length == 0 || random.Next(5) == 0 ? null : shelves[random.Next(shelves.Length)],
            Notes = [.. Enumerable.Range(0, random.Next(0, 3)).Select(star => new Note { Text = titles[random.Next(titles.Length)], Stars = star })],
        })]);

        T? Maybe<T>(T value) where T : struct => random.Next(3) == 0 ? null : value;
    }
}
