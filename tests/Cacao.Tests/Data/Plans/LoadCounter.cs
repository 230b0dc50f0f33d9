using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Cacao.Tests.Data.Plans;

/// <summary>Counts how lists were loaded: <c>compiled</c>, or <c>ordinary</c> and why. What is loaded elsewhere meanwhile counts, too.</summary>
internal sealed class LoadCounter : IDisposable
{
    private readonly MeterListener _listener = new();

    public LoadCounter()
    {
        // Tests run side by side: only what this test's own flow does.
        var flow = new AsyncLocal<object>();
        var mine = new object();
        flow.Value = mine;
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument is { Meter.Name: "Cacao", Name: "cacao.data.loads" })
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            if (flow.Value == mine)
            {
                Ways.AddOrUpdate(string.Join(' ', tags.ToArray().Select(tag => tag.Value)), count, (_, before) => before + count);
            }
        });
        _listener.Start();
    }

    public ConcurrentDictionary<string, long> Ways { get; } = [];

    public void Dispose() => _listener.Dispose();
}
