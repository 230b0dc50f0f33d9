using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// Limits how often the same field of the same type occurs on one way from the root to a leaf. For each fragment the rule keeps how often
/// each field occurs on its deepest way, so a spread costs no second walk. Only the first excess of a document is reported.
/// </summary>
internal abstract class FieldCycleRule : ValidationRule
{
    private readonly Dictionary<string, Dictionary<OutputField, int>> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<OutputField, int> _open = [];
    private Dictionary<OutputField, int> _deepest = [];
    private bool _reported;

    /// <summary>How often the field may occur; null when it is not limited.</summary>
    protected abstract int? GetLimit(OutputField field);

    protected abstract IError CreateError(SelectionNode selection, OutputField field, int allowed, Path? path);

    public override void EnterFragment(ValidationContext context, FragmentNode fragment) => _deepest = [];

    public override void LeaveFragment(ValidationContext context, FragmentNode fragment)
        => _fragments.TryAdd(fragment.Name.Value, _deepest);

    public override void EnterOperation(ValidationContext context, OperationNode operation) => _deepest = [];

    public override void EnterField(ValidationContext context, FieldNode field)
    {
        // A leaf ends its way: it cannot be nested in itself.
        if (field.SelectionSet is not null && context.CurrentField is { } definition && GetLimit(definition) is not null)
        {
            var count = _open[definition] = _open.GetValueOrDefault(definition) + 1;
            Record(context, field, definition, count);
        }
    }

    public override void LeaveField(ValidationContext context, FieldNode field)
    {
        if (field.SelectionSet is not null && context.CurrentField is { } definition && _open.TryGetValue(definition, out var count))
        {
            _open[definition] = count - 1;
        }
    }

    public override void EnterFragmentSpread(ValidationContext context, FragmentSpreadNode spread)
    {
        foreach (var (definition, count) in _fragments.GetValueOrDefault(spread.Name.Value) ?? [])
        {
            Record(context, spread, definition, _open.GetValueOrDefault(definition) + count);
        }
    }

    private void Record(ValidationContext context, SelectionNode selection, OutputField definition, int count)
    {
        _deepest[definition] = Math.Max(_deepest.GetValueOrDefault(definition), count);
        if (!_reported && context.CurrentDefinition is OperationNode && GetLimit(definition) is { } limit && count > limit)
        {
            _reported = true;
            context.Report(CreateError(selection, definition, limit, context.CurrentPath));
        }
    }
}
