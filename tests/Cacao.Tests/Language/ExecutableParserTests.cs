using System.Text;
using Cacao.Language;

namespace Cacao.Tests.Language;

public sealed class ExecutableParserTests
{
    [Fact]
    public void Parse_Should_ReadOperation_When_ItHasEverything()
    {
        var document = GraphQLParser.Parse(KitchenSink.Executable);

        var operation = Assert.IsType<OperationNode>(document.Definitions[0]);
        Assert.Equal(OperationType.Query, operation.Operation);
        Assert.Equal("Crew", operation.Name?.Value);
        Assert.Equal("What the crew sees.\n  Indented.", operation.Description);
        Assert.Equal("live", Assert.Single(operation.Directives).Name.Value);
        Assert.Equal(new SourcePosition(2, 1), operation.Position);
        Assert.Equal(["id", "first", "where"], operation.Variables.Select(variable => variable.Variable.Name.Value));
        Assert.Equal([null, "how many", null], operation.Variables.Select(variable => variable.Description));
        Assert.Equal(["ID!", "Int", "[[TeamFilter!]!]!"], operation.Variables.Select(variable => variable.Type.ToString()));
        Assert.Equal([null, "10", "[{ a: { eq: \"x\" } }]"], operation.Variables.Select(variable => Print(variable.DefaultValue)));
        Assert.Equal("@max(of: 1)", Print(Assert.Single(operation.Variables[1].Directives)));
    }

    [Fact]
    public void Parse_Should_ReadSelections_When_AllKindsAreThere()
    {
        var document = GraphQLParser.Parse(KitchenSink.Executable);

        var operation = Assert.IsType<OperationNode>(document.Definitions[0]);
        var team = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        Assert.Equal(("team", "teamById", "team"), (team.Alias?.Value, team.Name.Value, team.ResponseName));
        Assert.Equal(["id: $id", "on: ON", "type: true"], team.Arguments.Select(Print));
        Assert.Equal(["@include(if: $yes)", "@skip(if: false)"], team.Directives.Select(Print));

        var selections = team.SelectionSet!.Selections;
        Assert.Equal("id", Assert.IsType<FieldNode>(selections[0]).ResponseName);
        Assert.Equal("Members", Assert.IsType<FragmentSpreadNode>(selections[2]).Name.Value);
        Assert.Equal("Team", Assert.IsType<InlineFragmentNode>(selections[3]).TypeCondition?.Name.Value);
        Assert.Equal("@include(if: true)", Print(Assert.Single(selections[3].Directives)));
        Assert.Null(Assert.IsType<InlineFragmentNode>(selections[4]).TypeCondition);
        Assert.Equal(9, Assert.IsType<InlineFragmentNode>(selections[5]).SelectionSet.Selections.Count);
    }

    [Fact]
    public void Parse_Should_ReadOtherDefinitions_When_TheyFollow()
    {
        var definitions = GraphQLParser.Parse(KitchenSink.Executable).Definitions;

        var mutation = Assert.IsType<OperationNode>(definitions[1]);
        Assert.Equal((OperationType.Mutation, null), (mutation.Operation, mutation.Name));
        Assert.Equal(OperationType.Subscription, Assert.IsType<OperationNode>(definitions[2]).Operation);

        var fragment = Assert.IsType<FragmentNode>(definitions[3]);
        Assert.Equal(("Members", "Team", "a fragment"), (fragment.Name.Value, fragment.TypeCondition.Name.Value, fragment.Description));
        Assert.Equal("d", Assert.Single(fragment.Directives).Name.Value);
        Assert.Empty(fragment.Variables);
        Assert.Equal(6, definitions.Count);
    }

    [Fact]
    public void Parse_Should_GiveTheSameTree_When_SourceIsBytes()
    {
        var text = GraphQLParser.Parse(KitchenSink.Executable);
        var bytes = GraphQLParser.Parse(Encoding.UTF8.GetBytes(KitchenSink.Executable));

        Assert.Equal(SyntaxTree.Describe(text), SyntaxTree.Describe(bytes));
    }

    [Fact]
    public void ParseValue_Should_ReadEveryKind_When_Nested()
    {
        var list = SyntaxAssert.Value<ListValueNode>("[$v, 1, 2.0, \"s\", true, false, null, RED, [], {a: 1, b: {}}]");

        Assert.Equal(
            [
                typeof(VariableNode), typeof(IntValueNode), typeof(FloatValueNode), typeof(StringValueNode), typeof(BooleanValueNode),
                typeof(BooleanValueNode), typeof(NullValueNode), typeof(EnumValueNode), typeof(ListValueNode), typeof(ObjectValueNode),
            ],
            list.Items.Select(item => item.GetType()));
        Assert.Equal("[$v, 1, 2.0, \"s\", true, false, null, RED, [], { a: 1, b: {} }]", SyntaxPrinter.Print(list));
    }

    [Theory]
    [InlineData("Int")]
    [InlineData("Int!")]
    [InlineData("[Int]")]
    [InlineData("[[Int!]!]!")]
    public void ParseType_Should_ReadType_When_Right(string source) => Assert.Equal(source, GraphQLParser.ParseType(source).ToString());

    [Fact]
    public void Nodes_Should_KnowTheirPlace_When_LinesAndUnicodeStandBefore()
    {
        var document = GraphQLParser.Parse("query Q(\r\n  $a: [Int!]) {\r  x: y(a: \"中\", b: {c: $a}) @d\n  ...F ... on T { z }\n}");

        var places = SyntaxTree.Flatten(document)
            .Where(node => node is not (NameNode or DocumentNode or OperationNode))
            .Select(node => $"{node.GetType().Name} {node.Position.Line}:{node.Position.Column}");
        Assert.Equal(
            new HashSet<string>
            {
                "VariableDefinitionNode 2:3", "VariableNode 2:3", "ListTypeNode 2:7", "NonNullTypeNode 2:8", "NamedTypeNode 2:8",
                "SelectionSetNode 2:15", "FieldNode 3:3", "ArgumentNode 3:8", "StringValueNode 3:11", "ArgumentNode 3:16",
                "ObjectValueNode 3:19", "ObjectFieldNode 3:20", "VariableNode 3:23", "DirectiveNode 3:28",
                "FragmentSpreadNode 4:3", "InlineFragmentNode 4:8", "NamedTypeNode 4:15", "SelectionSetNode 4:17", "FieldNode 4:19",
            },
            places.ToHashSet());
    }

    [Fact]
    public void Parse_Should_Throw_When_TextIsNull() => Assert.Throws<ArgumentNullException>(() => GraphQLParser.Parse((string)null!));

    private static string? Print(SyntaxNode? node) => node is null ? null : SyntaxPrinter.Print(node);
}
