using System.Runtime.InteropServices;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation.Merging;

/// <summary>
/// Collects the fields that several selection sets bring into one object, fragments included.
/// Spec: CollectFields, without conditions.
/// </summary>
internal sealed class FieldCollector(ValidationContext context)
{
    private readonly Dictionary<FieldNode, MergedField> _fields = [];

    /// <summary>How many selections were looked at.</summary>
    public int Steps { get; private set; }

    public FieldSet CollectRoot(SelectionSetNode selectionSet, NamedType type)
        => Collect(new Stack<(SelectionSetNode, NamedType)>([(selectionSet, type)]));

    public FieldSet CollectSubfields(IReadOnlyList<MergedField> fields)
    {
        var pending = new Stack<(SelectionSetNode, NamedType)>();
        for (var index = fields.Count - 1; index >= 0; index--)
        {
            if (fields[index] is { Node.SelectionSet: { } selectionSet, Definition.Type: var type } && type.IsComposite())
            {
                pending.Push((selectionSet, type.NamedType()));
            }
        }

        return Collect(pending);
    }

    // A stack instead of recursion: chains of fragments may be long.
    private FieldSet Collect(Stack<(SelectionSetNode SelectionSet, NamedType Type)> pending)
    {
        var collected = new List<MergedField>();
        HashSet<string>? seen = null;
        while (pending.TryPop(out var next))
        {
            foreach (var selection in next.SelectionSet.Selections)
            {
                Steps++;
                switch (selection)
                {
                    case FieldNode field:
                        collected.Add(GetField(field, next.Type));
                        break;
                    case InlineFragmentNode { TypeCondition: null } inline:
                        pending.Push((inline.SelectionSet, next.Type));
                        break;
                    case InlineFragmentNode { TypeCondition: { } condition } inline when context.FindCompositeType(condition) is { } type:
                        pending.Push((inline.SelectionSet, type));
                        break;
                    case FragmentSpreadNode spread when (seen ??= new(StringComparer.Ordinal)).Add(spread.Name.Value)
                        && context.Fragments.TryGetValue(spread.Name.Value, out var fragment)
                        && context.FindCompositeType(fragment.TypeCondition) is { } type:
                        pending.Push((fragment.SelectionSet, type));
                        break;
                }
            }
        }

        return new FieldSet(collected);
    }

    private MergedField GetField(FieldNode node, NamedType parentType)
    {
        ref var field = ref CollectionsMarshal.GetValueRefOrAddDefault(_fields, node, out _);
        return field ??= new MergedField(_fields.Count, node, parentType, context.FindField(parentType, node.Name.Value));
    }
}
