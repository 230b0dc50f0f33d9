using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution.Costs;

public class LimitTests
{
    [Fact]
    public async Task Operation_Should_BeRefused_When_ItsFieldsCostTooMuch()
    {
        await using var server = await PricedServer.StartAsync(schema => schema.ModifyCostOptions(options => options.MaxFieldCost = 25));

        Assert.Equal("""{"data":{"a":1,"b":1}}""", await server.AskAsync("{ a: slow b: slow }"));
        Assert.Equal(
            """{"errors":[{"message":"The operation has a field cost of 30; 25 are allowed.","extensions":{"code":"HC0047","fieldCost":30,"maxFieldCost":25}}]}""",
            await server.AskAsync("{ a: slow b: slow c: slow }"));
    }

    [Fact]
    public async Task Operation_Should_BeRefused_When_ItsObjectsAreTooMany()
    {
        await using var server = await PricedServer.StartAsync(schema => schema.ModifyCostOptions(options => options.MaxTypeCost = 5.5));
        const string Query = "query ($n: Int) { limited(limit: $n) { name } }";

        Assert.Contains("\"data\"", await server.AskAsync(Query, """{ "n": 4 }"""), StringComparison.Ordinal);
        Assert.Equal(
            """{"errors":[{"message":"The operation has a type cost of 6; 5.5 are allowed.","extensions":{"code":"HC0047","typeCost":6,"maxTypeCost":5.5}}]}""",
            await server.AskAsync(Query, """{ "n": 5 }"""));
    }

    [Fact]
    public async Task Price_Should_BeTold_When_TheOperationIsRefused()
    {
        await using var server = await PricedServer.StartAsync(schema => schema.ModifyCostOptions(options => options.MaxFieldCost = 5));

        var answer = await server.AskAsync("{ slow }", configure: request => request.ReportCost());

        Assert.EndsWith("""}],"extensions":{"operationCost":{"fieldCost":10,"typeCost":1}}}""", answer, StringComparison.Ordinal);
        Assert.StartsWith("""{"errors":""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Price_Should_StandBesideTheData_When_ItIsAskedFor()
    {
        await using var server = await PricedServer.StartAsync();

        Assert.Equal(
            """{"data":{"slow":1},"extensions":{"operationCost":{"fieldCost":10,"typeCost":1}}}""",
            await server.AskAsync("{ slow }", configure: request => request.ReportCost()));
    }

    [Fact]
    public async Task Price_Should_BeTheWholeAnswer_When_OnlyItIsAskedFor()
    {
        await using var server = await PricedServer.StartAsync(schema => schema.ModifyCostOptions(options => options.MaxFieldCost = 5));

        Assert.Equal(
            """{"extensions":{"operationCost":{"fieldCost":10,"typeCost":1}}}""",
            await server.AskAsync("{ slow }", configure: request => request.ValidateCost()));
    }

    [Fact]
    public async Task Limits_Should_BeTheRequestsOwn_When_ItHasSome()
    {
        await using var server = await PricedServer.StartAsync();
        var limits = server.Executor.GetCostOptions();

        Assert.Equal(new RequestCostOptions(1_000, 1_000, enforceCostLimits: true, filterVariableMultiplier: 5), limits);
        Assert.Contains("HC0047", await server.AskAsync("{ slow }", configure: request => request.SetCostOptions(limits with { MaxFieldCost = 9 })), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"slow":1}}""", await server.AskAsync("{ slow }"));
    }

    [Fact]
    public async Task Operation_Should_Run_When_LimitsAreNotEnforced()
    {
        await using var server = await PricedServer.StartAsync(schema => schema.ModifyCostOptions(options =>
        {
            options.MaxFieldCost = 5;
            options.EnforceCostLimits = false;
        }));

        Assert.Equal("""{"data":{"slow":1}}""", await server.AskAsync("{ slow }"));
        Assert.Equal("10 / 1", await server.PriceAsync("{ slow }"));
    }

    [Fact]
    public async Task Operation_Should_HaveNoPrice_When_TheAnalyzerIsSkipped()
    {
        await using var server = await PricedServer.StartAsync(schema => schema.ModifyCostOptions(options =>
        {
            options.MaxFieldCost = 5;
            options.SkipAnalyzer = true;
        }));

        Assert.Equal("""{"data":{"slow":1}}""", await server.AskAsync("{ slow }", configure: request => request.ReportCost()));
        Assert.Equal("""{"data":{"slow":1}}""", await server.PriceAsync("{ slow }"));
    }

    [Fact]
    public void Options_Should_ExcludeEachOther_When_OneIsSwitchedOn()
    {
        var options = new CostOptions { SkipAnalyzer = true };
        Assert.False(options.EnforceCostLimits);

        options.EnforceCostLimits = true;
        Assert.False(options.SkipAnalyzer);

        options.EnforceCostLimits = false;
        Assert.False(options.SkipAnalyzer);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Limit_Should_BeRefused_When_ItIsNoAmount(double limit)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CostOptions { MaxFieldCost = limit });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CostOptions { MaxTypeCost = limit });
    }

    [Theory]
    [InlineData("{ box { entries { name } } }")]
    [InlineData("{ box(first: null) { entries { name } } }")]
    [InlineData("{ box(first: 1, last: 1) { entries { name } } }")]
    [InlineData("query ($n: Int) { box(first: $n, last: 1) { entries { name } } }")]
    public async Task Operation_Should_BeRefused_When_NotExactlyOneSizeIsGiven(string query)
    {
        await using var server = await PricedServer.StartAsync();

        var answer = await server.AskAsync(query);

        Assert.Contains(
            $$$"""`first`, `last`.","locations":[{"line":1,"column":{{{query.IndexOf("box", StringComparison.Ordinal) + 1}}}}],"path":["box"],"extensions":{"code":"HC0082"}}]}""",
            answer,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Price_Should_BeTooMuch_When_ListsOfListsHaveNoEnd()
    {
        await using var server = await PricedServer.StartAsync();
        var query = new StringBuilder("query ($n: Int, $zero: Int) { limited(limit: $zero) { ");
        for (var i = 0; i < 60; i++)
        {
            query.Append("some(limit: $n) { ");
        }

        query.Append("weighed").Append('}', 60).Append(" } x: limited(limit: $n) { y: some(limit: $n) { z: some(limit: $n) { weighed } } } }");

        Assert.Contains("HC0047", await server.AskAsync(query.ToString(), $$"""{ "n": {{int.MaxValue}}, "zero": 0 }"""), StringComparison.Ordinal);
        Assert.Contains("HC0047", await server.AskAsync(query.ToString(), $$"""{ "n": {{int.MaxValue}}, "zero": 1 }"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Price_Should_BeFoundOnce_When_FragmentsDoubleTheWaysAtEachLevel()
    {
        await using var server = await PricedServer.StartAsync(schema => schema.ModifyCostOptions(options => options.MaxFieldCost = 1e9));
        var fragments = Enumerable.Range(0, 20).Select(i => $"fragment F{i} on PricedThing {{ a: some(limit: 1) {{ ...F{i + 1} }} b: some(limit: 1) {{ ...F{i + 1} }} }}");

        var answer = await server.AskAsync(
            $"{{ thing {{ ...F0 }} }} {string.Join(' ', fragments)} fragment F20 on PricedThing {{ weighed }}",
            configure: request => request.ValidateCost());

        // Each of the 2^20 ways ends at a field of ten; below the root, 2^k lists stand on level k.
        var lists = (1 << 21) - 2;
        Assert.Equal($$$$"""{"extensions":{"operationCost":{"fieldCost":{{{{1 + lists + (10 * (1 << 20))}}}},"typeCost":{{{{2 + lists}}}}}}}""", answer);
    }
}
