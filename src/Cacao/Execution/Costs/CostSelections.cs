using Cacao.Language;

namespace Cacao.Execution.Costs;

/// <summary>
/// Collects the fields of selection sets for one object type, merged by response name. Unlike the compiler of operations it takes
/// @skip and @include for nothing: a price is what an operation may lead to.
/// </summary>
internal sealed class CostSelections(Schema schema, IReadOnlyDictionary<string, FragmentNode> fragments)
{
    /// <summary>How many selections were looked at so far.</summary>
    public int Steps { get; private set; }

    /// <summary>Spec: CollectFields. Iterative: a chain of fragments may be longer than the stack is deep.</summary>
    public OrderedDictionary<string, List<FieldNode>> Collect(ObjectType type, IEnumerable<SelectionSetNode> sets)
    {
        var groups = new OrderedDictionary<string, List<FieldNode>>();
        var visited = new HashSet<string>();
        var open = new Stack<(SelectionSetNode Set, int Next)>();
        foreach (var set in sets)
        {
            open.Push((set, 0));
            while (open.TryPop(out var current))
            {
                if (current.Next == current.Set.Selections.Count)
                {
                    continue;
                }

                Steps++;
                open.Push((current.Set, current.Next + 1));
                switch (current.Set.Selections[current.Next])
                {
                    case FieldNode field:
                        Add(groups, field);
                        break;
                    case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && fragments[spread.Name.Value] is var fragment && Applies(fragment.TypeCondition, type):
                        open.Push((fragment.SelectionSet, 0));
                        break;
                    case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, type):
                        open.Push((inline.SelectionSet, 0));
                        break;
                }
            }
        }

        return groups;
    }

    private static void Add(OrderedDictionary<string, List<FieldNode>> groups, FieldNode field)
    {
        if (!groups.TryGetValue(field.ResponseName, out var group))
        {
            groups.Add(field.ResponseName, group = []);
        }

        group.Add(field);
    }

    /// <summary>Spec: DoesFragmentTypeApply.</summary>
    private bool Applies(NamedTypeNode condition, ObjectType type)
        => schema.Types[condition.Name.Value] is var named && (ReferenceEquals(named, type) || Schema.GetPossibleTypes(named).Contains(type));
}
