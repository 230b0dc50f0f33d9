using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;

namespace Api.Tests.Operations;

/// <summary>
/// What the queries of schema/operations and the reports cost, in statements: with long pages the same as with short ones, so never more of them
/// because there are more rows.
/// </summary>
public sealed partial class StatementTests(StatementTests.Apps apps) : IClassFixture<StatementTests.Apps>
{
    private const int Short = 5;
    private const int Long = 100;

    public static TheoryData<string, string> Queries()
    {
        var data = new TheoryData<string, string>();
        foreach (var (file, _, name) in OperationFiles.All().Where(operation => operation.Kind == "query").Concat(OperationFiles.Reports()))
        {
            data.Add(file, name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_Should_CostTheSameStatements_HoweverLongItsPagesAre(string file, string name)
        => Assert.Equal(await CountAsync(apps.Short, Short, file, name), await CountAsync(apps.Long, Long, file, name));

    private static async Task<int> CountAsync(TestApp app, int size, string file, string name)
    {
        var document = PageSize().Replace(
            OperationFiles.Read(file), page => page.Groups["before"].Value + size.ToString(CultureInfo.InvariantCulture));
        var order = await app.ExecuteAsync("{ repairOrders(first: 1) { nodes { id } } }");
        app.Reads.Clear();
        var answer = await app.ExecuteAsync(document, new { id = order.Id("data.repairOrders.nodes.0.id") }, operationName: name);
        Assert.Null(answer.Json["errors"]?.ToJsonString());
        return app.Reads.Commands.Count;
    }

    [GeneratedRegex(@"(?<before>first: (Int!? = )?)\d+")]
    private static partial Regex PageSize();

    /// <summary>The demonstration data behind short and behind long pages.</summary>
    public sealed class Apps : IAsyncLifetime
    {
        public TestApp Short { get; } = new PagedApp(StatementTests.Short);

        public TestApp Long { get; } = new PagedApp(StatementTests.Long);

        public async Task InitializeAsync()
        {
            await Short.InitializeAsync();
            await Long.InitializeAsync();
        }

        public async Task DisposeAsync()
        {
            await Short.DisposeAsync();
            await Long.DisposeAsync();
        }
    }

    // Statements are counted here, not costs: long pages on every level go beyond the limits.
    private sealed class PagedApp(int size)
        : TestApp(builder => builder.Services.AddGraphQLServer()
            .ModifyPagingOptions(options => options.DefaultPageSize = size)
            .ModifyCostOptions(options => options.EnforceCostLimits = false))
    {
        protected override bool Demonstration => true;
    }
}
