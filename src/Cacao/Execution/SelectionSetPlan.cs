using System.Runtime.CompilerServices;

namespace Cacao.Execution;

/// <summary>
/// How the fields of one object type are answered, made once for an operation. Fields that are properties are written straight
/// from the object; only fields with a resolver, or with resolvers below them, get a slot and run before anything is written.
/// </summary>
internal sealed class SelectionSetPlan
{
    private SelectionSetPlan(ObjectType type, FieldPlan[] fields)
    {
        Type = type;
        Fields = fields;
        SlotCount = fields.Count(field => field.Slot >= 0);
    }

    public ObjectType Type { get; }

    /// <summary>In response order.</summary>
    public FieldPlan[] Fields { get; }

    /// <summary>How many fields have to run before the object is written.</summary>
    public int SlotCount { get; }

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
        var slot = 0;
        var plan = new SelectionSetPlan(set.Type, [.. set.Selections.Select(selection => new FieldPlan(schema, selection, () => slot++))]);
        set.Plan = plan;
        return plan;
    }
}
