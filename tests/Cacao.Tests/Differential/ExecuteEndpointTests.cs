namespace Cacao.Tests.Differential;

public sealed class ExecuteEndpointTests(ExecuteServer server) : IClassFixture<ExecuteServer>
{
    private const string Schema = """
        type Query { a: Int f: Float s: String b: Boolean i: ID! c: Custom e: E l: [[Int!]!]! u: U face: Face lone: Lone again: Query }
        type Subscription { ticks: [Query!] }
        scalar Custom
        enum E { SECOND FIRST }
        union U = Zebra | Ant
        interface Face { a: Int }
        interface Lone { a: Int }
        type Zebra implements Face { a: Int }
        type Ant implements Face { a: Int }
        type Bee implements Face { a: Int }
        """;

    [Theory]
    [InlineData("{ a f s b i c e l }", """{"data":{"a":2,"f":3.14,"s":"str","b":true,"i":"id","c":"str","e":"SECOND","l":[[2,2],[2,2]]}}""")]
    [InlineData("{ u { __typename } face { __typename a } }", """{"data":{"u":{"__typename":"Ant"},"face":{"__typename":"Zebra","a":2}}}""")]
    [InlineData("subscription { ticks { a } }", """{"data":{"ticks":[{"a":2},{"a":2}]}}""")]
    [InlineData("{ again { ... @defer { a } } }", """{"data":{"again":{"a":2}}}""")]
    public async Task Execute_Should_AnswerAsWired(string query, string expected)
        => Assert.Equal(expected, (await server.ExecuteAsync(new { schema = Schema, query })).ToString());

    [Fact]
    public async Task Execute_Should_FailTheField_When_NothingImplementsItsInterface()
    {
        var answer = await server.ExecuteAsync(new { schema = Schema, query = "{ a lone { a } }" });

        Assert.Equal("""{"a":2,"lone":null}""", answer.GetProperty("data").ToString());
        Assert.Equal("""["lone"]""", Assert.Single(answer.GetProperty("errors").EnumerateArray()).GetProperty("path").ToString());
    }

    [Theory]
    [InlineData("mutation { a }", null, "The schema has no type for operations of the kind `mutation`.")]
    [InlineData("query A { a } query B { a }", null, "The document has several operations: say which one in `operationName`.")]
    [InlineData("query A { a }", "B", "The document has no operation `B`.")]
    [InlineData("{ again @defer { a } }", null, "The directive `@defer` may not stand on a field.")]
    public async Task Execute_Should_TellWhatIsWrong(string query, string? operationName, string message)
    {
        var answer = await server.ExecuteAsync(new { schema = Schema, query, operationName });

        Assert.False(answer.TryGetProperty("data", out _));
        Assert.Equal(message, Assert.Single(answer.GetProperty("errors").EnumerateArray()).GetProperty("message").GetString());
    }

    [Fact]
    public async Task Execute_Should_NameTheCode_When_TheSchemaIsWrong()
    {
        var answer = await server.ExecuteAsync(new { schema = "type Query { a: Nope }", query = "{ a }" });

        Assert.Equal("SCHEMA_INVALID", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Execute_Should_Refuse_When_TheBodyIsNoRequest()
    {
        foreach (var body in (object[])["text", new { schema = Schema }, new { schema = 1, query = "{ a }" }, new { schema = Schema, query = "{ a }", variables = "x" }])
        {
            var answer = await server.ExecuteAsync(body, status: 400);
            Assert.Equal("BODY_INVALID", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    [Fact]
    public async Task Sdl_Should_PrintTheSchema()
        => Assert.StartsWith("schema {\n  query: Query\n", await server.PrintAsync(new { schema = Schema, query = "" }), StringComparison.Ordinal);

    [Fact]
    public async Task Health_Should_SayOk() => Assert.Equal("ok", await server.GetHealthAsync());
}
