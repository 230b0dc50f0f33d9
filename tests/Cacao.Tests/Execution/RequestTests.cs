using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution;

public class RequestTests
{
    [Fact]
    public async Task Answer_Should_TellNothing_When_AResolverFails()
    {
        await using var server = await TestServer.StartAsync(schema => schema.AddQueryType<Query>());

        Assert.Equal(
            """{"data":{"fail":null},"errors":[{"message":"Unexpected Execution Error","path":["fail"]}]}""",
            await server.AskAsync("{ fail }"));
    }

    [Fact]
    public async Task Answer_Should_TellNothing_When_TheServerFailsOutsideOfFields()
    {
        await using var server = await TestServer.StartAsync(schema => schema.AddQueryType<Brittle>());

        Assert.Equal("""{"errors":[{"message":"Unexpected Execution Error"}]}""", await server.AskAsync("{ field }"));
    }

    [Fact]
    public async Task Plan_Should_FollowConditions_When_VariablesChange()
    {
        await using var server = await TestServer.StartAsync(schema => schema.AddQueryType<Query>());
        const string Document = "query ($a: Boolean!, $b: Boolean = true) { x: one @include(if: $a) ...F @skip(if: $b) } fragment F on Query { y: one }";

        Assert.Equal("""{"data":{"x":1}}""", await server.AskAsync(Document, new { a = true }));
        Assert.Equal("""{"data":{"y":1}}""", await server.AskAsync(Document, new { a = false, b = false }));
        Assert.Equal("""{"data":{"x":1,"y":1}}""", await server.AskAsync(Document, new { a = true, b = false }));
        Assert.Equal("""{"data":{}}""", await server.AskAsync(Document, new { a = false }));
    }

    [Theory]
    [InlineData("{ one }", true)]
    [InlineData("query A { one } query B { one }", false)]
    public async Task Operation_Should_BeTheOnlyOne_When_ItsNameIsEmpty(string document, bool isFound)
    {
        await using var server = await TestServer.StartAsync(schema => schema.AddQueryType<Query>());

        await using var result = await server.Executor.ExecuteAsync(
            OperationRequestBuilder.New().SetDocument(document).SetOperationName("").Build());

        Assert.Equal(isFound, result.ToJson() == """{"data":{"one":1}}""");
    }

    [Fact]
    public async Task Variable_Should_BeNamed_When_ItsTypeDoesNotExist_AndItsPlaceTakesAnything()
    {
        await using var server = await TestServer.StartAsync(schema => schema.AddQueryType<Query>());

        var answer = await server.AskAsync("query ($a: Cow) { any(value: { x: $a }) }", new { a = 1 });

        Assert.StartsWith("""{"errors":[{"message":"The type `Cow` of the variable `a` does not exist.","locations":[{"line":1,"column":8}]""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_Should_TellTheFirstErrorOnly_When_VariablesAreWrong()
    {
        await using var server = await TestServer.StartAsync(schema => schema.AddQueryType<Query>());

        var answer = await server.AskAsync(
            "query ($a: Boolean!, $b: Boolean!) { x: one @skip(if: $a) y: one @skip(if: $b) }",
            new { a = 1 });

        Assert.Single(JsonDocument.Parse(answer).RootElement.GetProperty("errors").EnumerateArray());
    }

    [Fact]
    public async Task Fields_Should_MergeOverFragments_When_ResponseNamesAreEqual()
    {
        await using var server = await TestServer.StartAsync(schema => schema.AddQueryType<Query>());

        var answer = await server.AskAsync("{ self { one } ...F ... on Query { self { z: one } } } fragment F on Query { self { two: one one } }");

        Assert.Equal("""{"data":{"self":{"one":1,"two":1,"z":1}}}""", answer);
    }

    [Fact]
    public async Task Chain_Should_NotOverflowTheStack_When_FragmentsSpreadEachOther()
    {
        await using var server = await TestServer.StartAsync(schema => schema.AddQueryType<Query>());
        const int Length = 20_000;
        var chain = string.Concat(Enumerable.Range(0, Length).Select(number => $"fragment F{number} on Query {{ ...F{number + 1} }} "));

        var answer = await server.AskAsync($"{{ ...F0 }} {chain} fragment F{Length} on Query {{ one }}");

        Assert.True(answer is """{"data":{"one":1}}""" || answer.StartsWith("""{"errors":[{"message":""", StringComparison.Ordinal), answer);
    }

    public class Query
    {
        public int One => 1;

        public Query Self => this;

        public bool Any(JsonElement value) => value.ValueKind is JsonValueKind.Object;

        public string? Fail() => throw new InvalidOperationException("secret");
    }

    public class Brittle
    {
        public Brittle() => throw new InvalidOperationException("secret");

        public string Field => "never";
    }
}
