namespace Cacao.Language;

/// <summary>
/// Walks an executable document depth-first, in the order of the source: Enter before a node's parts, Leave after them.
/// Recursion is as deep as the parser let the document be. Type systems are not walked.
/// </summary>
internal abstract partial class SyntaxVisitor
{
    /// <summary>Walks the node and everything in it.</summary>
    public void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case FieldNode field:
                VisitField(field);
                break;
            case SelectionSetNode selectionSet:
                VisitSelectionSet(selectionSet);
                break;
            case ArgumentNode argument:
                VisitArgument(argument);
                break;
            case ValueNode value:
                VisitValue(value);
                break;
            case DirectiveNode directive:
                VisitDirective(directive);
                break;
            case FragmentSpreadNode spread:
                VisitFragmentSpread(spread);
                break;
            case InlineFragmentNode fragment:
                VisitInlineFragment(fragment);
                break;
            case TypeNode type:
                VisitType(type);
                break;
            case VariableDefinitionNode variable:
                VisitVariableDefinition(variable);
                break;
            case OperationNode operation:
                VisitOperation(operation);
                break;
            case FragmentNode fragment:
                VisitFragment(fragment);
                break;
            case DocumentNode document:
                VisitDocument(document);
                break;
        }
    }

    private void VisitAll(IReadOnlyList<SyntaxNode> nodes)
    {
        for (var index = 0; index < nodes.Count; index++)
        {
            Visit(nodes[index]);
        }
    }

    private void VisitDocument(DocumentNode document)
    {
        EnterDocument(document);
        VisitAll(document.Definitions);
        LeaveDocument(document);
    }

    private void VisitOperation(OperationNode operation)
    {
        EnterOperation(operation);
        VisitAll(operation.Variables);
        VisitAll(operation.Directives);
        VisitSelectionSet(operation.SelectionSet);
        LeaveOperation(operation);
    }

    private void VisitFragment(FragmentNode fragment)
    {
        EnterFragment(fragment);
        VisitType(fragment.TypeCondition);
        VisitAll(fragment.Directives);
        VisitSelectionSet(fragment.SelectionSet);
        LeaveFragment(fragment);
    }

    private void VisitVariableDefinition(VariableDefinitionNode variable)
    {
        EnterVariableDefinition(variable);
        VisitValue(variable.Variable);
        VisitType(variable.Type);

        if (variable.DefaultValue is { } defaultValue)
        {
            VisitValue(defaultValue);
        }

        VisitAll(variable.Directives);
        LeaveVariableDefinition(variable);
    }

    private void VisitSelectionSet(SelectionSetNode selectionSet)
    {
        EnterSelectionSet(selectionSet);
        VisitAll(selectionSet.Selections);
        LeaveSelectionSet(selectionSet);
    }

    private void VisitField(FieldNode field)
    {
        EnterField(field);
        VisitAll(field.Arguments);
        VisitAll(field.Directives);

        if (field.SelectionSet is { } selectionSet)
        {
            VisitSelectionSet(selectionSet);
        }

        LeaveField(field);
    }

    private void VisitFragmentSpread(FragmentSpreadNode spread)
    {
        EnterFragmentSpread(spread);
        VisitAll(spread.Directives);
        LeaveFragmentSpread(spread);
    }

    private void VisitInlineFragment(InlineFragmentNode fragment)
    {
        EnterInlineFragment(fragment);

        if (fragment.TypeCondition is { } typeCondition)
        {
            VisitType(typeCondition);
        }

        VisitAll(fragment.Directives);
        VisitSelectionSet(fragment.SelectionSet);
        LeaveInlineFragment(fragment);
    }

    private void VisitArgument(ArgumentNode argument)
    {
        EnterArgument(argument);
        VisitValue(argument.Value);
        LeaveArgument(argument);
    }

    private void VisitDirective(DirectiveNode directive)
    {
        EnterDirective(directive);
        VisitAll(directive.Arguments);
        LeaveDirective(directive);
    }

    private void VisitValue(ValueNode value)
    {
        EnterValue(value);

        if (value is ListValueNode list)
        {
            VisitAll(list.Items);
        }
        else if (value is ObjectValueNode { Fields: var fields })
        {
            for (var index = 0; index < fields.Count; index++)
            {
                EnterObjectField(fields[index]);
                VisitValue(fields[index].Value);
                LeaveObjectField(fields[index]);
            }
        }

        LeaveValue(value);
    }

    private void VisitType(TypeNode type)
    {
        EnterType(type);

        if (type is ListTypeNode list)
        {
            VisitType(list.Type);
        }
        else if (type is NonNullTypeNode nonNull)
        {
            VisitType(nonNull.Type);
        }

        LeaveType(type);
    }
}
