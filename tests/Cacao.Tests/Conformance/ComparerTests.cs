using System.Text.Json;

namespace Cacao.Tests.Conformance;

/// <summary>The judge has to be judged first: a comparison that cannot fail proves nothing.</summary>
public sealed class ComparerTests
{
    [Theory]
    [InlineData("""{ "a": 1, "b": [1, 2] }""", """{ "b": [1, 2], "a": 1 }""")]
    [InlineData("1.10", "1.1")]
    [InlineData("1E-07", "0.0000001")]
    [InlineData("100", "1e2")]
    [InlineData("-0", "0.0")]
    [InlineData("\"\\u0041\"", "\"A\"")]
    [InlineData("""{ "__schema": [{ "name": "A", "of": 1 }, { "name": "B" }] }""", """{ "__schema": [{ "name": "B" }, { "name": "A", "of": 1 }] }""")]
    public void JsonComparer_Should_FindNothing_When_MeaningIsTheSame(string expected, string actual)
        => Assert.Null(JsonComparer.Compare(Parse(expected), Parse(actual)));

    [Theory]
    [InlineData("""{ "a": null }""", "{}")]
    [InlineData("{}", """{ "a": null }""")]
    [InlineData("[1, 2]", "[2, 1]")]
    [InlineData("[1]", "[1, 1]")]
    [InlineData("1.1", "1.01")]
    [InlineData("12345678901234567890123", "12345678901234567890124")]
    [InlineData("1", "-1")]
    [InlineData("1", "\"1\"")]
    [InlineData("false", "true")]
    [InlineData("null", "0")]
    [InlineData("""[{ "name": "A" }, { "name": "B" }]""", """[{ "name": "B" }, { "name": "A" }]""")]
    [InlineData("""{ "__type": [{ "name": "A" }] }""", """{ "__type": [{ "name": "A" }, { "name": "B" }] }""")]
    [InlineData("""{ "__type": [{ "name": "A", "of": 1 }] }""", """{ "__type": [{ "name": "A", "of": 2 }] }""")]
    public void JsonComparer_Should_FindADifference_When_MeaningDiffers(string expected, string actual)
        => Assert.NotNull(JsonComparer.Compare(Parse(expected), Parse(actual)));

    [Fact]
    public void JsonComparer_Should_MindTheOrderOfMembers_When_Asked()
        => Assert.NotNull(JsonComparer.Compare(Parse("""{ "a": 1, "b": 2 }"""), Parse("""{ "b": 2, "a": 1 }"""), ordered: true));

    [Theory]
    [InlineData("""[{ "message": "x" }]""", """[{ "message": "y", "path": ["a"], "locations": [], "extensions": { "code": "C" } }]""")]
    [InlineData("""[{ "path": ["a", 0] }, { "path": ["b"] }]""", """[{ "path": ["b"] }, { "path": ["a", 0] }]""")]
    [InlineData("""[{ "message": "any" }, { "path": ["a"] }]""", """[{ "path": ["a"] }, { "path": ["b"] }]""")]
    [InlineData("""[{ "extensions": { "code": "C", "x": 1 } }]""", """[{ "extensions": { "code": "C", "x": 2 } }]""")]
    public void ErrorComparer_Should_FindNothing_When_WhatWasRecordedIsThere(string expected, string actual)
        => Assert.Null(ErrorComparer.Compare(Parse(expected), Parse(actual), domainMessages: false, "$"));

    [Theory]
    [InlineData("""[{ "path": ["a"] }]""", """[{ "path": ["b"] }]""")]
    [InlineData("""[{ "path": ["a"] }]""", """[{ "message": "no path" }]""")]
    [InlineData("""[{ "locations": [{ "line": 1, "column": 2 }] }]""", """[{ "locations": [{ "line": 1, "column": 3 }] }]""")]
    [InlineData("""[{ "extensions": { "code": "C" } }]""", """[{ "extensions": { "code": "D" } }]""")]
    [InlineData("""[{ "extensions": { "code": "C" } }]""", """[{ "message": "no code" }]""")]
    [InlineData("""[{ "path": ["a"] }, { "path": ["a"] }]""", """[{ "path": ["a"] }, { "path": ["b"] }]""")]
    [InlineData("""[{ "path": ["a"] }]""", """[{ "path": ["a"] }, { "path": ["a"] }]""")]
    public void ErrorComparer_Should_FindADifference_When_ErrorsDoNotPair(string expected, string actual)
        => Assert.NotNull(ErrorComparer.Compare(Parse(expected), Parse(actual), domainMessages: false, "$"));

    [Theory]
    [InlineData("""[{ "message": "x" }]""", """[{ "message": "y" }]""")]
    [InlineData("""[{ "message": "x" }]""", """[{ "message": "x", "extensions": { "code": "C" } }]""")]
    [InlineData("""[{ "message": "x", "extensions": { "a": 1 } }]""", """[{ "message": "x", "extensions": { "a": 2 } }]""")]
    public void ErrorComparer_Should_MindTextsAndExtensions_When_TheyComeFromTheSample(string expected, string actual)
        => Assert.NotNull(ErrorComparer.Compare(Parse(expected), Parse(actual), domainMessages: true, "$"));

    [Theory]
    [InlineData("""{ "errors": [], "data": null }""", """{ "errors": [] }""")]
    [InlineData("""{ "data": { "a": 1 } }""", """{ "data": { "a": 1 }, "extensions": {} }""")]
    [InlineData("""{ "data": { "a": 1 } }""", """{ "data": { "a": 2 } }""")]
    [InlineData("""{ "data": {}, "extensions": { "operationCost": 1 } }""", """{ "data": {}, "extensions": { "operationCost": 2 } }""")]
    public void ResultComparer_Should_FindADifference_When_ResponsesDiffer(string expected, string actual)
        => Assert.NotNull(ResultComparer.Compare(Parse(expected), Parse(actual), domainMessages: false, ordered: false));

    [Fact]
    public void SchemaText_Should_FindNothing_When_OnlyLayoutAndBuiltInDescriptionsDiffer()
        => Assert.Null(SchemaText.Compare(
            "type A { \"kept\" a(b: String = \"x\"): Int @c(d: [\"e\", \"f\"]) }",
            "\"\"\"\n  Built in.\n\"\"\"\ntype A {\n  \"\"\"\n  kept\n  \"\"\"\n  a(\"more\" b: String = \"x\"): Int @c(d: [\"e\" \"f\"])\n}"));

    [Theory]
    [InlineData("type A { a: Int }", "type A { a: Int! }")]
    [InlineData("type A { a: Int }", "type A { a: Int b: Int }")]
    [InlineData("type A { a: Int b: Int }", "type A { a: Int }")]
    [InlineData("type A { a: Int b: Int }", "type A { b: Int a: Int }")]
    [InlineData("\"mine\" type A { a: Int }", "type A { a: Int }")]
    [InlineData("\"mine\" type A { a: Int }", "\"other\" type A { a: Int }")]
    [InlineData("type A { a(b: String = \"x\"): Int }", "type A { a(b: String = \"y\"): Int }")]
    [InlineData("type A { a: Int @c(d: [\"e\"]) }", "type A { a: Int @c(d: [\"e\", \"f\"]) }")]
    public void SchemaText_Should_FindADifference_When_SchemasDiffer(string expected, string actual)
        => Assert.NotNull(SchemaText.Compare(expected, actual));

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
