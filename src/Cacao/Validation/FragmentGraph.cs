using Cacao.Language;

namespace Cacao.Validation;

/// <summary>
/// Which definition spreads which fragment. Chains of fragments may be as long as the document, so nothing here recurses along them.
/// </summary>
internal sealed class FragmentGraph
{
    private readonly Dictionary<string, FragmentNode> _fragments;
    private readonly Dictionary<ExecutableDefinitionNode, List<FragmentSpreadNode>> _spreads = [];
    private readonly List<FragmentNode> _ordered = [];
    private readonly List<FragmentSpreadNode> _closing = [];

    public FragmentGraph(DocumentNode document, Dictionary<string, FragmentNode> fragments)
    {
        _fragments = fragments;
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            Collect(definition.SelectionSet, _spreads[definition] = []);
        }

        Sort(document.Definitions.OfType<FragmentNode>());
    }

    /// <summary>All fragments, each after those it spreads (unless they form a cycle).</summary>
    public IReadOnlyList<FragmentNode> Ordered => _ordered;

    /// <summary>The spreads that lead back to a fragment around them: one for each cycle.</summary>
    public IReadOnlyList<FragmentSpreadNode> CycleClosingSpreads => _closing;

    /// <summary>The fragments that some of the operations spread, directly or through others. Looks at every spread once.</summary>
    public HashSet<FragmentNode> GetReachable(params IReadOnlyList<OperationNode> operations)
    {
        var reached = new HashSet<FragmentNode>();
        var pending = new Queue<ExecutableDefinitionNode>(operations);
        while (pending.TryDequeue(out var definition))
        {
            foreach (var spread in _spreads[definition])
            {
                if (_fragments.TryGetValue(spread.Name.Value, out var fragment) && reached.Add(fragment))
                {
                    pending.Enqueue(fragment);
                }
            }
        }

        return reached;
    }

    // Depth first; a fragment is placed when all its spreads are done. A spread of a fragment that is not yet placed closes a cycle.
    private void Sort(IEnumerable<FragmentNode> fragments)
    {
        var entered = new HashSet<FragmentNode>();
        var placed = new HashSet<FragmentNode>();
        var stack = new Stack<(FragmentNode Fragment, int Next)>();
        foreach (var start in fragments.Where(entered.Add))
        {
            stack.Push((start, 0));
            while (stack.TryPop(out var top))
            {
                var (fragment, next) = top;
                var spreads = _spreads[fragment];
                if (next == spreads.Count)
                {
                    placed.Add(fragment);
                    _ordered.Add(fragment);
                    continue;
                }

                stack.Push((fragment, next + 1));
                if (!_fragments.TryGetValue(spreads[next].Name.Value, out var target))
                {
                    continue;
                }

                if (entered.Add(target))
                {
                    stack.Push((target, 0));
                }
                else if (!placed.Contains(target))
                {
                    _closing.Add(spreads[next]);
                }
            }
        }
    }

    private static void Collect(SelectionSetNode selectionSet, List<FragmentSpreadNode> spreads)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FragmentSpreadNode spread:
                    spreads.Add(spread);
                    break;
                case InlineFragmentNode inline:
                    Collect(inline.SelectionSet, spreads);
                    break;
                case FieldNode { SelectionSet: { } subfields }:
                    Collect(subfields, spreads);
                    break;
            }
        }
    }
}
