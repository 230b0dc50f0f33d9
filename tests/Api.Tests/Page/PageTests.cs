using System.Net;
using System.Text.RegularExpressions;
using Modules.Tests.Support;

namespace Api.Tests.Page;

/// <summary>A browser at the address of the API gets a page to ask from, in Development; every other client is answered as ever.</summary>
public sealed partial class PageTests
{
    [Fact]
    public async Task Browser_Should_GetThePage_When_NpmHasBuiltIt()
    {
        await using var app = await PageApp.StartAsync("Development", isBuilt: true);
        using var response = await app.BrowseAsync("/graphql");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(PageApp.Page, await response.Content.ReadAsStringAsync());
        Assert.Equal("Accept", response.Headers.Vary.ToString());
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);

        using var again = new HttpRequestMessage(HttpMethod.Get, "/graphql") { Headers = { { "Accept", "text/html" } } };
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using var unchanged = await app.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task Assets_Should_BeKeptByTheBrowser()
    {
        await using var app = await PageApp.StartAsync("Development", isBuilt: true);
        using var response = await app.GetAsync("/graphiql/assets/index-1a2b.js", "*/*");

        Assert.Equal(PageApp.Script, await response.Content.ReadAsStringAsync());
        Assert.Equal("text/javascript", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Browser_Should_BeToldHowToAsk_When_NothingIsBuilt()
    {
        await using var app = await PageApp.StartAsync("Development", isBuilt: false);
        using var response = await app.BrowseAsync("/graphql");
        var page = await response.Content.ReadAsStringAsync();
        var curl = CurlPattern().Match(page);
        using var schema = await app.Client.GetAsync(SchemaPattern().Match(page).Groups["url"].Value);
        using var answer = await app.Client.PostAsync(
            curl.Groups["url"].Value, new StringContent(curl.Groups["body"].Value, System.Text.Encoding.UTF8, curl.Groups["type"].Value));

        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("schema {", await schema.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("http://localhost/graphql", curl.Groups["url"].Value);
        Assert.Equal("""{"data":{"teams":{"nodes":[]}}}""", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Testing")]
    public async Task Browser_Should_GetNoPage_When_ItIsNotDevelopment(string environment)
    {
        await using var app = await PageApp.StartAsync(environment, isBuilt: true);
        using var stranger = await app.BrowseAsync("/graphql");
        using var known = await app.BrowseAsync("/graphql", TestIssuer.TokenFor(Actor.Coordinator));
        using var asset = await app.BrowseAsync("/graphiql/assets/index-1a2b.js");

        Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, known.StatusCode);
        Assert.Equal("", await known.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotFound, asset.StatusCode);
    }

    [Theory]
    [InlineData("/graphql", "application/json", HttpStatusCode.NotFound, "")]
    [InlineData("/graphql", "*/*", HttpStatusCode.NotFound, "")]
    [InlineData("/graphql", "text/html;q=0, application/json", HttpStatusCode.NotFound, "")]
    [InlineData("/graphql?query=%7B__typename%7D", "application/json", HttpStatusCode.OK, """{"data":{"__typename":"Query"}}""")]
    [InlineData("/graphql?query=%7B__typename%7D", "text/html, */*;q=0.8", HttpStatusCode.OK, """{"data":{"__typename":"Query"}}""")]
    public async Task Client_Should_BeAnsweredAsEver_When_ItAsksForNoPage(string path, string accept, HttpStatusCode status, string text)
    {
        await using var app = await PageApp.StartAsync("Development", isBuilt: true);
        using var response = await app.GetAsync(path, accept);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(text, await response.Content.ReadAsStringAsync());
        Assert.False(response.Headers.Contains("Content-Security-Policy"));
    }

    [GeneratedRegex("""curl -s (?<url>\S+) -H 'Content-Type: (?<type>[^']+)' -d '(?<body>[^']+)'""")]
    private static partial Regex CurlPattern();

    [GeneratedRegex("href=\"(?<url>[^\"]+sdl)\"")]
    private static partial Regex SchemaPattern();
}
