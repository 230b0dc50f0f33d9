using Cacao.Language;

namespace Cacao.Tests.Language;

public sealed class SyntaxPrinterTests
{
    [Theory]
    [InlineData("{a}", "{\n  a\n}")]
    [InlineData("query{a}", "{\n  a\n}")]
    [InlineData("query Q{a}", "query Q {\n  a\n}")]
    [InlineData("query@d{a}", "query @d {\n  a\n}")]
    [InlineData("query($a:Int=1@d,$b:[B!]!){a}", "query ($a: Int = 1 @d, $b: [B!]!) {\n  a\n}")]
    [InlineData("query Q($a:Int){a}", "query Q($a: Int) {\n  a\n}")]
    [InlineData("query Q(\"x\"$a:Int $b:B){a}", "query Q(\n  \"\"\"\n  x\n  \"\"\"\n  $a: Int\n  $b: B\n) {\n  a\n}")]
    [InlineData("\"x\" mutation{a}", "\"\"\"\nx\n\"\"\"\nmutation {\n  a\n}")]
    [InlineData("{x:a(b:1,c:{d:[E,$f]})@g@h(i:null){j ...K@l ...on M@n{o}...{p}}}",
        "{\n  x: a(b: 1, c: { d: [E, $f] }) @g @h(i: null) {\n    j\n    ...K @l\n    ... on M @n {\n      o\n    }\n    ... {\n      p\n    }\n  }\n}")]
    [InlineData("{a{}}", "{\n  a { }\n}")]
    [InlineData("fragment F on T@d{a}{b}", "fragment F on T @d {\n  a\n}\n\nquery {\n  b\n}")]
    [InlineData("{a(b:\"\"\"\n  c\n    d\"\"\")}", "{\n  a(b: \"\"\"\n  c\n    d\n  \"\"\")\n}")]
    public void Print_Should_BeCanonical_When_DocumentIsExecutable(string source, string expected) =>
        Assert.Equal(expected, SyntaxPrinter.Print(GraphQLParser.Parse(source)));

    [Theory]
    [InlineData("schema@d{query:Q mutation:M}", "schema @d {\n  query: Q\n  mutation: M\n}")]
    [InlineData("extend schema@d", "extend schema @d")]
    [InlineData("\"x\" scalar S@d", "\"\"\"\nx\n\"\"\"\nscalar S @d")]
    [InlineData("type T implements A&B@d{f(a:Int=1@d b:B):[T!]!@d}",
        "type T implements A & B @d {\n  f(a: Int = 1 @d, b: B): [T!]! @d\n}")]
    [InlineData("type T{\"x\"f(\"y\"a:A):T}",
        "type T {\n  \"\"\"\n  x\n  \"\"\"\n  f(\n    \"\"\"\n    y\n    \"\"\"\n    a: A\n  ): T\n}")]
    [InlineData("type T extend type T implements A", "type T\n\nextend type T implements A")]
    [InlineData("interface I implements A{f:T}", "interface I implements A {\n  f: T\n}")]
    [InlineData("union U@d=|A|B", "union U @d = A | B")]
    [InlineData("enum E{A@d\"x\"B}", "enum E {\n  A @d\n  \"\"\"\n  x\n  \"\"\"\n  B\n}")]
    [InlineData("input I{a:A=1@d}", "input I {\n  a: A = 1 @d\n}")]
    [InlineData("directive@d(a:A)repeatable on|FIELD|QUERY", "directive @d(a: A) repeatable on FIELD | QUERY")]
    public void Print_Should_BeCanonical_When_DocumentIsATypeSystem(string source, string expected) =>
        Assert.Equal(expected, SyntaxPrinter.Print(GraphQLParser.Parse(source)));

    [Fact]
    public void Print_Should_NotTurnAQueryIntoFields_When_ATypeWithoutFieldsStandsBefore()
    {
        var document = new DocumentNode(
            [GraphQLParser.Parse("type T").Definitions[0], GraphQLParser.Parse("{ a }").Definitions[0]]);

        Assert.Equal("type T\n\nquery {\n  a\n}", SyntaxPrinter.Print(document));
    }

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("\"\\/\b\f\n\r\t", "\"\\\"\\\\/\\b\\f\\n\\r\\t\"")]
    [InlineData("\0\u001f\u007f", "\"\\u0000\\u001F\\u007F\"")]
    [InlineData("é中😀", "\"é中😀\"")]
    public void Print_Should_EscapeString_When_Needed(string value, string expected)
    {
        var printed = SyntaxPrinter.Print(new StringValueNode(value, isBlock: false));

        Assert.Equal(expected, printed);
        Assert.Equal(value, SyntaxAssert.Value<StringValueNode>(printed).Value);
    }

    [Theory]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("a", "\"\"\"\na\n\"\"\"")]
    [InlineData("a\n  b\n\nc", "\"\"\"\na\n  b\n\nc\n\"\"\"")]
    [InlineData("  a", "\"\"\"  a\n\"\"\"")]
    [InlineData("  a\nb", "\"\"\"\n  a\nb\n\"\"\"")]
    [InlineData("  a\n \n  b\nc", "\"\"\"\n  a\n \n  b\nc\n\"\"\"")]
    [InlineData("say \"\"\" \\", "\"\"\"\nsay \\\"\"\" \\\n\"\"\"")]
    [InlineData("  a\n  b", "\"  a\\n  b\"")]
    [InlineData("\na", "\"\\na\"")]
    [InlineData("a\n ", "\"a\\n \"")]
    [InlineData("a\rb", "\"a\\rb\"")]
    [InlineData(" ", "\" \"")]
    public void Print_Should_KeepTheValue_When_StringIsABlock(string value, string expected)
    {
        var printed = SyntaxPrinter.Print(new StringValueNode(value, isBlock: true));

        Assert.Equal(expected, printed);
        Assert.Equal(value, SyntaxAssert.Value<StringValueNode>(printed).Value);
    }

    [Fact]
    public void Print_Should_WritePartsOfDocuments_When_AskedForOne()
    {
        var nodes = SyntaxTree.Flatten(GraphQLParser.Parse("query ($a: [Int!] = 1) { b(c: { d: 2 }) @e(f: 3) }"));

        var printed = nodes.ToLookup(node => node.GetType(), SyntaxPrinter.Print);
        Assert.Equal("$a: [Int!] = 1", Assert.Single(printed[typeof(VariableDefinitionNode)]));
        Assert.Equal("[Int!]", Assert.Single(printed[typeof(ListTypeNode)]));
        Assert.Equal("{\n  b(c: { d: 2 }) @e(f: 3)\n}", Assert.Single(printed[typeof(SelectionSetNode)]));
        Assert.Contains("c: { d: 2 }", printed[typeof(ArgumentNode)]);
        Assert.Equal("d: 2", Assert.Single(printed[typeof(ObjectFieldNode)]));
        Assert.Equal("@e(f: 3)", Assert.Single(printed[typeof(DirectiveNode)]));
        Assert.Contains("b", printed[typeof(NameNode)]);
    }
}
