using System.Runtime.CompilerServices;
using Cacao.Types;

namespace Cacao.Execution.Costs;

/// <summary>Tells callers what their operation cost.</summary>
internal static class CostReports
{
    /// <summary>Adds the price to a response; of a stream to the first one.</summary>
    public static IExecutionResult AddTo(IExecutionResult result, OperationCost cost)
    {
        if (result is ResponseStream stream)
        {
            return new ResponseStream(token => AddToFirstAsync(stream.ReadResultsAsync(token), cost, token), stream.DisposeAsync)
            {
                IsIncremental = stream.IsIncremental,
            };
        }

        ((OperationResult)result).AddCost(cost);
        return result;
    }

    /// <summary>Writes the member <c>extensions</c>.</summary>
    public static void Write(ResponseWriter writer, OperationCost cost)
    {
        writer.WriteRawName("\"extensions\":"u8);
        writer.StartObject();
        writer.WriteRawName("\"operationCost\":"u8);
        writer.StartObject();
        writer.WriteRawName("\"fieldCost\":"u8);
        writer.WriteNumber(cost.FieldCost);
        writer.WriteRawName("\"typeCost\":"u8);
        writer.WriteNumber(cost.TypeCost);
        writer.EndObject();
        writer.EndObject();
    }

    private static async IAsyncEnumerable<OperationResult> AddToFirstAsync(
        IAsyncEnumerable<OperationResult> results,
        OperationCost cost,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isFirst = true;
        await foreach (var result in results.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (isFirst)
            {
                result.AddCost(cost);
                isFirst = false;
            }

            yield return result;
        }
    }
}
