using Cacao.Language;
using Cacao.Types.Introspection;

namespace Cacao.Validation.Rules;

/// <summary>
/// A subscription selects one root field, which is no introspection field and does not depend on @skip or @include.
/// Spec: Validation, Single Root Field.
/// </summary>
internal sealed class SingleRootField : ValidationRule
{
    public override void EnterOperation(ValidationContext context, OperationNode operation)
    {
        if (operation.Operation is not OperationType.Subscription || context.Schema.SubscriptionType is null)
        {
            return;
        }

        var roots = new Dictionary<string, FieldNode>(StringComparer.Ordinal);
        CollectSubscriptionFields(context, operation, roots);
        if (roots.Count != 1)
        {
            context.Report(ValidationErrors.SubscriptionRootNotSingle(operation));
        }
        else if (roots.Values.Single().Name.Value is var name && name.StartsWith(MetaFieldNames.Prefix, StringComparison.Ordinal))
        {
            context.Report(ValidationErrors.SubscriptionRootIsIntrospection(operation, name));
        }
    }

    // Spec: CollectSubscriptionFields. A stack instead of recursion: chains of fragments may be long.
    private static void CollectSubscriptionFields(ValidationContext context, OperationNode operation, Dictionary<string, FieldNode> roots)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<SelectionSetNode>([operation.SelectionSet]);
        while (pending.TryPop(out var selectionSet) && context.CanFollow(operation, selectionSet.Selections.Count))
        {
            foreach (var selection in selectionSet.Selections)
            {
                ReportConditions(context, selection);
                switch (selection)
                {
                    case FieldNode field:
                        roots.TryAdd(field.ResponseName, field);
                        break;
                    case InlineFragmentNode inline when Applies(context, inline.TypeCondition):
                        pending.Push(inline.SelectionSet);
                        break;
                    case FragmentSpreadNode spread when seen.Add(spread.Name.Value)
                        && context.Fragments.TryGetValue(spread.Name.Value, out var fragment)
                        && Applies(context, fragment.TypeCondition):
                        pending.Push(fragment.SelectionSet);
                        break;
                }
            }
        }
    }

    /// <summary>Spec: DoesFragmentTypeApply, to the root of subscriptions.</summary>
    private static bool Applies(ValidationContext context, NamedTypeNode? condition)
        => condition is null
            || (context.FindCompositeType(condition) is { } type && Schema.GetPossibleTypes(type).Contains(context.Schema.SubscriptionType!));

    private static void ReportConditions(ValidationContext context, SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value is "skip" or "include")
            {
                context.Report(ValidationErrors.SubscriptionRootConditional(directive));
            }
        }
    }
}
