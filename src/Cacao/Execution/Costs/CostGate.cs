using System.Globalization;
using Cacao.Errors;
using Cacao.Language;

namespace Cacao.Execution.Costs;

/// <summary>Prices operations before they run, and lets none pass that costs more than it may.</summary>
internal sealed class CostGate(Schema schema, CostOptions options)
{
    private readonly bool _isOn = options.IsOn;
    private readonly InputWeights _weights = new(schema);

    /// <summary>What the schema's options say.</summary>
    public RequestCostOptions Limits { get; } = new(
        options.MaxFieldCost,
        options.MaxTypeCost,
        options.EnforceCostLimits,
        options.SkipAnalyzer,
        options.Filtering.VariableMultiplier);

    /// <summary>The answer to a request that is not to run; null: it may. <paramref name="reported"/> is the price when the caller wants to know it.</summary>
    public OperationResult? Check(
        OperationRequest request,
        ParsedDocument document,
        OperationNode definition,
        VariableValues variables,
        out OperationCost? reported)
    {
        reported = null;
        var limits = request.CostOptions ?? Limits;
        if (!_isOn || limits.SkipAnalyzer)
        {
            return null;
        }

        var plan = document.GetCostPlan(schema, _weights, definition);
        if (plan.Error is { } error)
        {
            return OperationResult.FromErrors([error]);
        }

        var cost = plan.GetCost(variables);
        if (request.CostReporting is CostReporting.Validate)
        {
            var validated = OperationResult.FromErrors([], RequestFailure.None);
            validated.AddCost(cost);
            return validated;
        }

        if (request.CostReporting is CostReporting.Report)
        {
            reported = cost;
        }

        return limits.EnforceCostLimits ? Refuse(cost, limits, reported) : null;
    }

    private static OperationResult? Refuse(OperationCost cost, RequestCostOptions limits, OperationCost? reported)
    {
        var error = cost.FieldCost > limits.MaxFieldCost ? TooMuch("field", cost.FieldCost, limits.MaxFieldCost)
            : cost.TypeCost > limits.MaxTypeCost ? TooMuch("type", cost.TypeCost, limits.MaxTypeCost)
            : null;
        if (error is null)
        {
            return null;
        }

        var refusal = OperationResult.FromErrors([error]);
        if (reported is { } told)
        {
            refusal.AddCost(told);
        }

        return refusal;
    }

    private static IError TooMuch(string kind, double cost, double limit) => ErrorBuilder.New()
        .SetMessage(string.Create(CultureInfo.InvariantCulture, $"The operation has a {kind} cost of {cost}; {limit} are allowed."))
        .SetCode(ErrorCodes.CostExceeded)
        .SetExtension($"{kind}Cost", cost)
        .SetExtension(kind == "field" ? "maxFieldCost" : "maxTypeCost", limit)
        .Build();
}
