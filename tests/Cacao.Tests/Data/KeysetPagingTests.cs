using Cacao.Data;
using Cacao.Data.Paging;
using Cacao.Data.Sorting;
using Xunit.Abstractions;

namespace Cacao.Tests.Data;

public class KeysetPagingTests(ITestOutputHelper output)
{
    private static readonly string[] s_columns =
    [
        "id", "code", "name", "level", "done", "checked", "token", "grade", "wanted", "at", "due", "day", "hour", "price", "weight", "big", "shelf.title", "shelf.rank",
    ];

    /// <summary>Every walk has other rows, another page size and another start; orders and filters repeat, as compiling their queries is what takes time.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Pages_Should_GiveEachSurvivingRowOnce_When_RowsComeAndGoMeanwhile(bool forwards)
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var orders = Enumerable.Range(0, 5).Select(_ => Enumerable.Range(0, random.Next(0, 4)).Select(_ => (object)RandomOrder(random)).ToArray()).ToArray();
        using var stock = new Stock();
        for (var run = 0; run < 150; run++)
        {
            Walk(random, stock, orders[random.Next(orders.Length)], forwards, $"seed {seed}, run {run}");
        }
    }

    /// <summary>Each kind of column on its own, from both ends.</summary>
    [Fact]
    public void Pages_Should_GiveEachRowOnce_When_SortedByAnyColumn()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        using var stock = new Stock();
        foreach (var column in s_columns)
        {
            foreach (var direction in Enum.GetValues<SortDirection>())
            {
                Walk(random, stock, [Order(column, direction)], forwards: direction == SortDirection.Ascending, $"seed {seed}, {column} {direction}");
            }
        }
    }

    [Fact]
    public void Page_Should_ReadSortColumns_When_TheyAreNotSelected()
    {
        using var stock = new Stock();
        stock.Fill(new Item { Code = "a", Shelf = new Shelf("top", 1) }, new Item { Code = "b" });
        using var db = stock.Open();
        var keys = Keys(db.Items, Schemas.Fields(("shelf", Schemas.Fields(("title", SortDirection.Ascending)))));

        var page = Load(db.Items, keys, new PageRequest(1, null, null, null));

        Assert.Equal("b", ((Item)page.Rows[0].Node!).Code);
        Assert.Contains("Title", Assert.Single(stock.Statements));
    }

    private static void Walk(Random random, Stock stock, object[] order, bool forwards, string seed)
    {
        stock.Clear();
        Shelf[] shelves = [new("a", null), new("b", 1), new("B", 1)];
        stock.Fill([.. shelves, .. Enumerable.Range(0, random.Next(0, 30)).Select(_ => NewItem(random, shelves))]);
        var where = random.Next(3) == 0 ? Schemas.Fields(("level", Schemas.Fields(("neq", random.Next(3) == 0 ? null : 1)))) : null;
        var survivors = Ids(stock, where);
        var size = random.Next(1, 6);
        var seen = new List<int>();
        string? cursor = null;
        while (true)
        {
            using var db = stock.Open();
            var query = db.Items.Where(where);
            var keys = Keys(query, order);
            var page = Load(query, keys, forwards ? new PageRequest(size, null, cursor, null) : new PageRequest(null, size, null, cursor));
            var ids = page.Rows.Select(row => ((Item)row.Node!).Id).ToList();
            Assert.True(ids.Count <= size, seed);
            AssertOrdered(stock, query, keys, ids, seed);
            seen.AddRange(ids);
            if (ids.Count == 0 || !(forwards ? page.HasNext : page.HasPrevious))
            {
                break;
            }

            cursor = page.Cursor(forwards ? ids.Count - 1 : 0);
            Disturb(random, stock, survivors);
        }

        survivors.IntersectWith(Ids(stock, where));
        Assert.True(seen.Count == seen.Distinct().Count(), $"{seed}: a row came twice");
        Assert.True(survivors.IsSubsetOf(seen), $"{seed}: a row was left out");
    }

    /// <summary>The page's own order is the order in which the database sorts all rows by the same keys.</summary>
    private static void AssertOrdered(Stock stock, IQueryable<Item> query, List<SortKey> keys, List<int> ids, string seed)
    {
        var sorted = query.Provider.CreateQuery<Item>(QueryExpressions.OrderBy(query.Expression, keys)).Select(item => item.Id).ToList();
        Assert.True(sorted.Where(ids.Contains).SequenceEqual(ids), $"{seed}: wrong order");
        stock.Statements.Clear();
    }

    private static void Disturb(Random random, Stock stock, HashSet<int> survivors)
    {
        using var db = stock.Open();
        var shelves = db.Shelves.ToArray();
        foreach (var _ in Enumerable.Range(0, random.Next(0, 3)))
        {
            db.Items.Add(NewItem(random, shelves));
        }

        if (random.Next(2) == 0 && db.Items.Select(item => item.Id).ToArray() is { Length: > 0 } ids)
        {
            var victim = ids[random.Next(ids.Length)];
            db.Items.Remove(db.Items.Find(victim)!);
            survivors.Remove(victim);
        }

        db.SaveChanges();
    }

    private static HashSet<int> Ids(Stock stock, object? where)
    {
        using var db = stock.Open();
        return [.. db.Items.Where(where).Select(item => item.Id)];
    }

    private static List<SortKey> Keys(IQueryable<Item> query, params object[] order)
        => Keysets.Create(query.Expression, typeof(Item), Schemas.Keys<Item>(order), Keysets.FindModel(query.Expression))!;

    private static Page Load(IQueryable<Item> query, List<SortKey> keys, PageRequest request)
    {
        var plan = new KeysetPage(keys, request, needsCursors: true, () => new KeysetCursor("Query.items", keys, null))
            .Over(query.Expression, QueryParameters.Captured);
        return plan.Finish(query.Provider.CreateQuery<Row>(plan.Window.Read(row => row)).ToList(), total: 0);
    }

    private static Dictionary<string, object?> RandomOrder(Random random)
    {
        var direction = random.Next(2) == 0 ? SortDirection.Ascending : SortDirection.Descending;
        return Order(s_columns[random.Next(s_columns.Length)], direction);
    }

    private static Dictionary<string, object?> Order(string column, SortDirection direction)
        => column.Split('.') is [var outer, var inner]
            ? Schemas.Fields((outer, Schemas.Fields((inner, direction))))
            : Schemas.Fields((column, direction));

    private static Item NewItem(Random random, Shelf[] shelves)
    {
        string?[] texts = [null, "", "a", "A", "b", "中", "é", "a'b"];
        var moment = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        return new Item
        {
            Code = texts[random.Next(1, texts.Length)]!,
            Name = texts[random.Next(texts.Length)],
            Level = Maybe(random.Next(3)),
            Done = random.Next(2) == 0,
            Checked = Maybe(random.Next(2) == 0),
            Token = new Guid(random.Next(3), 0, 0, [0, 0, 0, 0, 0, 0, 0, (byte)random.Next(200, 203)]),
            Grade = (Grade)random.Next(3),
            Wanted = Maybe((Grade)random.Next(3)),
            At = moment.AddTicks(random.Next(3)),
            Due = Maybe(new DateTimeOffset(moment).AddTicks(random.Next(3))),
            Day = Maybe(new DateOnly(2024, 1, 1 + random.Next(3))),
            Hour = new TimeOnly(random.Next(3), 0),
            Price = Maybe(random.Next(3) / 10m),
            Weight = random.Next(3) / 3.0,
            Big = long.MaxValue - random.Next(3),
            Shelf = random.Next(3) == 0 ? null : shelves[random.Next(shelves.Length)],
        };

        T? Maybe<T>(T value) where T : struct => random.Next(3) == 0 ? null : value;
    }
}
