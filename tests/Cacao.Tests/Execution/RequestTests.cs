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

        public string? Fail() => throw new InvalidOperationException("secret");
    }

    public class Brittle
    {
        public Brittle() => throw new InvalidOperationException("secret");

        public string Field => "never";
    }
}
