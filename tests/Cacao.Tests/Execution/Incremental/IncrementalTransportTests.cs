namespace Cacao.Tests.Execution.Incremental;

/// <summary>The parts of a response in every form that clients take.</summary>
public sealed class IncrementalTransportTests
{
    private const string Query = "{ hero { name ... @defer(label: \"d\") { nick } } }";
    private const string First = """{"data":{"hero":{"name":"Luke"}},"pending":[{"id":"0","path":["hero"],"label":"d"}],"hasNext":true}""";
    private const string Second = """{"incremental":[{"id":"0","data":{"nick":"Lu"}}],"completed":[{"id":"0"}],"hasNext":false}""";

    [Theory]
    [InlineData("multipart/mixed", "multipart/mixed; boundary=\"-\"")]
    [InlineData("multipart/mixed; incrementalSpec=v0.2, application/json", "multipart/mixed; boundary=\"-\"")]
    [InlineData("application/json, multipart/mixed;q=0.5", "multipart/mixed; boundary=\"-\"")]
    public async Task Parts_Should_BeMultipart(string accept, string contentType)
        => await ExpectAsync(
            accept,
            contentType,
            "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n" + First
                + "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n" + Second + "\r\n-----\r\n");

    [Theory]
    [InlineData("text/event-stream")]
    [InlineData("text/event-stream; incrementalSpec=v0.2")]
    public async Task Parts_Should_BeEvents(string accept)
        => await ExpectAsync(
            accept,
            "text/event-stream; charset=utf-8",
            $"event: next\ndata: {First}\n\nevent: next\ndata: {Second}\n\nevent: complete\ndata:\n\n");

    [Fact]
    public async Task Parts_Should_BeLines()
        => await ExpectAsync("application/jsonl", "application/jsonl; charset=utf-8", $"{First}\n{Second}\n");

    [Theory]
    [InlineData("application/jsonl; incrementalSpec=v0.1")]
    [InlineData("application/jsonl; deferSpec=20220824, application/json")]
    public async Task Parts_Should_BeFoundByPath_When_TheClientIsOlder(string accept)
        => await ExpectAsync(
            accept,
            "application/jsonl; charset=utf-8",
            """{"data":{"hero":{"name":"Luke"}},"hasNext":true}""" + "\n"
                + """{"incremental":[{"data":{"nick":"Lu"},"path":["hero"],"label":"d"}],"hasNext":false}""" + "\n");

    private static async Task ExpectAsync(string accept, string contentType, string body)
    {
        await using var server = await IncrementalServer.StartAsync();

        using var response = await server.SendAsync(Query, null, accept);

        Assert.Equal(contentType, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(body, await response.Content.ReadAsStringAsync());
    }
}
