using Cacao.Tests.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution.Costs;

/// <summary>What the schema says of prices, and what its options change in that.</summary>
public class CostDirectiveTests
{
    [Fact]
    public async Task Schema_Should_ShowPrices_WhereTheyWereSaid()
    {
        var text = await PrintAsync(schema => schema.AddQueryType<PricedQuery>().AddType<Gold>().AddCostAnalyzer());

        Assert.Contains("  slow: Int! @cost(weight: \"10\")\n", text, StringComparison.Ordinal);
        Assert.Contains("  priced: PricedThing! @cost(weight: \"2.5\")\n", text, StringComparison.Ordinal);
        Assert.Contains("  five: [PricedThing!]!\n    @listSize(assumedSize: 5, requireOneSlicingArgument: false)\n", text, StringComparison.Ordinal);
        Assert.Contains("exactly: Int @cost(weight: \"7\")", text, StringComparison.Ordinal);
        Assert.Contains("  name: String @cost(weight: \"5\")\n", text, StringComparison.Ordinal);
        Assert.Contains("type Gold implements IPriced @cost(weight: \"4\") {", text, StringComparison.Ordinal);
        Assert.Contains("enum Metal @cost(weight: \"6\") {", text, StringComparison.Ordinal);
        Assert.Contains("directive @cost(", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Defaults_Should_FollowTheOptions()
    {
        var text = await PrintStockAsync(options =>
        {
            options.DefaultResolverCost = 11;
            options.ApplySlicingArgumentDefaultValue = false;
            options.Filtering.DefaultFilterArgumentCost = 12;
            options.Filtering.DefaultFilterOperationCost = 13;
            options.Filtering.DefaultExpensiveFilterOperationCost = 14;
            options.Sorting.DefaultSortArgumentCost = 15;
            options.Sorting.DefaultSortOperationCost = 16;
        });

        Assert.Contains("totalCount: Int! @cost(weight: \"11\")", text, StringComparison.Ordinal);
        Assert.Contains("where: ItemFilterInput @cost(weight: \"12\")", text, StringComparison.Ordinal);
        Assert.Contains("eq: String @cost(weight: \"13\")", text, StringComparison.Ordinal);
        Assert.Contains("contains: String @cost(weight: \"14\")", text, StringComparison.Ordinal);
        Assert.Contains("order: [ItemSortInput!] @cost(weight: \"15\")", text, StringComparison.Ordinal);
        Assert.Contains("code: SortEnumType @cost(weight: \"16\")", text, StringComparison.Ordinal);
        Assert.Contains("@listSize(", text, StringComparison.Ordinal);
        Assert.DoesNotContain("slicingArgumentDefaultValue: ", text.Split("directive @listSize")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_Should_ShowNoPrices_When_DefaultsAreOff()
        => Assert.DoesNotContain("@cost", await PrintStockAsync(options => options.ApplyCostDefaults = false), StringComparison.Ordinal);

    [Fact]
    public async Task Schema_Should_ShowNoPrices_When_TheSafeSettingsAreLeftOut()
        => Assert.DoesNotContain("@cost", await PrintAsync(schema => AddStock(schema)), StringComparison.Ordinal);

    [Fact]
    public async Task OwnPrice_Should_WinOverDefaults_OfItsFieldAndArguments()
    {
        var text = await PrintAsync(schema => AddStock(schema).AddTypeExtension<OwnPrices>().AddCostAnalyzer());

        Assert.Matches("""priced\([^)]*where: ItemFilterInput\n[^)]*\): PricedConnection\n    @cost\(weight: "3"\)\n    @listSize\(assumedSize: 7, requireOneSlicingArgument: false\)\n""", text);
    }

    private static Task<string> PrintStockAsync(Action<CostOptions> configure)
        => PrintAsync(schema => AddStock(schema).AddCostAnalyzer().ModifyCostOptions(configure));

    private static IRequestExecutorBuilder AddStock(IRequestExecutorBuilder schema) => schema
        .AddQueryType<StockQueries>()
        .RegisterDbContextFactory<StockDb>()
        .AddFiltering()
        .AddSorting()
        .AddProjections();

    private static async Task<string> PrintAsync(Action<IRequestExecutorBuilder> configure)
    {
        await using var server = await TestServer.StartAsync(configure);
        return server.Executor.Schema.ToString();
    }

    [ExtendObjectType<StockQueries>]
    public class OwnPrices
    {
        [Cost(3)]
        [ListSize(AssumedSize = 7)]
        [UsePaging]
        [UseFiltering]
        public IQueryable<Item> GetPriced(StockDb db) => db.Items;
    }
}
