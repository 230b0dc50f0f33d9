using Cacao.Language;

namespace Cacao.Validation;

/// <summary>
/// One rule of the specification or one limit. All rules share one walk through the document, so a rule only overrides the nodes
/// it looks at. An instance serves one document and may keep state. Fragments come before the operations and before the fragments
/// that spread them.
/// </summary>
internal abstract class ValidationRule
{
    public virtual void EnterDocument(ValidationContext context, DocumentNode document)
    {
    }

    public virtual void LeaveDocument(ValidationContext context, DocumentNode document)
    {
    }

    public virtual void EnterOperation(ValidationContext context, OperationNode operation)
    {
    }

    public virtual void LeaveOperation(ValidationContext context, OperationNode operation)
    {
    }

    public virtual void EnterFragment(ValidationContext context, FragmentNode fragment)
    {
    }

    public virtual void LeaveFragment(ValidationContext context, FragmentNode fragment)
    {
    }

    public virtual void EnterVariableDefinition(ValidationContext context, VariableDefinitionNode variable)
    {
    }

    public virtual void EnterSelectionSet(ValidationContext context, SelectionSetNode selectionSet)
    {
    }

    public virtual void EnterField(ValidationContext context, FieldNode field)
    {
    }

    public virtual void LeaveField(ValidationContext context, FieldNode field)
    {
    }

    public virtual void EnterFragmentSpread(ValidationContext context, FragmentSpreadNode spread)
    {
    }

    public virtual void EnterInlineFragment(ValidationContext context, InlineFragmentNode fragment)
    {
    }

    /// <summary>All directives of one place, before each of them is entered.</summary>
    public virtual void EnterDirectives(
        ValidationContext context, IReadOnlyList<DirectiveNode> directives, Types.DirectiveLocations location)
    {
    }

    public virtual void EnterDirective(ValidationContext context, DirectiveNode directive)
    {
    }

    public virtual void EnterArgument(ValidationContext context, ArgumentNode argument)
    {
    }

    public virtual void EnterObjectValue(ValidationContext context, ObjectValueNode value)
    {
    }

    public virtual void EnterObjectField(ValidationContext context, ObjectFieldNode field)
    {
    }
}
