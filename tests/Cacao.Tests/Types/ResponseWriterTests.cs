using System.Text;
using System.Text.Json;
using Cacao.Types;

namespace Cacao.Tests.Types;

public class ResponseWriterTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("引号\" \\ \n \r \t \b \u0001 </tag> é € 😀")]
    [InlineData("ends with a quote\"")]
    [InlineData("{[,:")]
    public void String_Should_ReadBackEqual(string text)
    {
        using var writer = new ResponseWriter(16);
        writer.StartArray();
        writer.WriteString(text);
        writer.WriteString(text);
        writer.EndArray();

        Assert.Equal([text, text], JsonSerializer.Deserialize<string[]>(writer.WrittenSpan)!);
    }

    [Fact]
    public void String_Should_BeValidUtf8_When_ASurrogateStandsAlone()
    {
        using var writer = new ResponseWriter(16);
        writer.WriteString("a\ud800b");

        Assert.Equal("\"a\ufffdb\"", new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(writer.WrittenSpan));
    }

    [Fact]
    public void Truncate_Should_TakeBack_WhatWasWritten()
    {
        using var writer = new ResponseWriter(16);
        writer.StartObject();
        writer.WriteRawName("\"a\":"u8);
        writer.WriteNumber(1L);
        writer.WriteRawName("\"b\":"u8);
        var start = writer.Position;
        writer.StartArray();
        writer.WriteString(new string('x', 1000));
        writer.Truncate(start);
        writer.WriteNull();
        writer.EndObject();

        Assert.Equal("""{"a":1,"b":null}""", Encoding.UTF8.GetString(writer.WrittenSpan));
    }
}
