using Cacao.Language;

namespace Cacao.Execution;

/// <summary>
/// Makes an operation ready to run: merged selections for each object type, without conditions and fragments; deferred fields know
/// the fragments with which they are delivered, when the response may come in parts.
/// </summary>
internal sealed class OperationCompiler(Schema schema, ParsedDocument document, string conditionState)
{
    /// <summary>Ends the state of a compilation whose response may come in parts.</summary>
    public const char Incremental = '+';

    private readonly bool _isIncremental = conditionState.EndsWith(Incremental);
    private int _nextId;
    private int _nextDefer;

    public Operation Compile(OperationNode definition)
    {
        var rootType = schema.GetRootType(definition.Operation)!;
        return new Operation(definition, rootType)
        {
            RootSelectionSet = CollectFields(rootType, [(definition.SelectionSet, null)], []),
        };
    }

    /// <summary>Spec: CollectSubfields.</summary>
    private SelectionSet CollectSubfields(Selection selection, ObjectType type)
        => CollectFields(
            type,
            selection.Nodes.Zip(selection.Places).Where(pair => pair.First.SelectionSet is not null).Select(pair => (pair.First.SelectionSet!, pair.Second)),
            selection.Defers);

    /// <summary>Spec: CollectFields. Iterative: a chain of fragments may be longer than the stack is deep.</summary>
    private SelectionSet CollectFields(ObjectType type, IEnumerable<(SelectionSetNode Set, DeferUsage? Place)> selectionSets, DeferUsage[] defers)
    {
        var collected = new CollectedFields();
        foreach (var (set, place) in selectionSets)
        {
            collected.Open.Push((set.Selections.GetEnumerator(), place));
            while (collected.Open.TryPeek(out var selections))
            {
                if (!selections.Selections.MoveNext())
                {
                    collected.Open.Pop().Selections.Dispose();
                }
                else if (document.Conditions.IsIncluded(selections.Selections.Current.Directives, conditionState))
                {
                    Collect(selections.Selections.Current, type, selections.Place, collected);
                }
            }
        }

        return new SelectionSet(type, [.. collected.Groups.Values.Select(places => CreateSelection(type, places))])
        {
            Defers = defers,
            Fragments = [.. collected.Fragments],
        };
    }

    private void Collect(SelectionNode selection, ObjectType type, DeferUsage? place, CollectedFields collected)
    {
        switch (selection)
        {
            case FieldNode field:
                if (!collected.Groups.TryGetValue(field.ResponseName, out var group))
                {
                    collected.Groups.Add(field.ResponseName, group = []);
                }

                group.Add((field, place));
                break;
            case FragmentSpreadNode spread:
                var fragment = document.Fragments[spread.Name.Value];
                if (Applies(fragment.TypeCondition, type)
                    && (FindDefer(spread) is not null || collected.VisitedFragments.Add(spread.Name.Value)))
                {
                    Open(spread, fragment.SelectionSet, place, collected);
                }

                break;
            case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, type):
                Open(inline, inline.SelectionSet, place, collected);
                break;
        }
    }

    /// <summary>Goes into a fragment, which may begin to be deferred here.</summary>
    private void Open(SelectionNode fragment, SelectionSetNode selectionSet, DeferUsage? place, CollectedFields collected)
    {
        if (FindDefer(fragment) is { } defer)
        {
            place = new DeferUsage(_nextDefer++, LabelOf(defer), place);
            collected.Fragments.Add(place);
        }

        collected.Open.Push((selectionSet.Selections.GetEnumerator(), place));
    }

    private DirectiveNode? FindDefer(SelectionNode fragment)
        => _isIncremental ? document.Conditions.FindActive(fragment.Directives, "defer", conditionState) : null;

    /// <summary>Spec: DoesFragmentTypeApply.</summary>
    private bool Applies(NamedTypeNode condition, ObjectType type)
        => Schema.GetPossibleTypes(schema.Types[condition.Name.Value]).Contains(type);

    private Selection CreateSelection(ObjectType type, List<(FieldNode Field, DeferUsage? Place)> places)
    {
        var nodes = places.ConvertAll(place => place.Field);
        var defers = places.ConvertAll(place => place.Place);
        var stream = _isIncremental ? document.Conditions.FindActive(nodes[0].Directives, "stream", conditionState) : null;
        return new Selection(_nextId++, type, schema.FindField(type, nodes[0].Name.Value)!, nodes, CollectSubfields)
        {
            Places = defers,
            Defers = DeferUsage.SetOf(defers),
            Stream = stream is null ? null : new StreamUsage(LabelOf(stream), ArgumentOf(stream, "initialCount")),
        };
    }

    private static string? LabelOf(DirectiveNode directive) => (ArgumentOf(directive, "label") as StringValueNode)?.Value;

    private static ValueNode? ArgumentOf(DirectiveNode directive, string name)
        => directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    /// <summary>What is collected of one object's fields, and what is still to be looked through.</summary>
    private sealed class CollectedFields
    {
        public OrderedDictionary<string, List<(FieldNode Field, DeferUsage? Place)>> Groups { get; } = [];

        public HashSet<string> VisitedFragments { get; } = [];

        public List<DeferUsage> Fragments { get; } = [];

        public Stack<(IEnumerator<SelectionNode> Selections, DeferUsage? Place)> Open { get; } = new();
    }
}
