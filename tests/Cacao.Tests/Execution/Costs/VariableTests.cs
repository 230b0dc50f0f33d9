namespace Cacao.Tests.Execution.Costs;

/// <summary>A value costs the same in a variable as in a literal.</summary>
public class VariableTests
{
    [Theory]
    [InlineData("query ($n: Int) { limited(limit: $n) { next { name } } }", """{ "n": 2 }""", "3 / 5")]
    [InlineData("query ($n: Int) { limited(limit: $n) { next { name } } }", "{}", "5 / 9")]
    [InlineData("query ($n: Int) { limited(limit: $n) { next { name } } }", """{ "n": null }""", "5 / 9")]
    [InlineData("query ($n: Int) { limited(limit: $n) { next { name } } }", """{ "n": -7 }""", "1 / 1")]
    [InlineData("query ($n: Int = 6) { limited(limit: $n) { next { name } } }", "{}", "7 / 13")]
    [InlineData("query ($n: Int = 6) { limited(limit: $n) { next { name } } }", """{ "n": 1 }""", "2 / 3")]
    [InlineData("query ($n: Int!) { box(first: $n) { entries { weighed } } }", """{ "n": 3 }""", "32 / 5")]
    [InlineData("query ($a: Int, $b: Int) { box(first: $a, last: $b) { entries { weighed } } }", """{ "a": 3, "b": 4 }""", "42 / 6")]
    [InlineData("query ($a: Int!, $b: Int!) { limited(limit: $a) { some(limit: $b) { some(limit: $a) { name } } } }", """{ "a": 3, "b": 5 }""", "19 / 64")]
    [InlineData("query ($n: Int!) { any { ... on Gold { purity } ... on Stone { thing { some(limit: $n) { weighed } } } } }", """{ "n": 1 }""", "14 / 4")]
    [InlineData("query ($n: Int!) { any { ... on Gold { purity } ... on Stone { thing { some(limit: $n) { weighed } } } } }", """{ "n": 0 }""", "10 / 3")]
    public async Task Size_Should_CostWhatTheLiteralCosts(string query, string variables, string price) => await VerifyAsync(query, variables, price);

    [Theory]
    [InlineData("query ($s: SearchInput) { found(by: $s) }", """{ "s": { "name": "a", "size": 1, "or": { "name": null } } }""", "12 / 1")]
    [InlineData("query ($s: SearchInput) { found(by: $s) }", """{ "s": { "n\u0061me": "a" } }""", "6 / 1")]
    [InlineData("query ($s: SearchInput) { found(by: $s) }", """{ "s": null }""", "1 / 1")]
    [InlineData("query ($s: SearchInput) { found(by: $s) }", "{}", "1 / 1")]
    [InlineData("""query ($s: SearchInput = { name: "a", or: { size: 1 } }) { found(by: $s) }""", "{}", "7 / 1")]
    [InlineData("query ($s: SearchInput) { found(by: { or: $s }) }", """{ "s": { "name": "a" } }""", "7 / 1")]
    [InlineData("query ($s: [SearchInput!]) { found(anyOf: $s) }", """{ "s": [{ "name": "a" }, { "or": { "size": 2 } }] }""", "7 / 1")]
    [InlineData("query ($s: [SearchInput!]) { found(anyOf: $s) }", """{ "s": { "name": "a" } }""", "6 / 1")]
    [InlineData("query ($s: SearchInput!) { found(anyOf: [$s, $s]) }", """{ "s": { "name": "a" } }""", "11 / 1")]
    [InlineData("query ($t: String) { found(by: { name: $t }) }", """{ "t": "a" }""", "6 / 1")]
    [InlineData("query ($e: Int) { found(exactly: $e) }", """{ "e": 100 }""", "7 / 1")]
    public async Task Input_Should_CostWhatTheLiteralCosts(string query, string variables, string price) => await VerifyAsync(query, variables, price);

    [Fact]
    public async Task Price_Should_FollowTheVariables_When_TheSameOperationComesAgain()
    {
        await using var server = await PricedServer.StartAsync();
        const string Query = "query ($n: Int, $s: SearchInput) { limited(limit: $n) { weighed } found(by: $s) }";

        Assert.Equal("22 / 3", await server.PriceAsync(Query, """{ "n": 2 }"""));
        Assert.Equal("37 / 4", await server.PriceAsync(Query, """{ "n": 3, "s": { "name": "a" } }"""));
        Assert.Equal("22 / 3", await server.PriceAsync(Query, """{ "n": 2 }"""));
    }

    private static async Task VerifyAsync(string query, string variables, string price)
    {
        await using var server = await PricedServer.StartAsync();

        Assert.Equal(price, await server.PriceAsync(query, variables));
    }
}
