using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation.Rules;

/// <summary>
/// @defer and @stream have labels that are literals and differ, stand neither at the root of a mutation nor, active, in a subscription,
/// and @stream stands on a list and begins with no negative number of items.
/// Spec (incremental delivery): Defer And Stream Directive Labels Are Unique, … Are Used On Valid Root Field, … On Valid Operations,
/// Stream Directives Are Used On List Fields.
/// </summary>
internal sealed class IncrementalDirectives : ValidationRule
{
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<ExecutableDefinitionNode, List<DirectiveNode>> _active = [];

    public override void EnterField(ValidationContext context, FieldNode field)
    {
        if (Find(field.Directives, "stream") is not { } stream)
        {
            return;
        }

        Enter(context, stream);
        if (context.CurrentType is { } type && type.NullableType() is not ListType)
        {
            context.Report(ValidationErrors.StreamOnNoList(stream, type));
        }

        if (Argument(stream, "initialCount") is IntValueNode count && count.Value.StartsWith('-'))
        {
            context.Report(ValidationErrors.NegativeInitialCount(stream, count.Value));
        }
    }

    public override void EnterFragmentSpread(ValidationContext context, FragmentSpreadNode spread) => EnterFragment(context, spread.Directives);

    public override void EnterInlineFragment(ValidationContext context, InlineFragmentNode fragment) => EnterFragment(context, fragment.Directives);

    public override void LeaveDocument(ValidationContext context, DocumentNode document)
    {
        if (_active.Count == 0)
        {
            return;
        }

        foreach (var operation in context.Operations.Where(operation => operation.Operation is OperationType.Subscription))
        {
            foreach (var definition in context.Graph.GetReachable(operation).Prepend<ExecutableDefinitionNode>(operation))
            {
                foreach (var directive in _active.GetValueOrDefault(definition) ?? [])
                {
                    context.Report(ValidationErrors.IncrementalSubscription(directive));
                }
            }
        }
    }

    private void EnterFragment(ValidationContext context, IReadOnlyList<DirectiveNode> directives)
    {
        if (Find(directives, "defer") is { } defer)
        {
            Enter(context, defer);
        }
    }

    private void Enter(ValidationContext context, DirectiveNode directive)
    {
        if (context.ParentType is { } parent && (parent == context.Schema.MutationType || parent == context.Schema.SubscriptionType))
        {
            context.Report(ValidationErrors.IncrementalRoot(directive, parent));
        }

        switch (Argument(directive, "label"))
        {
            case StringValueNode label when !_labels.Add(label.Value):
                context.Report(ValidationErrors.LabelNotUnique(directive, label.Value));
                break;
            case VariableNode:
                context.Report(ValidationErrors.LabelNotStatic(directive));
                break;
        }

        if (Argument(directive, "if") is not (VariableNode or BooleanValueNode { Value: false }) && context.CurrentDefinition is { } definition)
        {
            if (!_active.TryGetValue(definition, out var active))
            {
                _active[definition] = active = [];
            }

            active.Add(directive);
        }
    }

    private static DirectiveNode? Find(IReadOnlyList<DirectiveNode> directives, string name)
        => directives.FirstOrDefault(directive => directive.Name.Value == name);

    private static ValueNode? Argument(DirectiveNode directive, string name)
        => directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
}
