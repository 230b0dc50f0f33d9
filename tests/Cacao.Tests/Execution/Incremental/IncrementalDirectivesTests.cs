using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution.Incremental;

/// <summary>Where @defer and @stream may stand.</summary>
public sealed class IncrementalDirectivesTests
{
    [Theory]
    [InlineData("{ hero { ... @defer(label: \"a\") { name } ... @defer(label: \"a\") { nick } } }", "another `@defer` or `@stream` with the label `a`")]
    [InlineData("{ hero { ... @defer(label: \"a\") { name } } heroes @stream(label: \"a\") { name } }", "with the label `a`")]
    [InlineData("query ($l: String) { hero { ... @defer(label: $l) { name } } }", "The label of `@defer` must be a literal.")]
    [InlineData("mutation { ... @defer { rename(name: \"a\") { name } } }", "`@defer` cannot stand at the root type `Mutation`.")]
    [InlineData("mutation { ...F @defer } fragment F on Mutation { rename(name: \"a\") { name } }", "`@defer` cannot stand at the root type `Mutation`.")]
    [InlineData("subscription { ... @defer { renamed { name } } }", "`@defer` cannot stand at the root type `Subscription`.")]
    [InlineData("subscription { renamed { ... @defer { name } } }", "`@defer` cannot be used in a subscription")]
    [InlineData("subscription { renamed { ...F } } fragment F on Hero { ships @stream }", "`@stream` cannot be used in a subscription")]
    [InlineData("{ hero @stream { name } }", "`@stream` stands on lists only, not on the type `Hero!`.")]
    [InlineData("{ heroes @stream(initialCount: -1) { name } }", "`initialCount` of `@stream` is -1")]
    [InlineData("{ heroes @stream(initialCount: 1) { name } heroes @stream(initialCount: 2) { nick } }", "they are streamed differently")]
    [InlineData("{ heroes @stream { name } heroes { nick } }", "they are streamed differently")]
    public async Task Document_Should_BeRefused(string query, string problem)
    {
        await using var server = await IncrementalServer.StartAsync();

        var answer = Assert.Single(await server.AskAsync(query));

        Assert.Contains(problem, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subscription { renamed { name ... @defer(if: false) { nick } } }")]
    [InlineData("subscription ($if: Boolean! = true) { renamed { name ... @defer(if: $if) { nick } } }")]
    public async Task Subscription_Should_AnswerWhole_When_ItsFragmentsMayBeDeferred(string query)
    {
        await using var server = await IncrementalServer.StartAsync();

        Assert.Equal(["""{"data":{"renamed":{"name":"Luke","nick":"Lu"}}}"""], await server.AskAsync(query));
    }

    [Fact]
    public async Task Directives_Should_BeUnknown_When_TheyAreOff()
    {
        await using var server = await IncrementalServer.StartAsync(
            schema => schema.ModifyOptions(options => (options.EnableDefer, options.EnableStream) = (false, false)));

        Assert.Contains("@defer", Assert.Single(await server.AskAsync("{ hero { ... @defer { name } } }")), StringComparison.Ordinal);
        Assert.Contains("@stream", Assert.Single(await server.AskAsync("{ heroes @stream { name } }")), StringComparison.Ordinal);
    }
}
