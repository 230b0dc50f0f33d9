using Cacao.Language;

namespace Cacao.Tests.Language;

public sealed class TypeSystemParserTests
{
    [Fact]
    public void Parse_Should_ReadEveryDefinition_When_DocumentIsATypeSystem()
    {
        var document = GraphQLParser.Parse(KitchenSink.TypeSystem);

        Assert.Equal(29, document.Definitions.Count);
        Assert.Equal(14, document.Definitions.OfType<TypeSystemDefinitionNode>().Count(definition => definition.IsExtension));
    }

    [Fact]
    public void Schema_Should_HaveRootTypes_When_Defined()
    {
        var schema = Parse<SchemaDefinitionNode>("\"S\" schema @d { query: Q mutation: M }");

        Assert.Equal(("S", false, 1), (schema.Description, schema.IsExtension, schema.Directives.Count));
        Assert.Equal(
            [(OperationType.Query, "Q"), (OperationType.Mutation, "M")],
            schema.OperationTypes.Select(root => (root.Operation, root.Type.Name.Value)));
    }

    [Fact]
    public void ObjectType_Should_HaveItsParts_When_Defined()
    {
        var type = Parse<ObjectTypeDefinitionNode>("\"T\" type A implements & B & C @d { \"F\" a(\"X\" x: Int = 1 @d): [Int!]! @d b: B }");

        Assert.Equal(("A", "T", false), (type.Name.Value, type.Description, type.IsExtension));
        Assert.Equal(["B", "C"], type.Interfaces.Select(name => name.Name.Value));
        Assert.Equal("d", Assert.Single(type.Directives).Name.Value);
        var field = type.Fields[0];
        Assert.Equal(("a", "F", "[Int!]!", 1), (field.Name.Value, field.Description, field.Type.ToString(), field.Directives.Count));
        var argument = Assert.Single(field.Arguments);
        Assert.Equal(("x", "X", "Int", 1), (argument.Name.Value, argument.Description, argument.Type.ToString(), argument.Directives.Count));
        Assert.Equal("1", Assert.IsType<IntValueNode>(argument.DefaultValue).Value);
        Assert.Equal("b", type.Fields[1].Name.Value);
    }

    [Fact]
    public void InterfaceType_Should_ImplementInterfaces_When_Defined()
    {
        var type = Parse<InterfaceTypeDefinitionNode>("interface A implements B & C { a: Int }");

        Assert.Equal(["B", "C"], type.Interfaces.Select(name => name.Name.Value));
        Assert.Equal("a", Assert.Single(type.Fields).Name.Value);
    }

    [Theory]
    [InlineData("union U @d = A | B")]
    [InlineData("union U @d = | A | B")]
    public void UnionType_Should_HaveMembers_When_Defined(string source)
    {
        var union = Parse<UnionTypeDefinitionNode>(source);

        Assert.Equal(["A", "B"], union.Types.Select(type => type.Name.Value));
        Assert.Single(union.Directives);
    }

    [Fact]
    public void EnumType_Should_HaveValues_When_Defined()
    {
        var type = Parse<EnumTypeDefinitionNode>("enum E { \"first\" A @d B }");

        Assert.Equal([("A", "first", 1), ("B", null, 0)], type.Values.Select(value => (value.Name.Value, value.Description, value.Directives.Count)));
    }

    [Fact]
    public void InputObjectType_Should_HaveFields_When_Defined()
    {
        var type = Parse<InputObjectTypeDefinitionNode>("input I @oneOf { \"first\" a: Int! = 1 b: [I] }");

        Assert.Equal(
            [("a", "first", "Int!"), ("b", null, "[I]")],
            type.Fields.Select(field => (field.Name.Value, field.Description, field.Type.ToString())));
    }

    [Theory]
    [InlineData("directive @a(x: Int) repeatable on FIELD | QUERY", true)]
    [InlineData("directive @a(x: Int) on | FIELD | QUERY", false)]
    public void Directive_Should_HaveLocations_When_Defined(string source, bool isRepeatable)
    {
        var directive = Parse<DirectiveDefinitionNode>(source);

        Assert.Equal(isRepeatable, directive.IsRepeatable);
        Assert.Equal(["FIELD", "QUERY"], directive.Locations.Select(location => location.Value));
        Assert.Equal("x", Assert.Single(directive.Arguments).Name.Value);
    }

    [Theory]
    [InlineData("extend schema @d")]
    [InlineData("extend schema { query: Q }")]
    [InlineData("extend scalar A @d")]
    [InlineData("extend type A implements B")]
    [InlineData("extend type A @d")]
    [InlineData("extend type A { a: Int }")]
    [InlineData("extend interface A implements B")]
    [InlineData("extend interface A @d")]
    [InlineData("extend interface A { a: Int }")]
    [InlineData("extend union A @d")]
    [InlineData("extend union A = B")]
    [InlineData("extend enum A @d")]
    [InlineData("extend enum A { B }")]
    [InlineData("extend input A @d")]
    [InlineData("extend input A { a: Int }")]
    public void Extension_Should_BeRead_When_ItAddsOneThing(string source)
    {
        var definition = Parse<TypeSystemDefinitionNode>(source);

        Assert.True(definition.IsExtension);
        Assert.Null(definition.Description);
    }

    private static T Parse<T>(string source)
        where T : TypeSystemDefinitionNode => Assert.IsAssignableFrom<T>(Assert.Single(GraphQLParser.Parse(source).Definitions));
}
