namespace Cacao.Language;

internal sealed partial class SyntaxWriter
{
    private void WriteOperation(OperationNode operation)
    {
        // Only at the start: behind `type A` the braces would be its fields.
        var isShorthand = _text.Length == 0 && operation is
        {
            Operation: OperationType.Query, Name: null, Description: null, Variables.Count: 0, Directives.Count: 0,
        };

        if (!isShorthand)
        {
            WriteDescription(operation.Description);
            WriteOperationType(operation.Operation);
            _text.Append(operation.Name is { } name ? $" {name.Value}" : "");
            WriteVariables(operation);
            WriteDirectives(operation.Directives);
            _text.Append(' ');
        }

        WriteSelectionSet(operation.SelectionSet);
    }

    private void WriteOperationType(OperationType operation) => _text.Append(operation switch
    {
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => "query",
    });

    private void WriteVariables(OperationNode operation)
    {
        if (operation.Variables.Count == 0)
        {
            return;
        }

        // `query ($a: Int)`, but `query Name($a: Int)`
        _text.Append(operation.Name is null ? " " : "");

        if (operation.Variables.Any(variable => variable.Description is not null))
        {
            WriteBlock(operation.Variables, '(', ')');
            return;
        }

        _text.Append('(');
        WriteSeparated(operation.Variables, ", ");
        _text.Append(')');
    }

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description);
        WriteValue(variable.Variable);
        _text.Append(": ").Append(variable.Type);
        WriteDefaultValue(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteFragment(FragmentNode fragment)
    {
        WriteDescription(fragment.Description);
        _text.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition);
        WriteDirectives(fragment.Directives);
        _text.Append(' ');
        WriteSelectionSet(fragment.SelectionSet);
    }

    private void WriteSelectionSet(SelectionSetNode selectionSet)
    {
        if (selectionSet.Selections.Count == 0)
        {
            _text.Append("{ }");
            return;
        }

        WriteBlock(selectionSet.Selections, '{', '}');
    }

    private void WriteSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                _text.Append("...").Append(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                _text.Append("...").Append(fragment.TypeCondition is { } type ? $" on {type}" : "");
                WriteDirectives(fragment.Directives);
                _text.Append(' ');
                WriteSelectionSet(fragment.SelectionSet);
                break;
        }
    }

    private void WriteField(FieldNode field)
    {
        _text.Append(field.Alias is { } alias ? $"{alias.Value}: " : "").Append(field.Name.Value);
        WriteArguments(field.Arguments);
        WriteDirectives(field.Directives);

        if (field.SelectionSet is { } selectionSet)
        {
            _text.Append(' ');
            WriteSelectionSet(selectionSet);
        }
    }
}
