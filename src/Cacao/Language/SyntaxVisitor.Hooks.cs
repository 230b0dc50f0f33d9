namespace Cacao.Language;

// What a derived visitor overrides.
internal abstract partial class SyntaxVisitor
{
    protected virtual void EnterDocument(DocumentNode document)
    {
    }

    protected virtual void LeaveDocument(DocumentNode document)
    {
    }

    protected virtual void EnterOperation(OperationNode operation)
    {
    }

    protected virtual void LeaveOperation(OperationNode operation)
    {
    }

    protected virtual void EnterFragment(FragmentNode fragment)
    {
    }

    protected virtual void LeaveFragment(FragmentNode fragment)
    {
    }

    protected virtual void EnterVariableDefinition(VariableDefinitionNode variable)
    {
    }

    protected virtual void LeaveVariableDefinition(VariableDefinitionNode variable)
    {
    }

    protected virtual void EnterSelectionSet(SelectionSetNode selectionSet)
    {
    }

    protected virtual void LeaveSelectionSet(SelectionSetNode selectionSet)
    {
    }

    protected virtual void EnterField(FieldNode field)
    {
    }

    protected virtual void LeaveField(FieldNode field)
    {
    }

    protected virtual void EnterFragmentSpread(FragmentSpreadNode spread)
    {
    }

    protected virtual void LeaveFragmentSpread(FragmentSpreadNode spread)
    {
    }

    protected virtual void EnterInlineFragment(InlineFragmentNode fragment)
    {
    }

    protected virtual void LeaveInlineFragment(InlineFragmentNode fragment)
    {
    }

    protected virtual void EnterArgument(ArgumentNode argument)
    {
    }

    protected virtual void LeaveArgument(ArgumentNode argument)
    {
    }

    protected virtual void EnterDirective(DirectiveNode directive)
    {
    }

    protected virtual void LeaveDirective(DirectiveNode directive)
    {
    }

    /// <summary>A value of any kind: variables, where they are defined and where they are used, lists and objects, too.</summary>
    protected virtual void EnterValue(ValueNode value)
    {
    }

    protected virtual void LeaveValue(ValueNode value)
    {
    }

    protected virtual void EnterObjectField(ObjectFieldNode field)
    {
    }

    protected virtual void LeaveObjectField(ObjectFieldNode field)
    {
    }

    /// <summary>A type reference or type condition; the types inside a list or non-null type follow.</summary>
    protected virtual void EnterType(TypeNode type)
    {
    }

    protected virtual void LeaveType(TypeNode type)
    {
    }
}
