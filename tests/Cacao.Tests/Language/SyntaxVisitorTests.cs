using Cacao.Language;

namespace Cacao.Tests.Language;

public sealed class SyntaxVisitorTests
{
    [Fact]
    public void Visitor_Should_WalkInOrderOfTheSource_When_DocumentHasEveryNode()
    {
        var document = GraphQLParser.Parse(
            "query Q($v: [Int!] = 1 @a) @b { f(x: [$v, {y: 2}]) @c { g } ...F @d ... on T @e { h } } fragment F on U @i { j }");
        var visitor = new Recorder();

        visitor.Visit(document);

        Assert.Equal(
            "Document( Operation( "
            + "VariableDefinition( Value:$v( ) Type:[Int!]( Type:Int!( Type:Int( ) ) ) Value:1( ) Directive:a( ) ) Directive:b( ) "
            + "SelectionSet( Field:f( Argument:x( Value:[$v, { y: 2 }]( Value:$v( ) Value:{ y: 2 }( ObjectField:y( Value:2( ) ) ) ) ) "
            + "Directive:c( ) SelectionSet( Field:g( ) ) ) "
            + "FragmentSpread:F( Directive:d( ) ) "
            + "InlineFragment( Type:T( ) Directive:e( ) SelectionSet( Field:h( ) ) ) ) ) "
            + "Fragment:F( Type:U( ) Directive:i( ) SelectionSet( Field:j( ) ) ) ) ",
            visitor.Text);
    }

    [Fact]
    public void Visitor_Should_WalkPartOfADocument_When_GivenOne()
    {
        var visitor = new Recorder();

        visitor.Visit(GraphQLParser.ParseValue("[1]"));
        visitor.Visit(GraphQLParser.ParseType("A!"));

        Assert.Equal("Value:[1]( Value:1( ) ) Type:A!( Type:A( ) ) ", visitor.Text);
    }

    [Fact]
    public void Visitor_Should_PassOver_When_DefinitionIsOfATypeSystem()
    {
        var visitor = new Recorder();

        visitor.Visit(GraphQLParser.Parse("type A { b: Int }"));

        Assert.Equal("Document( ) ", visitor.Text);
    }

    private sealed class Recorder : SyntaxVisitor
    {
        public string Text { get; private set; } = "";

        protected override void EnterDocument(DocumentNode document) => Enter("Document");

        protected override void LeaveDocument(DocumentNode document) => Leave();

        protected override void EnterOperation(OperationNode operation) => Enter("Operation");

        protected override void LeaveOperation(OperationNode operation) => Leave();

        protected override void EnterFragment(FragmentNode fragment) => Enter($"Fragment:{fragment.Name}");

        protected override void LeaveFragment(FragmentNode fragment) => Leave();

        protected override void EnterVariableDefinition(VariableDefinitionNode variable) => Enter("VariableDefinition");

        protected override void LeaveVariableDefinition(VariableDefinitionNode variable) => Leave();

        protected override void EnterSelectionSet(SelectionSetNode selectionSet) => Enter("SelectionSet");

        protected override void LeaveSelectionSet(SelectionSetNode selectionSet) => Leave();

        protected override void EnterField(FieldNode field) => Enter($"Field:{field.Name}");

        protected override void LeaveField(FieldNode field) => Leave();

        protected override void EnterFragmentSpread(FragmentSpreadNode spread) => Enter($"FragmentSpread:{spread.Name}");

        protected override void LeaveFragmentSpread(FragmentSpreadNode spread) => Leave();

        protected override void EnterInlineFragment(InlineFragmentNode fragment) => Enter("InlineFragment");

        protected override void LeaveInlineFragment(InlineFragmentNode fragment) => Leave();

        protected override void EnterArgument(ArgumentNode argument) => Enter($"Argument:{argument.Name}");

        protected override void LeaveArgument(ArgumentNode argument) => Leave();

        protected override void EnterDirective(DirectiveNode directive) => Enter($"Directive:{directive.Name}");

        protected override void LeaveDirective(DirectiveNode directive) => Leave();

        protected override void EnterValue(ValueNode value) => Enter($"Value:{SyntaxPrinter.Print(value)}");

        protected override void LeaveValue(ValueNode value) => Leave();

        protected override void EnterObjectField(ObjectFieldNode field) => Enter($"ObjectField:{field.Name}");

        protected override void LeaveObjectField(ObjectFieldNode field) => Leave();

        protected override void EnterType(TypeNode type) => Enter($"Type:{type}");

        protected override void LeaveType(TypeNode type) => Leave();

        private void Enter(string name) => Text += $"{name}( ";

        private void Leave() => Text += ") ";
    }
}
