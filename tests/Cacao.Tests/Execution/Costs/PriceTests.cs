namespace Cacao.Tests.Execution.Costs;

/// <summary>What operations cost, as "field cost / type cost".</summary>
public class PriceTests
{
    [Theory]
    [InlineData("{ number }", "0 / 1")]
    [InlineData("{ __typename }", "0 / 1")]
    [InlineData("{ numbers }", "1 / 1")]
    [InlineData("{ slow }", "10 / 1")]
    [InlineData("{ a: slow b: slow }", "20 / 1")]
    [InlineData("{ priced { name } }", "2.5 / 2")]
    [InlineData("{ thing { next { parts { name } } } }", "3 / 4")]
    [InlineData("{ thing { weighed } things { weighed } }", "22 / 3")]
    [InlineData("{ gold { name } }", "1 / 5")]
    [InlineData("{ metal }", "0 / 7")]
    [InlineData("{ metals }", "1 / 7")]
    public async Task Field_Should_CostItsWeight_AndItsTypeToo(string query, string price) => await VerifyAsync(query, "{}", price);

    [Theory]
    [InlineData("{ five { name } }", "1 / 6")]
    [InlineData("{ five { next { weighed } } }", "56 / 11")]
    [InlineData("{ limited { next { name } } }", "5 / 9")]
    [InlineData("{ limited(limit: 2) { next { name } } }", "3 / 5")]
    [InlineData("{ limited(limit: null) { next { name } } }", "5 / 9")]
    [InlineData("{ limited(limit: 0) { next { name } } }", "1 / 1")]
    [InlineData("{ limited(limit: -7) { next { name } } slow }", "11 / 1")]
    [InlineData("{ defaulted { name } }", "1 / 4")]
    [InlineData("{ defaulted(limit: 6) { name } }", "1 / 7")]
    [InlineData("{ box(first: 8) { entries { name } others { next { name } } } }", "4 / 12")]
    [InlineData("{ limited(limit: 3) { some(limit: 5) { some(limit: 7) { name } } } }", "19 / 124")]
    public async Task List_Should_MultiplyWhatIsBelow_ByItsSize(string query, string price) => await VerifyAsync(query, "{}", price);

    [Theory]
    [InlineData("{ found(exactly: 1) }", "7 / 1")]
    [InlineData("""{ found(by: { name: "a" }) }""", "6 / 1")]
    [InlineData("""{ found(by: { name: "a", size: 1, or: { name: null } }) }""", "12 / 1")]
    [InlineData("""{ found(anyOf: [{ name: "a" }, { or: { size: 2 } }]) }""", "7 / 1")]
    [InlineData("{ found(by: null) }", "1 / 1")]
    public async Task Argument_Should_CostWhatIsInIt(string query, string price) => await VerifyAsync(query, "{}", price);

    [Theory]
    [InlineData("{ any { name } }", "1 / 2")]
    [InlineData("{ any { thing { name } } }", "3 / 3")]
    [InlineData("{ any { name ... on Gold { purity } } }", "10 / 2")]
    [InlineData("{ any { ... on Gold { purity } ... on Stone { thing { weighed } } } }", "13 / 3")]
    [InlineData("{ member { ... on Gold { purity thing { name } } } }", "11 / 3")]
    [InlineData("{ member { __typename } }", "1 / 2")]
    public async Task AbstractType_Should_CostAsTheDearestObject(string query, string price) => await VerifyAsync(query, "{}", price);

    [Theory]
    [InlineData("{ ...A } fragment A on PricedQuery { slow b: slow }", "20 / 1")]
    [InlineData("{ slow ...A ... { slow } } fragment A on PricedQuery { slow }", "10 / 1")]
    [InlineData("{ thing { name } ...A } fragment A on PricedQuery { thing { weighed } }", "11 / 2")]
    [InlineData("{ slow @skip(if: true) number }", "10 / 1")]
    [InlineData("query ($no: Boolean!) { slow @include(if: $no) number }", "10 / 1")]
    public async Task Selections_Should_BeMerged_AndConditionsIgnored(string query, string price) => await VerifyAsync(query, """{ "no": false }""", price);

    [Theory]
    [InlineData("{ thing { next { name } } things { next { name } } }", "3 / 4")]
    [InlineData("{ thing { next { next { name } } } }", "1 / 2")]
    [InlineData("{ limited(limit: 9) { name } b: limited(limit: 9) { name } }", "2 / 19")]
    [InlineData("{ a: box(first: 3) { entries { name } } b: box(last: 4) { entries { name } } }", "4 / 10")]
    [InlineData("{ thing { next { weighed } } things { next { weighed } } }", "24 / 5")]
    public async Task PlainObject_Should_CostOnce_ForItsName(string query, string price) => await VerifyAsync(query, "{}", price);

    [Fact]
    public async Task NegativeWeight_Should_MakeNothingElseCheaper()
    {
        await VerifyAsync("{ cheap }", "{}", "0 / 1");
        await VerifyAsync("{ cheap slow }", "{}", "10 / 1");
    }

    [Theory]
    [InlineData("{ __schema { queryType { name } } }", "2 / 3")]
    [InlineData("""{ __type(name: "A") { fields { name } } }""", "2 / 3")]
    public async Task Introspection_Should_CostAsAnyField(string query, string price) => await VerifyAsync(query, "{}", price);

    private static async Task VerifyAsync(string query, string variables, string price)
    {
        await using var server = await PricedServer.StartAsync();

        Assert.Equal(price, await server.PriceAsync(query, variables));
    }
}
