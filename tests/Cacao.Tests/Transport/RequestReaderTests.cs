using System.Text;
using Cacao.Transport;

namespace Cacao.Tests.Transport;

public sealed class RequestReaderTests
{
    [Fact]
    public void Read_Should_KeepEveryMember_When_AllAreGiven()
    {
        var request = Read("""
            { "query": "{ a }", "operationName": "A", "variables": { "n": 1 }, "extensions": { "e": true }, "onError": "NULL" }
            """);

        Assert.Equal("{ a }", request.Document);
        Assert.Equal("A", request.OperationName);
        Assert.Equal("""{ "n": 1 }""", request.Variables!.Value.GetRawText());
        Assert.Equal("""{ "e": true }""", request.Extensions!.Value.GetRawText());
        Assert.Equal(ErrorHandlingMode.Null, request.ErrorHandling);
        Assert.Null(request.DocumentId);
    }

    [Fact]
    public void Read_Should_TakeNullAsAbsent_When_AMemberMayBeLeftOut()
    {
        var request = Read("""{ "query": "{ a }", "operationName": null, "variables": null, "extensions": null, "id": null, "onError": null }""");

        Assert.Equal(new OperationRequest { Document = "{ a }" }, request);
    }

    [Theory]
    [InlineData("""{ "id": "Abc-1_2" }""", null, "Abc-1_2")]
    [InlineData("""{ "id": "abc", "query": "{ a }" }""", "{ a }", null)]
    [InlineData("""{ "id": "abc", "query": "" }""", null, "abc")]
    public void Read_Should_ChooseDocumentOrId_When_AnIdIsGiven(string json, string? document, string? id)
    {
        var request = Read(json);

        Assert.Equal((document, id), (request.Document, request.DocumentId));
    }

    [Fact]
    public void Read_Should_SkipTheByteOrderMark_When_TheBodyHasOne()
        => Assert.Equal("{ a }", RequestReader.Read([0xEF, 0xBB, 0xBF, .. """{"query":"{ a }"}"""u8]).Document);

    [Fact]
    public void Read_Should_Decode_When_StringsAreEscaped()
        => Assert.Equal("电 😀", Read("""{"query":"\u7535 \ud83d\ude00"}""").Document);

    [Fact]
    public void Read_Should_KeepNothingOfTheBuffer_When_VariablesAreRead()
    {
        var json = Encoding.UTF8.GetBytes("""{"query":"{ a }","variables":{"n":"kept"}}""");

        var request = RequestReader.Read(json);
        Array.Clear(json);

        Assert.Equal("kept", request.Variables!.Value.GetProperty("n").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("hello")]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("""{ "query": """)]
    [InlineData("""{ "query": "{ a }" } x""")]
    [InlineData("""{ "query": "{ a }", }""")]
    [InlineData("""{ "query": "\ud800" }""")]
    [InlineData("""{ "query": "{ a }", "variables": { "n": ["\uD800"] } }""")]
    [InlineData("""{ "query": "{ a }", "variables": { "\udfff": 1 } }""")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("""{ "query": "{ a }", "nonsense": 1 }""")]
    [InlineData("""{ "query": "{ a }", "query": "{ b }" }""")]
    [InlineData("""{ "query": "{ a }", "variables": {}, "variables": {} }""")]
    [InlineData("""{ "query": 5 }""")]
    [InlineData("""{ "query": "{ a }", "operationName": 5 }""")]
    [InlineData("""{ "query": "{ a }", "variables": "x" }""")]
    [InlineData("""{ "query": "{ a }", "extensions": [] }""")]
    [InlineData("""{ "query": "{ a }", "onError": "HALT" }""")]
    [InlineData("""{ "query": "{ a }", "onError": true }""")]
    [InlineData("{}")]
    [InlineData("""{ "query": "" }""")]
    [InlineData("""{ "query": null, "variables": {} }""")]
    [InlineData("""{ "id": "../etc" }""")]
    [InlineData("""{ "id": "" }""")]
    public void Read_Should_RefuseTheRequest_When_ItIsNotOne(string json) => Assert.Equal("HC0012", CodeOf(() => Read(json)));

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{ "query": "{ a }" }]""")]
    [InlineData("""{ "query": "{ a }", "variables": [{ "n": 1 }] }""")]
    public void Read_Should_RefuseTheBatch_When_ItGetsAList(string json) => Assert.Equal("HC0009", CodeOf(() => Read(json)));

    [Fact]
    public void Read_Should_RefuseTheRequest_When_ItIsNotUtf8()
        => Assert.Equal("HC0012", CodeOf(() => RequestReader.Read([.. """{"query":"{ a }","variables":{"n":"""u8, (byte)'"', 0xFF, (byte)'"', .. "}}"u8])));

    [Fact]
    public void Read_Should_RefuseTheRequest_When_ItIsNestedTooDeeply()
        => Assert.Equal("HC0012", CodeOf(() => Read("""{"query":"{ a }","variables":{"n":""" + new string('[', 300) + new string(']', 300) + "}}")));

    private static OperationRequest Read(string json) => RequestReader.Read(Encoding.UTF8.GetBytes(json));

    private static string? CodeOf(Action read) => Assert.Throws<RequestFormatException>(read).Error.Code;
}
