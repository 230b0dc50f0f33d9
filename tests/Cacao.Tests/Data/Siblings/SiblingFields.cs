namespace Cacao.Tests.Data.Siblings;

/// <summary>Lists below lists, in all the shapes in which resolvers ask for them.</summary>
[ExtendObjectType<Shelf>]
public static class ShelfLists
{
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 20)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Item> GetStock([Parent(requires: nameof(Shelf.Id))] Shelf shelf, StockDb db)
        => db.Items.Where(item => item.ShelfId == shelf.Id);

    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    public static IQueryable<Item> GetBest([Parent(requires: nameof(Shelf.Id))] Shelf shelf, StockDb db)
    {
        var id = (int?)shelf.Id;
        return db.Items.Where(item => item.ShelfId == id && item.Level != null).OrderByDescending(item => item.Level).ThenBy(item => item.Shelf!.Title);
    }

    /// <summary>Through another table, by a key that may be null.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseSorting]
    public static IQueryable<Item> GetNoted([Parent(requires: nameof(Shelf.Rank))] Shelf shelf, StockDb db)
        => db.Items.Where(item => db.Notes.Any(note => note.ItemId == item.Id && note.Stars == shelf.Rank));

    /// <summary>The key inside a query of its own.</summary>
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Note> GetRemarks([Parent(requires: nameof(Shelf.Id))] Shelf shelf, StockDb db)
    {
        var mine = db.Items.Where(item => item.ShelfId == shelf.Id).Select(item => item.Id);
        return db.Notes.Where(note => mine.Contains(note.ItemId));
    }

    /// <summary>Not filtered, not projected: whole rows.</summary>
    [UsePaging]
    public static IQueryable<Item> GetPlain([Parent(requires: "Id Title")] Shelf shelf, StockDb db)
        => db.Items.Where(item => item.ShelfId == shelf.Id).Where(item => item.ShelfId == shelf.Id);

    /// <summary>The same for every shelf.</summary>
    [UsePaging]
    [UseProjection]
    public static IQueryable<Item> GetAny([Parent(requires: nameof(Shelf.Id))] Shelf shelf, StockDb db) => db.Items;

    /// <summary>More than a comparison: SQLite tells small letters from capitals in some translations of it and not in others.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    public static IQueryable<Item> GetTitled([Parent(requires: nameof(Shelf.Title))] Shelf shelf, StockDb db)
        => db.Items.Where(item => item.Code.StartsWith(shelf.Title));

    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    public static IQueryable<Item> GetAbove([Parent(requires: nameof(Shelf.Rank))] Shelf shelf, StockDb db)
        => db.Items.Where(item => item.Level > shelf.Rank);

    /// <summary>Two values of the parent.</summary>
    [UsePaging]
    [UseProjection]
    public static IQueryable<Item> GetRanked([Parent(requires: "Id Rank")] Shelf shelf, StockDb db)
        => db.Items.Where(item => item.ShelfId == shelf.Id && item.Level == shelf.Rank);

    /// <summary>Not the rows of a table.</summary>
    [UsePaging]
    [UseProjection]
    public static IQueryable<Item> GetJoined([Parent(requires: nameof(Shelf.Id))] Shelf shelf, StockDb db)
        => db.Notes.Where(note => note.Item.ShelfId == shelf.Id).Select(note => note.Item).Distinct();

    /// <summary>A query of another shape for some parents, none for others.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    public static IQueryable<Item> GetMixed([Parent(requires: "Id Title")] Shelf shelf, StockDb db) => shelf.Title switch
    {
        "" => throw new GraphQLException("A shelf needs a title."),
        "a" => db.Items.Where(item => item.ShelfId == shelf.Id && item.Done),
        "b" => new List<Item> { new() { Id = 1, Code = "made" } }.AsQueryable(),
        _ => db.Items.Where(item => item.ShelfId == shelf.Id),
    };
}

[ExtendObjectType<Item>]
public static class ItemLists
{
    /// <summary>A key that may be null, and that many parents share.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Item> GetAlike([Parent(requires: nameof(Item.Level))] Item item, StockDb db)
        => db.Items.Where(other => other.Level == item.Level);

    [UsePaging]
    [UseProjection]
    [UseSorting]
    public static IQueryable<Item> GetTwins([Parent(requires: nameof(Item.Token))] Item item, StockDb db)
        => db.Items.Where(other => other.Token == item.Token);

    [UseFirstOrDefault]
    [UseProjection]
    [UseSorting]
    public static IQueryable<Note> GetFirstNote([Parent(requires: nameof(Item.Id))] Item item, StockDb db)
        => db.Notes.Where(note => note.ItemId == item.Id).OrderBy(note => note.Stars).ThenBy(note => note.Id);

    [UseSingleOrDefault]
    [UseProjection]
    [UseFiltering]
    public static IQueryable<Note> GetOnlyNote([Parent(requires: nameof(Item.Id))] Item item, StockDb db)
        => db.Notes.Where(note => note.ItemId == item.Id);
}
