using Cacao.Language;
using Cacao.Types.Introspection;

namespace Cacao.Validation.Rules;

/// <summary>
/// No operation nests fields deeper than allowed, leaves counted. With <paramref name="skipIntrospectionFields"/> what is below
/// a field of introspection does not count. A limit of this server, not of the specification.
/// </summary>
internal sealed class MaxExecutionDepth(int allowed, bool skipIntrospectionFields) : ValidationRule
{
    private readonly Dictionary<string, int> _fragmentDepths = new(StringComparer.Ordinal);
    private int _depth;
    private int _deepest;
    private int _skipped;

    public override void EnterOperation(ValidationContext context, OperationNode operation) => Restart();

    public override void EnterFragment(ValidationContext context, FragmentNode fragment) => Restart();

    public override void EnterField(ValidationContext context, FieldNode field)
    {
        if (_skipped > 0 || (skipIntrospectionFields && field.Name.Value.StartsWith(MetaFieldNames.Prefix, StringComparison.Ordinal)))
        {
            _skipped++;
            return;
        }

        _deepest = Math.Max(_deepest, ++_depth);
    }

    public override void LeaveField(ValidationContext context, FieldNode field)
    {
        if (_skipped > 0)
        {
            _skipped--;
            return;
        }

        _depth--;
    }

    public override void EnterFragmentSpread(ValidationContext context, FragmentSpreadNode spread)
    {
        if (_skipped == 0)
        {
            _deepest = Math.Max(_deepest, _depth + _fragmentDepths.GetValueOrDefault(spread.Name.Value));
        }
    }

    public override void LeaveFragment(ValidationContext context, FragmentNode fragment)
        => _fragmentDepths.TryAdd(fragment.Name.Value, _deepest);

    public override void LeaveOperation(ValidationContext context, OperationNode operation)
    {
        if (_deepest > allowed)
        {
            context.Report(ValidationErrors.ExecutionTooDeep(operation, allowed, _deepest));
        }
    }

    private void Restart() => (_depth, _deepest, _skipped) = (0, 0, 0);
}
