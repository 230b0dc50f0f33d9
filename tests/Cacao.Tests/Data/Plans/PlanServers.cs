using Cacao.Tests.Data.Siblings;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Data.Plans;

/// <summary>One schema over one stock, served twice: with compiled queries and without.</summary>
public sealed class PlanServers : IAsyncLifetime
{
    private StockServer _ordinary = null!;

    internal StockServer Compiled { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Compiled = await StockServer.StartAsync(configure: builder => AddLists(builder));
        Fill(Compiled.Stock);
        _ordinary = await StockServer.StartAsync(
            configure: builder => AddLists(builder).ModifyRequestOptions(options => options.LoadsWithoutPlans = true), shared: Compiled.Stock);
    }

    /// <summary>The answer, which is the same both ways.</summary>
    public async Task<string> AskAsync(string query, object? variables = null)
    {
        var compiled = await Compiled.AskAsync(query, variables);
        Assert.Equal(await _ordinary.AskAsync(query, variables), compiled);
        return compiled;
    }

    public async Task DisposeAsync()
    {
        await _ordinary.DisposeAsync();
        await Compiled.DisposeAsync();
    }

    private static void Fill(Stock stock)
    {
        Shelf[] shelves = [new("top", 2), new("bottom", null), new("empty", 1)];
        string?[] names = ["Apple", "banana", null, "A%b", ""];
        stock.Fill([
            .. shelves,
            .. Enumerable.Range(1, 14).Select(i => new Item
            {
                Code = $"{(char)('a' + (i % 4))}{i}",
                Name = names[i % names.Length],
                Level = i % 4 == 0 ? null : i % 5,
                Done = i % 3 == 0,
                Checked = i % 3 == 1 ? null : i % 2 == 0,
                Shelf = i % 4 == 3 ? null : shelves[i % 2],
                Notes = [.. Enumerable.Range(0, i % 3).Select(n => new Note { Text = $"note {n}", Stars = n })],
            }),
        ]);
    }

    private static IRequestExecutorBuilder AddLists(IRequestExecutorBuilder builder)
        => builder.AddTypeExtension(typeof(ShelfLists)).AddTypeExtension(typeof(ItemLists));
}
