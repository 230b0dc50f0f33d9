using System.Text;
using Cacao.Language;
using Cacao.Types;

namespace Cacao;

/// <summary>A field of an operation, merged from all places that select it. Spec: CollectFields.</summary>
public sealed class Selection : ISelection
{
    private readonly Func<Selection, ObjectType, SelectionSet> _collectSubfields;
    private readonly Dictionary<ObjectType, SelectionSet> _selectionSets = [];
    private readonly Lock _lock = new();

    internal Selection(
        int id,
        ObjectType declaringType,
        OutputField field,
        IReadOnlyList<FieldNode> nodes,
        Func<Selection, ObjectType, SelectionSet> collectSubfields)
    {
        Id = id;
        DeclaringType = declaringType;
        Field = field;
        Nodes = nodes;
        ResponseName = nodes[0].ResponseName;
        Utf8Name = Encoding.UTF8.GetBytes($"\"{ResponseName}\":");
        _collectSubfields = collectSubfields;
    }

    /// <inheritdoc />
    public int Id { get; }

    /// <inheritdoc />
    public string ResponseName { get; }

    /// <summary>The field of the schema.</summary>
    public OutputField Field { get; }

    /// <summary>The object type whose field this is (for interfaces: the object that was found).</summary>
    internal ObjectType DeclaringType { get; }

    /// <summary>Every place in the document that selects it; never empty. All have the same arguments.</summary>
    internal IReadOnlyList<FieldNode> Nodes { get; }

    /// <summary>For each of <see cref="Nodes"/> the deferred fragment it stands in; null for none.</summary>
    internal IReadOnlyList<DeferUsage?> Places { get; init; } = [];

    /// <summary>The deferred fragments with which the field is delivered; none when it comes with its object.</summary>
    internal DeferUsage[] Defers { get; init; } = [];

    /// <summary>How the field's list is streamed; null when it comes whole.</summary>
    internal StreamUsage? Stream { get; init; }

    /// <summary>The response name with quotes and colon, ready to be written.</summary>
    internal byte[] Utf8Name { get; }

    /// <summary>What other floors prepared for this selection (argument plans, projections), one of each type.</summary>
    internal FeatureBag Features { get; } = new();

    /// <summary>The fields below, for a value of that object type. Spec: CollectSubfields.</summary>
    internal SelectionSet GetSelectionSet(ObjectType type)
    {
        lock (_lock)
        {
            if (!_selectionSets.TryGetValue(type, out var set))
            {
                _selectionSets[type] = set = _collectSubfields(this, type);
            }

            return set;
        }
    }

    /// <summary>What was prepared for this selection, made at the first call.</summary>
    internal T Prepare<T>(Func<Selection, T> create) where T : class
    {
        lock (_lock)
        {
            if (!Features.TryGet<T>(out var prepared))
            {
                Features.Set(prepared = create(this));
            }

            return prepared;
        }
    }
}

/// <summary>The fields that are selected of an object type, deferred ones, too, in response order, @skip and @include applied.</summary>
internal sealed class SelectionSet(ObjectType type, Selection[] selections)
{
    public ObjectType Type { get; } = type;

    public Selection[] Selections { get; } = selections;

    /// <summary>The deferred fragments with which the object itself is delivered.</summary>
    public DeferUsage[] Defers { get; init; } = [];

    /// <summary>The deferred fragments that begin at this object.</summary>
    public DeferUsage[] Fragments { get; init; } = [];

    /// <summary>What the executor made of the set at its first use.</summary>
    public object? Plan { get; set; }
}
