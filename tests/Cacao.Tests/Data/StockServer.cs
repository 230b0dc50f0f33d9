using Cacao.Tests.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Data;

public class StockQueries
{
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 20)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Item> GetItems(StockDb db) => db.Items.OrderByDescending(item => item.Level);

    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Shelf> GetShelves(StockDb db) => db.Shelves;

    [UseProjection]
    [UseSorting]
    public async Task<List<Shelf>> GetShelfCardsAsync(StockDb db, IResolverContext context)
        => await db.Shelves.Sort(context).Project(context).ToListAsync();

    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public IEnumerable<Item> GetCachedItems(StockDb db) => db.Items.Include(item => item.Shelf).Include(item => item.Notes).ToList();

    [UseSingleOrDefault]
    [UseProjection]
    [UseFiltering]
    public IQueryable<Item> GetOnlyItem(StockDb db) => db.Items;
}

[ExtendObjectType<Item>]
public class ItemFields
{
    public string GetTag([Parent(requires: nameof(Item.Code))] Item item) => $"#{item.Code}";

    public long GetDouble([Parent] Item item) => item.Big * 2;
}

/// <summary>The stock behind a schema.</summary>
internal sealed class StockServer(Stock stock, bool isShared) : IAsyncDisposable
{
    private TestServer _server = null!;

    public Stock Stock { get; } = stock;

    /// <param name="keysets">True for cursors that hold sort keys.</param>
    /// <param name="configure">What else the schema has.</param>
    /// <param name="shared">The stock of another server; null for a new one.</param>
    public static async Task<StockServer> StartAsync(bool keysets = true, Action<IRequestExecutorBuilder>? configure = null, Stock? shared = null)
    {
        var stock = new StockServer(shared ?? new Stock(), shared is not null);
        stock._server = await TestServer.StartAsync(
            builder =>
            {
                builder
                    .AddQueryType<StockQueries>()
                    .AddTypeExtension<ItemFields>()
                    .RegisterDbContextFactory<StockDb>()
                    .AddFiltering()
                    .AddSorting()
                    .AddProjections()
                    .ModifyRequestOptions(options => options.IncludeExceptionDetails = true)
                    .ModifyCostOptions(options => (options.MaxFieldCost, options.MaxTypeCost) = (100_000, 100_000));
                configure?.Invoke(builder);
                if (keysets)
                {
                    builder.AddDbContextCursorPagingProvider();
                }
            },
            services => services.AddSingleton<IDbContextFactory<StockDb>>(new Factory(stock.Stock)));
        return stock;
    }

    public Task<string> AskAsync(string query, object? variables = null) => _server.AskAsync(query, variables);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        if (!isShared)
        {
            Stock.Dispose();
        }
    }

    private sealed class Factory(Stock stock) : IDbContextFactory<StockDb>
    {
        public StockDb CreateDbContext() => stock.Open();
    }
}
