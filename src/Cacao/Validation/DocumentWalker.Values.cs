using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

internal sealed partial class DocumentWalker
{
    private void VisitDirectives(IReadOnlyList<DirectiveNode> directives, Types.DirectiveLocations location)
    {
        if (directives.Count == 0)
        {
            return;
        }

        foreach (var rule in rules)
        {
            rule.EnterDirectives(context, directives, location);
        }

        foreach (var directive in directives)
        {
            var definition = context.Schema.Directives.GetValueOrDefault(directive.Name.Value);
            var outer = context.Enter(context.At(definition));
            foreach (var rule in rules)
            {
                rule.EnterDirective(context, directive);
            }

            VisitArguments(directive.Arguments, definition?.Arguments);
            context.Enter(outer);
        }
    }

    private void VisitArguments(IReadOnlyList<ArgumentNode> arguments, OrderedDictionary<string, InputValue>? definitions)
    {
        foreach (var argument in arguments)
        {
            var outer = context.Enter(context.At(definitions?.GetValueOrDefault(argument.Name.Value)));
            foreach (var rule in rules)
            {
                rule.EnterArgument(context, argument);
            }

            VisitValue(argument.Value, oneOf: null);
            context.Enter(outer);
        }
    }

    private void VisitValue(ValueNode value, ObjectValueNode? oneOf)
    {
        switch (value)
        {
            case VariableNode variable:
                context.AddVariableUsage(new(variable, context.CurrentInputType, context.CurrentArgument, oneOf, context.CurrentPath));
                break;
            case ListValueNode list:
                VisitListValue(list);
                break;
            case ObjectValueNode literal:
                VisitObjectValue(literal);
                break;
        }
    }

    private void VisitListValue(ListValueNode list)
    {
        var item = (context.CurrentInputType?.NullableType() as ListType)?.ElementType;
        var outer = context.Enter(context.At(item));
        foreach (var value in list.Items)
        {
            VisitValue(value, oneOf: null);
        }

        context.Enter(outer);
    }

    private void VisitObjectValue(ObjectValueNode value)
    {
        foreach (var rule in rules)
        {
            rule.EnterObjectValue(context, value);
        }

        // An object where a list is expected stands for a list of that one object.
        var type = context.CurrentInputType?.NamedType() as InputObjectType;
        foreach (var field in value.Fields)
        {
            var outer = context.Enter(context.At(type?.Fields.GetValueOrDefault(field.Name.Value)));
            foreach (var rule in rules)
            {
                rule.EnterObjectField(context, field);
            }

            VisitValue(field.Value, type is { IsOneOf: true } ? value : null);
            context.Enter(outer);
        }
    }
}
