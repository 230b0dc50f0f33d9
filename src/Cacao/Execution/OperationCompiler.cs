using Cacao.Language;

namespace Cacao.Execution;

/// <summary>Makes an operation ready to run: merged selections for each object type, without conditions and fragments.</summary>
internal sealed class OperationCompiler(Schema schema, ParsedDocument document, string conditionState)
{
    private int _nextId;

    public Operation Compile(OperationNode definition)
    {
        var rootType = schema.GetRootType(definition.Operation)!;
        return new Operation(definition, rootType)
        {
            RootSelectionSet = CollectFields(rootType, [definition.SelectionSet]),
        };
    }

    /// <summary>Spec: CollectSubfields.</summary>
    private SelectionSet CollectSubfields(Selection selection, ObjectType type)
        => CollectFields(type, selection.Nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>());

    /// <summary>Spec: CollectFields. Iterative: a chain of fragments may be longer than the stack is deep.</summary>
    private SelectionSet CollectFields(ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        var groups = new OrderedDictionary<string, List<FieldNode>>();
        var visitedFragments = new HashSet<string>();
        var open = new Stack<IEnumerator<SelectionNode>>();
        foreach (var set in selectionSets)
        {
            open.Push(set.Selections.GetEnumerator());
            while (open.TryPeek(out var selections))
            {
                if (!selections.MoveNext())
                {
                    open.Pop().Dispose();
                }
                else if (document.Conditions.IsIncluded(selections.Current.Directives, conditionState))
                {
                    Collect(selections.Current, type, groups, visitedFragments, open);
                }
            }
        }

        return new SelectionSet(type, [.. groups.Values.Select(nodes => CreateSelection(type, nodes))]);
    }

    private void Collect(
        SelectionNode selection,
        ObjectType type,
        OrderedDictionary<string, List<FieldNode>> groups,
        HashSet<string> visitedFragments,
        Stack<IEnumerator<SelectionNode>> open)
    {
        switch (selection)
        {
            case FieldNode field:
                if (!groups.TryGetValue(field.ResponseName, out var group))
                {
                    groups.Add(field.ResponseName, group = []);
                }

                group.Add(field);
                break;
            case FragmentSpreadNode spread when visitedFragments.Add(spread.Name.Value):
                var fragment = document.Fragments[spread.Name.Value];
                if (Applies(fragment.TypeCondition, type))
                {
                    open.Push(fragment.SelectionSet.Selections.GetEnumerator());
                }

                break;
            case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, type):
                open.Push(inline.SelectionSet.Selections.GetEnumerator());
                break;
        }
    }

    /// <summary>Spec: DoesFragmentTypeApply.</summary>
    private bool Applies(NamedTypeNode condition, ObjectType type)
        => Schema.GetPossibleTypes(schema.Types[condition.Name.Value]).Contains(type);

    private Selection CreateSelection(ObjectType type, List<FieldNode> nodes)
        => new(_nextId++, type, schema.FindField(type, nodes[0].Name.Value)!, nodes, CollectSubfields);
}
