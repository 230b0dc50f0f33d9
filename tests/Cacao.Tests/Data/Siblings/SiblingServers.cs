using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Data.Siblings;

/// <summary>One schema over one stock, served twice: lists of siblings loaded together with compiled queries, and each alone with ordinary ones.</summary>
public sealed class SiblingServers : IAsyncLifetime
{
    private StockServer _together = null!;
    private StockServer _alone = null!;

    public Stock Stock => _together.Stock;

    public bool UsesKeysets { get; init; } = true;

    public async Task InitializeAsync()
    {
        _together = await StockServer.StartAsync(UsesKeysets, builder => AddLists(builder));
        _alone = await StockServer.StartAsync(
            UsesKeysets,
            builder => AddLists(builder).ModifyRequestOptions(options => (options.LoadsSiblingsAlone, options.LoadsWithoutPlans) = (true, true)),
            Stock);
    }

    public Task<string> AskTogetherAsync(string query) => _together.AskAsync(query);

    /// <summary>The answer, which is the same both ways, and the number of statements when lists are loaded together.</summary>
    public async Task<(JsonNode Answer, int Statements)> AskAsync(string query, string because = "")
    {
        Stock.Statements.Clear();
        var together = await _together.AskAsync(query);
        var statements = Stock.Statements.Count;
        Stock.Statements.Clear();
        var alone = await _alone.AskAsync(query);
        Assert.True(Normalize(alone) == Normalize(together), $"{because}\n{query}\nalone:    {alone}\ntogether: {together}");
        Assert.True(statements <= Stock.Statements.Count, $"{because}\n{query}\ncost {statements} statements together, {Stock.Statements.Count} alone");
        return (JsonNode.Parse(together)!, statements);
    }

    public async Task DisposeAsync()
    {
        await _alone.DisposeAsync();
        await _together.DisposeAsync();
    }

    private static IRequestExecutorBuilder AddLists(IRequestExecutorBuilder builder)
        => builder.AddTypeExtension(typeof(ShelfLists)).AddTypeExtension(typeof(ItemLists));

    /// <summary>Errors come in any order, and with stack traces.</summary>
    private static string Normalize(string answer)
    {
        var json = JsonNode.Parse(answer)!.AsObject();
        var errors = json["errors"]?.AsArray().Select(error => $"{error!["message"]} {error["path"]?.ToJsonString()}").Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();
        return $"{json["data"]?.ToJsonString()} {string.Join('\n', errors)}";
    }
}
