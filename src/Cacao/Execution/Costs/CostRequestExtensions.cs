using Cacao.Execution;

namespace Cacao;

/// <summary>Asks for the price of an operation.</summary>
public static class CostAnalyzerOperationRequestBuilderExtensions
{
    /// <summary>The answer tells the price in <c>extensions.operationCost</c>.</summary>
    public static OperationRequestBuilder ReportCost(this OperationRequestBuilder builder) => builder.SetCost(CostReporting.Report);

    /// <summary>The answer is the price in <c>extensions.operationCost</c>; the operation is not executed, and no limit holds.</summary>
    public static OperationRequestBuilder ValidateCost(this OperationRequestBuilder builder) => builder.SetCost(CostReporting.Validate);
}

/// <summary>What requests may cost.</summary>
public static class CostAnalyzerRequestContextExtensions
{
    /// <summary>What requests may cost that say nothing else.</summary>
    public static RequestCostOptions GetCostOptions(this IRequestExecutor executor) => ((RequestExecutor)executor).CostLimits;

    /// <summary>Sets what this request may cost, in place of the schema's options.</summary>
    public static OperationRequestBuilder SetCostOptions(this OperationRequestBuilder builder, RequestCostOptions options) => builder.SetCost(options);
}
