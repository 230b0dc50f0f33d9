using System.Net;
using System.Text;

namespace Api.Tests.BadInput;

/// <summary>Bodies that are no request.</summary>
public sealed class BodyTests(ListeningApp app) : IClassFixture<ListeningApp>
{
    private const string NoJson = "The request is not a valid JSON document in UTF-8.";
    private const string TooDeep = "The request is nested more than 200 levels deep.";
    private const int Limit = 20_480_000;

    [Theory]
    [InlineData("", NoJson)]
    [InlineData(" ", NoJson)]
    [InlineData("{", NoJson)]
    [InlineData("hello", NoJson)]
    [InlineData("""{ "query": "{ __typename }" """, NoJson)]
    [InlineData("""{ "query": "{ __typename }" } }""", NoJson)]
    [InlineData("""{ 'query': "{ __typename }" }""", NoJson)]
    [InlineData("""{ "query": "{ __typename }", }""", NoJson)]
    [InlineData("""{ "query": "{ \ud800 }" }""", NoJson)]
    [InlineData("""{ "query": "{ __typename }", "variables": { "a": "\udc00" } }""", NoJson)]
    [InlineData("""{ "query": "{ __typename }", "variables": { "\ud800": 1 } }""", NoJson)]
    [InlineData("null", "A request is a JSON object, not a null.")]
    [InlineData("5", "A request is a JSON object, not a number.")]
    [InlineData("\"{ __typename }\"", "A request is a JSON object, not a string.")]
    [InlineData("{}", "A request needs a document (`query`) or the `id` of one.")]
    [InlineData("""{ "query": "" }""", "A request needs a document (`query`) or the `id` of one.")]
    [InlineData("""{ "query": null }""", "A request needs a document (`query`) or the `id` of one.")]
    [InlineData("""{ "query": 5 }""", "The member `query` must be a string or null, not a number.")]
    [InlineData("""{ "query": ["{ __typename }"] }""", "The member `query` must be a string or null, not a list.")]
    [InlineData("""{ "query": "{ __typename }", "variables": "x" }""", "The member `variables` must be an object or null, not a string.")]
    [InlineData("""{ "query": "{ __typename }", "extensions": 1 }""", "The member `extensions` must be an object or null, not a number.")]
    [InlineData("""{ "query": "{ __typename }", "operationName": {} }""", "The member `operationName` must be a string or null, not a JSON object.")]
    [InlineData("""{ "query": "{ __typename }", "query": "{ __typename }" }""", "The member `query` is given more than once.")]
    [InlineData("""{ "query": "{ __typename }", "variables": {}, "variables": {} }""", "The member `variables` is given more than once.")]
    [InlineData("""{ "query": "{ __typename }", "qeury": "" }""", "A request has no member `qeury`.")]
    [InlineData("""{ "id": "../../etc/passwd" }""", "A document id consists of letters, digits, `-` and `_`.")]
    public async Task Body_Should_BeRefused_When_ItIsNoRequest(string body, string message)
    {
        var answer = await app.SendTextAsync(body);

        ShouldBeRefused(answer, message, "HC0012");
    }

    [Fact]
    public async Task Batch_Should_BeRefused()
    {
        var answer = await app.SendTextAsync("""[{ "query": "{ __typename }" }]""");

        ShouldBeRefused(answer, "This server takes one request at a time: batching is off.", "HC0009");
    }

    [Theory]
    [InlineData("7B227175657279223A227B20FFFE207D227D")] // { "query": "{ .. }" }: bytes that no UTF-8 has
    [InlineData("7B227175657279223A227B20EDA080207D227D")] // half a surrogate pair
    [InlineData("7B227175657279223A227B20C0AF207D227D")] // a slash, longer than need be
    [InlineData("000000")]
    [InlineData("7B2271756572793A00227D")]
    [InlineData("FFFE7B00220071007500")] // UTF-16
    public async Task Body_Should_BeRefused_When_ItIsNoUtf8(string hexadecimal)
    {
        var answer = await app.SendBytesAsync(Convert.FromHexString(hexadecimal));

        ShouldBeRefused(answer, NoJson, "HC0012");
    }

    [Theory]
    [InlineData("[", "]", 40 * 1024)]
    [InlineData("{\"a\":", "}", 10 * 1024)]
    [InlineData("[{\"a\":", "}]", 10 * 1024)]
    public async Task Variables_Should_BeRefused_When_TheyAreNestedTooDeep(string open, string close, int levels)
    {
        var nested = string.Concat(Enumerable.Repeat(open, levels)) + "1" + string.Concat(Enumerable.Repeat(close, levels));

        var answer = await app.SendTextAsync($$"""{ "query": "{ __typename }", "variables": { "a": {{nested}} } }""");

        ShouldBeRefused(answer, TooDeep, "HC0012");
    }

    [Theory]
    [InlineData('[', TooDeep)]
    [InlineData('{', NoJson)]
    [InlineData('(', NoJson)]
    public async Task Body_Should_BeRefused_When_ItIsFortyKilobytesOfBrackets(char bracket, string message)
    {
        var answer = await app.SendTextAsync(new string(bracket, 40 * 1024));

        ShouldBeRefused(answer, message, "HC0012");
    }

    [Theory]
    [InlineData('[')]
    [InlineData(' ')]
    [InlineData('\0')]
    public async Task Body_Should_BeRefused_When_ItIsTooLong(char letter)
    {
        var answer = await app.SendBytesAsync(Enumerable.Repeat((byte)letter, 20 * 1024 * 1024).ToArray());

        ShouldBeTooLong(answer);
    }

    [Fact]
    public async Task Body_Should_BeRefused_When_ItIsTooLongAndComesInChunksWithoutALength()
    {
        using var content = new ChunkedContent(Encoding.UTF8.GetBytes(new string(' ', 64 * 1024)), 20 * 16 + 1);

        var answer = await app.SendAsync(content);

        ShouldBeTooLong(answer);
    }

    [Fact]
    public async Task Request_Should_BeAnswered_When_ItIsAsLongAsIsAllowed()
    {
        const string Start = """{ "query": "{ __typename }", "variables": { "a": " """;
        const string End = "\" } }";

        var answer = await app.SendTextAsync(Start + new string('a', Limit - Start.Length - End.Length) + End);

        answer.ShouldBeJson("""{ "data": { "__typename": "Query" } }""");
    }

    [Fact]
    public async Task Request_Should_BeAnswered_When_ItComesInChunks()
    {
        using var content = new ChunkedContent(Encoding.UTF8.GetBytes("""{ "query": "{ __typename }" }"""), 1);

        var answer = await app.SendAsync(content);

        answer.ShouldBeJson("""{ "data": { "__typename": "Query" } }""");
    }

    private static void ShouldBeTooLong(Modules.Tests.Support.Answer answer)
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        answer.ShouldBeJson($$"""
            { "errors": [{ "message": "The request is longer than {{Limit}} bytes.", "extensions": { "code": "HC0012" } }] }
            """);
    }

    private static void ShouldBeRefused(Modules.Tests.Support.Answer answer, string message, string code)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        answer.ShouldBeJson($$"""{ "errors": [{ "message": "{{message}}", "extensions": { "code": "{{code}}" } }] }""");
    }

    /// <summary>Sends a part again and again, without telling its length beforehand.</summary>
    private sealed class ChunkedContent : HttpContent
    {
        private readonly byte[] _part;
        private readonly int _times;

        public ChunkedContent(byte[] part, int times)
        {
            (_part, _times) = (part, times);
            Headers.ContentType = new("application/json");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            for (var i = 0; i < _times; i++)
            {
                await stream.WriteAsync(_part);
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
