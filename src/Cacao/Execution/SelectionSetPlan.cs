using System.Runtime.CompilerServices;

namespace Cacao.Execution;

/// <summary>
/// How the fields of one object type are answered, made once for an operation. Fields that are properties are written straight
/// from the object; only fields with a resolver, or with resolvers below them, get a slot and run before anything is written.
/// </summary>
internal sealed class SelectionSetPlan
{
    private SelectionSetPlan(Schema schema, ObjectType type, IEnumerable<Selection> selections)
    {
        var slot = 0;
        Type = type;
        Fields = [.. selections.Select(selection => new FieldPlan(schema, selection, () => slot++))];
        Running = [.. Fields.Where(field => field.Slot >= 0)];
    }

    public ObjectType Type { get; }

    /// <summary>In response order.</summary>
    public FieldPlan[] Fields { get; }

    /// <summary>The fields that have to run before the object is written, by <see cref="FieldPlan.Slot"/>.</summary>
    public FieldPlan[] Running { get; }

    /// <summary>The deferred fragments that begin at the object.</summary>
    public DeferUsage[] Fragments { get; private init; } = [];

    /// <summary>What is delivered of the object later.</summary>
    public DeferredGroup[] Deferred { get; private init; } = [];

    /// <summary>True when an object needs a node: something of it runs before, or after, it is written.</summary>
    public bool NeedsNode => Running.Length > 0 || Deferred.Length > 0;

    /// <summary>What a caller has to meet before any field below runs; asked of root plans.</summary>
    public IReadOnlyList<AuthorizeAttribute> ValidationRules => field ??= FieldAuthorization.FindValidationRules(this);

    /// <summary>The plan of a selection set; made at the first call.</summary>
    public static SelectionSetPlan Of(Schema schema, SelectionSet set)
    {
        if (set.Plan is SelectionSetPlan known)
        {
            return known;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        var plan = new SelectionSetPlan(schema, set.Type, set.Selections.Where(selection => selection.Defers.SequenceEqual(set.Defers)))
        {
            Fragments = set.Fragments,
            Deferred = [.. from selection in set.Selections
                           where !selection.Defers.SequenceEqual(set.Defers)
                           group selection by string.Join(',', selection.Defers.Select(usage => usage.Id)) into later
                           select new DeferredGroup(later.First().Defers, new SelectionSetPlan(schema, set.Type, later))],
        };
        set.Plan = plan;
        return plan;
    }
}

/// <summary>Fields of an object that are delivered together, with these fragments. Spec: Incremental Delivery, Execution Group.</summary>
internal sealed record DeferredGroup(DeferUsage[] Fragments, SelectionSetPlan Plan);
