using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Insights.Reading;

/// <summary>What the readers tell of their work, named as OpenTelemetry does. Every instrument has the tag <c>module</c>.</summary>
internal sealed class ReadingMetrics
{
    public const string MeterName = "ServiceTeams.Insights";
    public const string Entered = "entered";
    public const string Dropped = "dropped";
    public const string PutOff = "put_off";
    public const string Parked = "parked";

    private readonly ConcurrentDictionary<string, (OutboxState State, double Lag)> _states = new();
    private readonly Counter<long> _messages;
    private readonly Histogram<double> _batches;

    public ReadingMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(MeterName);
        _messages = meter.CreateCounter<long>(
            "serviceteams.outbox.messages", "{message}", "Messages that were handled, by outcome: entered, dropped, put_off or parked.");
        _batches = meter.CreateHistogram<double>("serviceteams.outbox.batch.duration", "s", "How long a batch took.");
        meter.CreateObservableGauge(
            "serviceteams.outbox.backlog", () => Observe(look => (long)look.State.Waiting), "{message}", "Messages that wait.");
        meter.CreateObservableGauge(
            "serviceteams.outbox.lag", () => Observe(look => look.Lag), "s", "How long the oldest of them has waited.");
        meter.CreateObservableGauge(
            "serviceteams.outbox.parked", () => Observe(look => (long)look.State.Parked), "{message}", "Messages that could not be read.");
    }

    public void Messages(string module, string outcome, int count)
    {
        if (count > 0)
        {
            _messages.Add(count, new KeyValuePair<string, object?>("module", module), new KeyValuePair<string, object?>("outcome", outcome));
        }
    }

    public void Batch(string module, TimeSpan duration)
        => _batches.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("module", module));

    public void Look(string module, OutboxState state, DateTime now)
        => _states[module] = (state, state.OldestWrittenAt is { } oldest ? Math.Max(0, (now - oldest).TotalSeconds) : 0);

    private IEnumerable<Measurement<T>> Observe<T>(Func<(OutboxState State, double Lag), T> value)
        where T : struct
        => _states.Select(pair => new Measurement<T>(value(pair.Value), new KeyValuePair<string, object?>("module", pair.Key)));
}
