using System.Diagnostics.Metrics;

namespace Cacao.Data.Plans;

/// <summary>
/// The meter <c>Cacao</c>: <c>cacao.data.loads</c> counts the lists that were loaded from a database, by <c>way</c>: <c>compiled</c>, or
/// <c>ordinary</c> with the <c>reason</c> why no compiled query could be used.
/// </summary>
internal static class DataMetrics
{
    public const string MeterName = "Cacao";
    public const string LoadsName = "cacao.data.loads";

    private static readonly Meter s_meter = new(MeterName);
    private static readonly Counter<long> s_loads = s_meter.CreateCounter<long>(LoadsName, "{list}", "Lists that were loaded from a database.");

    public static void CountCompiled() => s_loads.Add(1, new KeyValuePair<string, object?>("way", "compiled"));

    public static void CountOrdinary(string reason)
        => s_loads.Add(1, new KeyValuePair<string, object?>("way", "ordinary"), new KeyValuePair<string, object?>("reason", reason));
}
