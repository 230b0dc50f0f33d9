using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution;

/// <summary>The limits of documents and requests, as a schema's options say.</summary>
public class DocumentLimitTests
{
    [Theory]
    [InlineData("tokens", "{ one two: one }", "{ one two: one three: one }")]
    [InlineData("nodes", "{ one two: one }", "{ one two: one three: one }")]
    [InlineData("fields", "{ one two: one }", "{ one two: one three: one }")]
    [InlineData("directives", "{ one @skip(if: false) }", "{ one @skip(if: false) @include(if: true) }")]
    [InlineData("depth", "{ self { one } }", "{ self { self { self { one } } } }")]
    public async Task Document_Should_BeRefused_When_ItIsLargerThanAllowed(string limit, string allowed, string tooLarge)
    {
        await using var server = await TestServer.StartAsync(schema => schema.AddQueryType<Query>().ModifyParserOptions(options => Set(options, limit)));

        Assert.StartsWith("{\"data\":", await server.AskAsync(allowed), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"HC0011\"", await server.AskAsync(tooLarge), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_Should_BeRefused_When_ItIsDeeperThanAllowed()
    {
        await using var server = await TestServer.StartAsync(schema => schema.AddQueryType<Query>().AddMaxExecutionDepthRule(2));

        Assert.Equal("""{"data":{"self":{"one":1}}}""", await server.AskAsync("{ self { one } }"));
        Assert.StartsWith("{\"errors\":", await server.AskAsync("{ self { self { one } } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cycle_Should_BeRefused_When_ItIsDeeperThanAllowed()
    {
        await using var server = await TestServer.StartAsync(schema => schema.AddQueryType<Query>().AddMaxAllowedFieldCycleDepthRule(2));

        Assert.Equal("""{"data":{"self":{"self":{"one":1}}}}""", await server.AskAsync("{ self { self { one } } }"));
        Assert.Contains("\"code\":\"HC0087\"", await server.AskAsync("{ self { self { self { one } } } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_Should_BeNoMoreThanAllowed()
    {
        await using var server = await TestServer.StartAsync(schema => schema.AddQueryType<Query>().SetMaxAllowedValidationErrors(2));

        var answer = await server.AskAsync("{ a b c d }");

        Assert.Equal(2, answer.Split("\"locations\"").Length - 1);
    }

    private static void Set(RequestParserOptions options, string limit)
    {
        switch (limit)
        {
            case "tokens":
                options.MaxAllowedTokens = 8;
                break;
            case "nodes":
                options.MaxAllowedNodes = 9;
                break;
            case "fields":
                options.MaxAllowedFields = 2;
                break;
            case "directives":
                options.MaxAllowedDirectives = 1;
                break;
            default:
                options.MaxAllowedRecursionDepth = 3;
                break;
        }
    }

    public class Query
    {
        public int One => 1;

        public Query Self => this;
    }
}
