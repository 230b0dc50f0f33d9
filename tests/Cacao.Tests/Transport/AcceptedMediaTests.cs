using Cacao.Transport;
using Microsoft.Extensions.Primitives;

namespace Cacao.Tests.Transport;

public sealed class AcceptedMediaTests
{
    [Theory]
    [InlineData(null, "GraphQLResponse", null)]
    [InlineData("", "GraphQLResponse", null)]
    [InlineData("*/*", "GraphQLResponse", null)]
    [InlineData("application/*", "GraphQLResponse", null)]
    [InlineData("application/graphql-response+json", "GraphQLResponse", null)]
    [InlineData("application/json", "Json", null)]
    [InlineData("APPLICATION/JSON; charset=utf-8", "Json", null)]
    [InlineData("application/json, application/graphql-response+json", "GraphQLResponse", null)]
    [InlineData("application/json, application/graphql-response+json;q=0.5", "Json", null)]
    [InlineData("application/json, */*;q=0.1", "Json", null)]
    [InlineData("application/json, application/graphql-response+json;q=0, */*", "Json", null)]
    [InlineData("application/json;q=0, */*", "GraphQLResponse", null)]
    [InlineData("text/html, application/xml, application/json;q=0.2", "Json", null)]
    [InlineData("application/json, text/event-stream", "Json", "EventStream")]
    [InlineData("text/event-stream, application/json;q=0.5", "Json", "EventStream")]
    [InlineData("text/event-stream", "EventStream", "EventStream")]
    [InlineData("application/jsonl", "JsonLines", "JsonLines")]
    [InlineData("application/jsonl, text/event-stream;q=0.5", "JsonLines", "JsonLines")]
    [InlineData("multipart/mixed", "Multipart", null)]
    public void Parse_Should_ChooseTheForms_When_TheHeaderNamesSupportedOnes(string? accept, string single, string? stream)
    {
        var media = AcceptedMedia.Parse(accept);

        Assert.Equal((single, stream), (media.Single.ToString(), media.Stream?.ToString()));
    }

    [Fact]
    public void Parse_Should_ReadAllHeaders_When_ThereAreSeveral()
        => Assert.Equal(ResponseMedia.Json, AcceptedMedia.Parse(new StringValues(["text/html", "application/json"])).Single);

    [Theory]
    [InlineData("application/xml", "HC0063", 406)]
    [InlineData("application/json;q=0", "HC0063", 406)]
    [InlineData("what is this", "HC0064", 400)]
    [InlineData("application/json, nonsense", "HC0064", 400)]
    public void Parse_Should_Refuse_When_NothingFits(string accept, string code, int status)
    {
        var refused = Assert.Throws<RequestFormatException>(() => AcceptedMedia.Parse(accept));

        Assert.Equal((code, status), (refused.Error.Code, refused.Status));
    }

    [Theory]
    [InlineData("application/json", false)]
    [InlineData("text/event-stream", true)]
    public void Operations_Should_IncludeSubscriptions_When_TheClientTakesAStream(string accept, bool included)
        => Assert.Equal(included, AcceptedMedia.Parse(accept).Operations.HasFlag(AllowedOperations.Subscription));
}
