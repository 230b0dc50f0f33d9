using Cacao.Tests.Conformance;
using Cacao.Tests.Validation;
using Cacao.Types;
using Cacao.Types.Introspection;

namespace Cacao.Tests.Types.Introspection;

public sealed class IntrospectionTests
{
    private static readonly Schema s_recorded = SdlSchema.Build(CaseFiles.ReadText("schema.graphql"));

    private static readonly Schema s_small = SdlSchema.Build(
        """
        "A shop."
        schema { query: Query }
        type Query { find(by: Key, "Where." place: String = "x" @deprecated(reason: "Gone.")): Thing }
        interface Base { id: ID! }
        interface Thing implements Base { id: ID! }
        type Nail implements Base & Thing { id: ID! old: Int @deprecated(reason: "Rust.") }
        union Any = Nail
        enum Size { SMALL "Very." BIG @deprecated(reason: "Too big.") }
        scalar Weight @specifiedBy(url: "https://weights.example")
        input Key @oneOf { id: ID name: [String!] @deprecated(reason: "By id.") }
        directive @mark("Which." tag: String = "a" @deprecated(reason: "Bare."), size: Size) repeatable on FIELD | FRAGMENT_SPREAD | OBJECT
        """);

    public static TheoryData<string> RecordedAnswers => CaseFiles.Names(one
        => one.Topic == "introspection" && one.Response.GetProperty("body").TryGetProperty("data", out _));

    [Theory]
    [MemberData(nameof(RecordedAnswers))]
    public void Introspection_Should_AnswerAsRecorded(string name)
    {
        // arrange
        var recorded = CaseFiles.All[name];

        // act
        var data = IntrospectionReader.Read(s_recorded, recorded.Request.GetProperty("body").GetProperty("query").GetString()!);

        // assert
        Assert.Null(JsonComparer.Compare(recorded.Response.GetProperty("body").GetProperty("data"), data));
    }

    [Theory]
    [InlineData("""{ __typename __schema { __typename description } }""", """{"__typename":"Query","__schema":{"__typename":"__Schema","description":"A shop."}}""")]
    [InlineData("""{ __type(name: "Missing") { name } }""", """{"__type":null}""")]
    [InlineData("""{ __type(name: "Weight") { kind specifiedByURL isOneOf fields { name } } }""", """{"__type":{"kind":"SCALAR","specifiedByURL":"https://weights.example","isOneOf":null,"fields":null}}""")]
    [InlineData("""{ __type(name: "Thing") { kind interfaces { name } possibleTypes { name } } }""", """{"__type":{"kind":"INTERFACE","interfaces":[{"name":"Base"}],"possibleTypes":[{"name":"Nail"}]}}""")]
    [InlineData("""{ __type(name: "Any") { kind interfaces { name } possibleTypes { name } } }""", """{"__type":{"kind":"UNION","interfaces":null,"possibleTypes":[{"name":"Nail"}]}}""")]
    [InlineData("""{ __type(name: "Nail") { fields { name } possibleTypes { name } } }""", """{"__type":{"fields":[{"name":"id"}],"possibleTypes":null}}""")]
    [InlineData("""{ __type(name: "Nail") { fields(includeDeprecated: true) { name isDeprecated deprecationReason } } }""", """{"__type":{"fields":[{"name":"id","isDeprecated":false,"deprecationReason":null},{"name":"old","isDeprecated":true,"deprecationReason":"Rust."}]}}""")]
    [InlineData("""{ __type(name: "Size") { enumValues { name } } }""", """{"__type":{"enumValues":[{"name":"SMALL"}]}}""")]
    [InlineData("""{ __type(name: "Size") { enumValues(includeDeprecated: true) { name description deprecationReason } } }""", """{"__type":{"enumValues":[{"name":"SMALL","description":null,"deprecationReason":null},{"name":"BIG","description":"Very.","deprecationReason":"Too big."}]}}""")]
    [InlineData("""{ __type(name: "Key") { isOneOf inputFields { name } } }""", """{"__type":{"isOneOf":true,"inputFields":[{"name":"id"}]}}""")]
    [InlineData("""{ __type(name: "Key") { inputFields(includeDeprecated: true) { name isDeprecated } } }""", """{"__type":{"inputFields":[{"name":"id","isDeprecated":false},{"name":"name","isDeprecated":true}]}}""")]
    [InlineData("""{ __type(name: "Query") { fields { args { name type { name } } } } }""", """{"__type":{"fields":[{"args":[{"name":"by","type":{"name":"Key"}}]}]}}""")]
    [InlineData("""{ __type(name: "Query") { fields { args(includeDeprecated: true) { name description defaultValue deprecationReason } } } }""", """{"__type":{"fields":[{"args":[{"name":"by","description":null,"defaultValue":null,"deprecationReason":null},{"name":"place","description":"Where.","defaultValue":"\"x\"","deprecationReason":"Gone."}]}]}}""")]
    public void Introspection_Should_ShowTheMember_When_Asked(string query, string expected)
    {
        // act
        var data = IntrospectionReader.Read(s_small, query);

        // assert
        Assert.Equal(expected, data.GetRawText().Replace("\\u0022", "\\\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Introspection_Should_ShowDirectives()
    {
        // act
        var data = IntrospectionReader.Read(
            s_small, "{ __schema { directives { name isRepeatable locations onOperation onFragment onField args { name } all: args(includeDeprecated: true) { name } } } }");

        // assert
        var mark = data.GetProperty("__schema").GetProperty("directives").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "mark");
        Assert.Equal(
            """{"name":"mark","isRepeatable":true,"locations":["FIELD","FRAGMENT_SPREAD","OBJECT"],"onOperation":false,"onFragment":true,"onField":true,"args":[{"name":"size"}],"all":[{"name":"tag"},{"name":"size"}]}""",
            mark.GetRawText());
    }

    [Fact]
    public void FindField_Should_FindMetaFields_When_TheTypeHasThem()
    {
        // arrange
        var types = s_small.Types;

        // act and assert
        Assert.Same(s_small.SchemaMetaField, s_small.FindField(s_small.QueryType, "__schema"));
        Assert.Same(s_small.TypeMetaField, s_small.FindField(s_small.QueryType, "__type"));
        Assert.Same(s_small.TypeNameMetaField, s_small.FindField(types["Any"], "__typename"));
        Assert.Same(s_small.TypeNameMetaField, s_small.FindField(types["Thing"], "__typename"));
        Assert.Same(s_small.QueryType.Fields["find"], s_small.FindField(s_small.QueryType, "find"));
        Assert.Null(s_small.FindField(types["Nail"], "__schema"));
        Assert.Null(s_small.FindField(types["Nail"], "__type"));
        Assert.Null(s_small.FindField(types["Size"], "__typename"));
        Assert.Null(s_small.FindField(types["Any"], "id"));
        Assert.Null(s_small.FindField(null, "__typename"));
    }

    [Fact]
    public void AddTo_Should_MakeScalars_When_TheSchemaLacksThem()
    {
        // arrange
        var schema = new Schema("Test") { QueryType = new ObjectType("Query") };

        // act
        IntrospectionTypes.AddTo(schema, name => new TestScalar(name));

        // assert
        Assert.Equal("String", schema.TypeNameMetaField.Type.NamedType().Name);
        Assert.Equal(10, schema.Types.Count);
    }

    [Fact]
    public void AddTo_Should_NameTheScalar_When_ItIsMissing()
        => Assert.Contains("`String`", Assert.Throws<SchemaException>(() => IntrospectionTypes.AddTo(new Schema("Test"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(false, false, "")]
    [InlineData(true, false, "defer(if: Boolean, label: String)")]
    [InlineData(false, true, "stream(if: Boolean, label: String, initialCount: Int! = 0)")]
    public void BuiltInDirectives_Should_AddIncrementalDelivery_When_SwitchedOn(bool defer, bool stream, string expected)
    {
        // arrange
        var schema = new Schema("Test");
        foreach (var name in (string[])["String", "Boolean", "Int"])
        {
            schema.Types.Add(name, new TestScalar(name));
        }

        // act
        BuiltInDirectives.AddTo(schema, defer, stream);

        // assert
        var added = schema.Directives.Values.Skip(5).Select(directive
            => $"{directive.Name}({string.Join(", ", directive.Arguments.Values.Select(Print))})");
        Assert.Equal(expected, string.Concat(added));
        Assert.All(schema.Directives.Values, directive => Assert.True(directive.IsBuiltIn));
    }

    private static string Print(InputValue argument)
        => $"{argument.Name}: {argument.Type}{(argument.DefaultValue is null ? "" : $" = {Cacao.Language.SyntaxPrinter.Print(argument.DefaultValue)}")}";
}
