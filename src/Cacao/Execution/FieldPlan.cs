using System.Collections.Frozen;
using Cacao.Types;
using Cacao.Types.Resolvers;

namespace Cacao.Execution;

/// <summary>How one selected field is answered.</summary>
internal sealed class FieldPlan
{
    private readonly FrozenDictionary<ObjectType, SelectionSetPlan> _children = FrozenDictionary<ObjectType, SelectionSetPlan>.Empty;
    private readonly SelectionSetPlan? _onlyChild;

    public FieldPlan(Schema schema, Selection selection, Func<int> nextSlot)
    {
        Selection = selection;
        Type = selection.Field.Type;
        Arguments = new ArgumentPlan(selection);
        IsTypeName = ReferenceEquals(selection.Field, schema.TypeNameMetaField);
        if (Type.IsComposite())
        {
            _children = Schema.GetPossibleTypes(Type.NamedType())
                .ToFrozenDictionary(type => type, type => SelectionSetPlan.Of(schema, selection.GetSelectionSet(type)));
            _onlyChild = _children.Count == 1 ? _children.Values[0] : null;

            // A type resolver asks the field's context, which only executing has.
            HasSlotsBelow = _children.Values.Any(child => child.NeedsNode) || (schema.TypeResolver is not null && Type.IsAbstract());
        }

        if (IsTypeName)
        {
            return;
        }

        Property = selection.Field.Pipeline is null ? PropertyAccess.Of(selection.Field) : null;
        Plain = Arguments.AreShared ? PlainResolver.Of(selection.Field) : null;
        if (Property is null || HasSlotsBelow || selection.Stream is not null)
        {
            Slot = nextSlot();
        }
    }

    public Selection Selection { get; }

    public IType Type { get; }

    public ArgumentPlan Arguments { get; }

    public bool IsTypeName { get; }

    /// <summary>Reads the field straight from the object; null when it has a resolver.</summary>
    public PropertyAccess? Property { get; }

    /// <summary>The resolver of a field that needs no context of its own; null for all others.</summary>
    public FieldResolverDelegate? Plain { get; }

    /// <summary>Where the object node keeps the field's result; -1 when it is written without one.</summary>
    public int Slot { get; } = -1;

    /// <summary>True when objects of the field need nodes of their own.</summary>
    public bool HasSlotsBelow { get; }

    /// <summary>How many fields of an object have to run, where all objects are of one type; 0 where they are not.</summary>
    public int SlotsOfOne => _onlyChild?.Running.Length ?? 0;

    /// <summary>The plans for all objects that the field may have; none for a leaf.</summary>
    public IEnumerable<SelectionSetPlan> Children => _children.Values;

    /// <summary>The plan for an object of the field.</summary>
    public SelectionSetPlan GetChild(Schema schema, object value, IResolverContext? context = null)
        => _onlyChild ?? _children[schema.ResolveObjectType(Type.NamedType(), value, context)];
}
