using Cacao.Execution;

namespace Cacao.Data.Plans;

/// <summary>The plans of a schema. Documents share them: what is only written differently is loaded by one query.</summary>
internal sealed class PlanStore
{
    // A compiled query takes some hundred kilobytes.
    private const int MaxPlans = 512;

    private readonly BoundedCache<PlanKey, Lazy<DataPlan>> _plans = new(MaxPlans);

    /// <summary>The plan for a key; made once, whoever asks at the same time.</summary>
    public DataPlan GetOrAdd(PlanKey key, Func<DataPlan> compile)
        => _plans.GetOrAdd(key, static (_, compile) => new Lazy<DataPlan>(compile), compile).Value;
}
