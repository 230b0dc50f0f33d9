using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Api.Tests.BadInput;

/// <summary>What is wrong before there is a body, and connections that end early.</summary>
public sealed class WireTests(ListeningApp app) : IClassFixture<ListeningApp>
{
    private const string Request = """{"query":"{ __typename }"}""";

    [Theory]
    [InlineData("POST", "text/plain", HttpStatusCode.NotFound)]
    [InlineData("POST", "application/graphql", HttpStatusCode.NotFound)]
    [InlineData("POST", "application/x-www-form-urlencoded", HttpStatusCode.NotFound)]
    [InlineData("POST", "multipart/form-data", HttpStatusCode.NotFound)]
    [InlineData("POST", null, HttpStatusCode.NotFound)]
    [InlineData("PUT", "application/json", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "application/json", HttpStatusCode.NotFound)]
    public async Task Request_Should_FindNothing_When_ItIsNoGraphQL(string method, string? type, HttpStatusCode status)
    {
        using var content = new StringContent(Request);
        content.Headers.ContentType = type is null ? null : new MediaTypeHeaderValue(type);

        var answer = await app.SendAsync(content, method);

        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task Request_Should_BeRefused_When_TheCharsetIsForeign()
    {
        using var content = new StringContent(Request);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "gb2312");

        var answer = await app.SendAsync(content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        answer.ShouldBeJson("""{ "errors": [{ "message": "The charset `gb2312` is not supported: send UTF-8.", "extensions": { "code": "HC0012" } }] }""");
    }

    [Fact]
    public async Task Request_Should_BeRefused_When_NoAnswerIsAccepted()
    {
        using var content = new StringContent(Request, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative)) { Content = content };
        request.Headers.Accept.ParseAdd("image/png");

        var answer = await app.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.Status);
        Assert.Equal("HC0063", answer.Id("errors.0.extensions.code"));
    }

    [Fact]
    public async Task Mutation_Should_BeRefused_When_ItComesByGet()
    {
        const string Mutation = """
            mutation { registerCommunity(input: { name: "x", kind: SCHOOL, setting: URBAN, district: "y", households: 1 }) { community { id } } }
            """;

        var answer = await GetAsync($"query={Uri.EscapeDataString(Mutation)}");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
        answer.ShouldBeJson("""{ "errors": [{ "message": "A mutation cannot be executed here." }] }""");
    }

    [Theory]
    [InlineData("query=%7B__typename%7D&variables=%7B", "The request is not a valid JSON document in UTF-8.")]
    [InlineData("query=%7B__typename%7D&variables=5", "The member `variables` must be an object or null, not a number.")]
    [InlineData("query=%7B__typename%7D&variables=%5B%5D", "This server takes one request at a time: batching is off.")]
    [InlineData("query=%7B", "Expected a `RightBrace`-token, but found a `EndOfFile`-token.")]
    public async Task Get_Should_BeRefused_When_ItIsNoRequest(string parameters, string message)
    {
        var answer = await GetAsync(parameters);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(message, answer.Id("errors.0.message"));
    }

    [Fact]
    public async Task Get_Should_BeRefused_When_ItIsTooLong()
    {
        var answer = await GetAsync($"query={new string('a', 20_000)}");

        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.Status);
    }

    [Theory]
    [InlineData("Content-Length: 100\r\n\r\n{\"query\":\"{ __")]
    [InlineData("Content-Length: 20000000\r\n\r\n[[[[")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n10\r\n{\"query\":\"mutat")]
    public async Task Server_Should_Live_When_TheConnectionEndsInTheMiddle(string rest)
    {
        var rows = app.Rows();
        using (var socket = await ConnectAsync(rest))
        {
            socket.LingerState = new LingerOption(enable: true, seconds: 0); // ends it with a reset
        }

        await app.ShouldLiveAndKeepAsync(rows);
    }

    [Theory]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nZZ\r\nhello\r\n0\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n-1\r\nhello\r\n0\r\n\r\n")]
    [InlineData("Content-Length: -5\r\n\r\n{}")]
    [InlineData("Content-Length: 99999999999999999999999\r\n\r\n{}")]
    [InlineData("X: a\0b\r\nContent-Length: 2\r\n\r\n{}")]
    public async Task Request_Should_BeRefused_When_ItIsNoHttp(string rest)
    {
        var rows = app.Rows();
        using var socket = await ConnectAsync(rest);

        var buffer = new byte[200];
        var read = await socket.ReceiveAsync(buffer);

        Assert.StartsWith("HTTP/1.1 400 ", Encoding.ASCII.GetString(buffer, 0, read), StringComparison.Ordinal);
        await app.ShouldLiveAndKeepAsync(rows);
    }

    private Task<Modules.Tests.Support.Answer> GetAsync(string parameters)
        => app.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri($"/graphql?{parameters}", UriKind.Relative)));

    private async Task<Socket> ConnectAsync(string rest)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, app.Address.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: {app.Client.DefaultRequestHeaders.Authorization}\r\n"
            + $"Content-Type: application/json\r\n{rest}"));
        return socket;
    }
}
