using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>
/// Walks once through every definition and tells all rules, keeping the types of the place in the context. A fragment is walked where it is
/// defined, not where it is spread; so the way is as long as the document. Nesting inside a definition is limited by the parser.
/// </summary>
internal sealed partial class DocumentWalker(ValidationContext context, ValidationRule[] rules)
{
    public void Walk()
    {
        var document = context.Document;
        foreach (var rule in rules)
        {
            rule.EnterDocument(context, document);
        }

        foreach (var fragment in context.Graph.Ordered)
        {
            VisitFragment(fragment);
        }

        foreach (var operation in context.Operations)
        {
            VisitOperation(operation);
        }

        foreach (var rule in rules)
        {
            rule.LeaveDocument(context, document);
        }
    }

    private void VisitOperation(OperationNode operation)
    {
        context.CurrentDefinition = operation;
        var outer = context.Enter(ValidationContext.Within(context.Schema.GetRootType(operation.Operation)));
        foreach (var rule in rules)
        {
            rule.EnterOperation(context, operation);
        }

        foreach (var variable in operation.Variables)
        {
            VisitVariableDefinition(variable);
        }

        VisitDirectives(operation.Directives, operation.Operation switch
        {
            OperationType.Query => Types.DirectiveLocations.Query,
            OperationType.Mutation => Types.DirectiveLocations.Mutation,
            _ => Types.DirectiveLocations.Subscription,
        });
        VisitSelectionSet(operation.SelectionSet);
        foreach (var rule in rules)
        {
            rule.LeaveOperation(context, operation);
        }

        context.Enter(outer);
    }

    private void VisitFragment(FragmentNode fragment)
    {
        context.CurrentDefinition = fragment;
        var outer = context.Enter(ValidationContext.Within(context.FindCompositeType(fragment.TypeCondition)));
        foreach (var rule in rules)
        {
            rule.EnterFragment(context, fragment);
        }

        VisitDirectives(fragment.Directives, Types.DirectiveLocations.FragmentDefinition);
        VisitSelectionSet(fragment.SelectionSet);
        foreach (var rule in rules)
        {
            rule.LeaveFragment(context, fragment);
        }

        context.Enter(outer);
    }

    private void VisitVariableDefinition(VariableDefinitionNode variable)
    {
        foreach (var rule in rules)
        {
            rule.EnterVariableDefinition(context, variable);
        }

        VisitDirectives(variable.Directives, Types.DirectiveLocations.VariableDefinition);
        if (variable.DefaultValue is { } value)
        {
            var outer = context.Enter(context.At(context.ResolveType(variable.Type)));
            VisitValue(value, oneOf: null);
            context.Enter(outer);
        }
    }

    private void VisitSelectionSet(SelectionSetNode selectionSet)
    {
        foreach (var rule in rules)
        {
            rule.EnterSelectionSet(context, selectionSet);
        }

        foreach (var selection in selectionSet.Selections)
        {
            if (context.IsFull)
            {
                return;
            }

            switch (selection)
            {
                case FieldNode field:
                    VisitField(field);
                    break;
                case FragmentSpreadNode spread:
                    VisitFragmentSpread(spread);
                    break;
                case InlineFragmentNode inline:
                    VisitInlineFragment(inline);
                    break;
            }
        }
    }

    private void VisitField(FieldNode field)
    {
        var definition = context.FindField(context.ParentType, field.Name.Value);
        var outer = context.Enter(context.At(definition));
        foreach (var rule in rules)
        {
            rule.EnterField(context, field);
        }

        context.PushField(field);
        VisitArguments(field.Arguments, definition?.Arguments);
        VisitDirectives(field.Directives, Types.DirectiveLocations.Field);
        if (field.SelectionSet is { } selectionSet)
        {
            var type = definition?.Type.NamedType();
            var around = context.Enter(ValidationContext.Within(type is not null && type.IsComposite() ? type : null));
            VisitSelectionSet(selectionSet);
            context.Enter(around);
        }

        context.PopField();
        foreach (var rule in rules)
        {
            rule.LeaveField(context, field);
        }

        context.Enter(outer);
    }

    private void VisitFragmentSpread(FragmentSpreadNode spread)
    {
        foreach (var rule in rules)
        {
            rule.EnterFragmentSpread(context, spread);
        }

        VisitDirectives(spread.Directives, Types.DirectiveLocations.FragmentSpread);
    }

    private void VisitInlineFragment(InlineFragmentNode inline)
    {
        foreach (var rule in rules)
        {
            rule.EnterInlineFragment(context, inline);
        }

        VisitDirectives(inline.Directives, Types.DirectiveLocations.InlineFragment);
        var type = inline.TypeCondition is { } condition ? context.FindCompositeType(condition) : context.ParentType;
        var outer = context.Enter(ValidationContext.Within(type));
        VisitSelectionSet(inline.SelectionSet);
        context.Enter(outer);
    }
}
