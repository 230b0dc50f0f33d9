using System.Net;
using Modules.Tests.Support;

namespace Api.Tests.BadInput;

/// <summary>Documents that are wrong, or right and far too much.</summary>
public sealed class DocumentTests(ListeningApp app) : IClassFixture<ListeningApp>
{
    private const int FortyKilobytes = 40 * 1024;

    [Theory]
    [InlineData("{ nothing }", "The field `nothing` does not exist on the type `Query`.")]
    [InlineData("{ teams { nodes { nmae } } }", "The field `nmae` does not exist on the type `Team`.")]
    [InlineData("{ teams }", "teams")]
    [InlineData("{ __typename { id } }", "__typename")]
    [InlineData("{ teams(frist: 1) { totalCount } }", "frist")]
    [InlineData("{ teams(first: 1, first: 2) { totalCount } }", "The argument `first` is given more than once.")]
    [InlineData("{ teams(first: \"ten\") { totalCount } }", "The value of the argument `first` does not fit the type `Int`.")]
    [InlineData("{ teams(first: 1.5) { totalCount } }", "The value of the argument `first` does not fit the type `Int`.")]
    [InlineData("{ communities(where: { households: { gt: 1e400 } }) { totalCount } }", "The value of the input field `gt` does not fit the type `Int`.")]
    [InlineData("{ teams(where: { kind: { eq: BRIGADE } }) { totalCount } }", "The value of the input field `eq` does not fit the type `TeamKind`.")]
    [InlineData("{ teams(where: { kind: { eq: \"TEAM\" } }) { totalCount } }", "The value of the input field `eq` does not fit the type `TeamKind`.")]
    [InlineData("{ teams(where: { size: { eq: 1 } }) { totalCount } }", "size")]
    [InlineData("{ teams(where: { name: { eq: \"a\" }, name: { eq: \"b\" } }) { totalCount } }", "The input field `name` is given more than once.")]
    [InlineData("{ teams(order: [{ name: UP }]) { totalCount } }", "SortEnumType")]
    [InlineData("{ team { id } }", "id")]
    [InlineData("{ team(id: null) { id } }", "id")]
    [InlineData("query ($n: Int) { teams(first: $m) { totalCount } }", "m")]
    [InlineData("query ($n: Nothing) { repairOrders(first: $n) { totalCount } }", "Nothing")]
    [InlineData("{ ...Missing }", "Missing")]
    [InlineData("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "The fragment `A` spreads itself, directly or through others.")]
    [InlineData("{ __typename @nothing }", "nothing")]
    [InlineData("{ a: teams(first: 1) { totalCount } a: members(first: 1) { totalCount } }", "a")]
    [InlineData("subscription { __typename }", "subscription")]
    [InlineData("{ teams(where: { name: { eq: \"\\ud800\" } }) { totalCount } }", "Invalid Unicode escape.")]
    [InlineData("{ teams(where: { name: { eq: \"\\u{110000}\" } }) { totalCount } }", "Invalid Unicode escape.")]
    [InlineData("{ \0 }", "Unexpected character U+0000.")]
    [InlineData("{ __typename }\0", "Unexpected character U+0000.")]
    [InlineData("{ team(id: 1.) { id } }", "number")]
    [InlineData("{ team(id: \"abc) { id } }", "string")]
    [InlineData("{ __typename", "RightBrace")]
    [InlineData("Drop table teams", "Drop")]
    [InlineData("type Team { id: ID }", "operation")]
    public async Task Document_Should_BeRefused_When_ItIsWrong(string document, string named)
    {
        var answer = await app.AskAsync(document);

        ShouldBeRefused(answer, named);
    }

    [Theory]
    [InlineData("{", "")]
    [InlineData("[", "")]
    [InlineData("(", "")]
    [InlineData("{", "}")]
    [InlineData("[", "]")]
    [InlineData("(", ")")]
    public async Task Document_Should_BeRefused_When_ItIsNothingButBrackets(string open, string close)
    {
        var half = close.Length == 0 ? FortyKilobytes : FortyKilobytes / 2;

        var answer = await app.AskAsync(Repeat(open, half) + Repeat(close, half));

        ShouldBeRefused(answer, "token");
    }

    [Theory]
    [InlineData("", "{a", "}")]
    [InlineData("{ teams(where: ", "{and:[", "]}")]
    [InlineData("{ teams(where: ", "[", "]")]
    [InlineData("query ($a: ", "[", "]")]
    [InlineData("query ($a: Int = ", "[", "]")]
    [InlineData("{ ", "... {", "}")]
    public async Task Document_Should_BeRefused_When_ItIsNestedTooDeep(string start, string open, string close)
    {
        var levels = FortyKilobytes / (open.Length + close.Length);

        var answer = await app.AskAsync(start + Repeat(open, levels) + Repeat(close, levels));

        ShouldBeRefused(answer, "Document exceeds the maximum allowed recursion depth of 200. Parsing aborted.");
    }

    [Fact]
    public async Task Document_Should_BeRefused_When_ItHasTenThousandAliases()
    {
        var aliases = string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"a{i}: __typename"));

        var answer = await app.AskAsync($"{{ {aliases} }}");

        ShouldBeRefused(answer, "The GraphQL request document contains more than 2048 fields. Parsing aborted.");
    }

    [Fact]
    public async Task Document_Should_BeRefused_When_ItHasTooManyTokens()
    {
        var answer = await app.AskAsync($"{{ teams(where: {{ name: {{ in: [{Repeat("\"a\" ", 120_000)}] }} }}) {{ totalCount }} }}");

        ShouldBeRefused(answer, "Parsing aborted.");
    }

    [Fact]
    public async Task Document_Should_BeRefused_When_AFieldHasTooManyDirectives()
    {
        var answer = await app.AskAsync($"{{ __typename {Repeat("@skip(if: false)", 10_000)} }}");

        ShouldBeRefused(answer, "A location in the GraphQL document contains more than 4 directives. Parsing aborted.");
    }

    [Fact]
    public async Task Document_Should_BeRefused_When_ALongChainOfFragmentsIsACircle()
    {
        var answer = await app.AskAsync(Chain(10_000, "...A0"));

        ShouldBeRefused(answer, "The fragment `A0` spreads itself, directly or through others.");
    }

    [Theory]
    [InlineData(1, 10_000)]
    [InlineData(2, 40)] // two to the power of forty, if each spread were followed
    public async Task Document_Should_BeAnswered_When_ItsFragmentsAreAChain(int spreads, int length)
    {
        var answer = await app.AskAsync(Chain(length, "__typename", spreads));

        answer.ShouldBeJson("""{ "data": { "__typename": "Query" } }""");
    }

    [Fact]
    public async Task Operation_Should_BeRefused_When_ItIsTooDeep()
    {
        string[] way =
        [
            "teams", "nodes", "repairOrders", "nodes", "community", "customers", "nodes", "repairOrders", "nodes", "team", "members", "nodes",
            "repairOrders", "nodes", "crew", "team", "id",
        ];

        var answer = await app.AskAsync($"{{ {string.Join(" { ", way)} {Repeat("}", way.Length)}");

        ShouldBeRefused(answer, "The operation is 17 fields deep, and at most 15 are allowed.");
    }

    [Fact]
    public async Task Introspection_Should_BeRefused_When_NobodyDevelops()
    {
        var answer = await app.AskAsync("{ __schema { types { name } } }");

        ShouldBeRefused(answer, "introspection");
    }

    [Fact]
    public async Task Operation_Should_BeRefused_When_ItIsNotInTheDocument()
    {
        var answer = await app.SendTextAsync("""{ "query": "query A { __typename }", "operationName": "B" }""");

        ShouldBeRefused(answer, "The document has no operation `B`.");
    }

    private static string Chain(int length, string end, int spreads = 1)
        => "{ ...A0 } " + string.Concat(Enumerable.Range(0, length).Select(i => $"fragment A{i} on Query {{ {Repeat($"...A{i + 1} ", spreads)} }} "))
            + $"fragment A{length} on Query {{ {end} }}";

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static void ShouldBeRefused(Answer answer, string named)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Null(answer.Json["data"]);
        Assert.Contains(named, answer.Id("errors.0.message"), StringComparison.Ordinal);
    }
}
