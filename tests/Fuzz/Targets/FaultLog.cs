using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Fuzz.Targets;

/// <summary>
/// Keeps what the server logs as errors: those that carry a trace id are found by it, the others are faults that no answer tells of.
/// Statements that the database refused are left out: a module may count on that. So is what the target does not take for one.
/// </summary>
internal sealed class FaultLog(Func<string, bool> isFault) : ILoggerProvider
{
    private readonly ConcurrentDictionary<string, string> _byTrace = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _others = new();

    /// <summary>The exception behind an answer's trace id; null when nothing was logged for it.</summary>
    public string? Take(string trace) => _byTrace.TryRemove(trace, out var fault) ? fault : null;

    /// <summary>The next fault without a trace id; null when there is none.</summary>
    public string? TakeOther() => _others.TryDequeue(out var fault) ? fault : null;

    private bool IsFault(string exception) => isFault(exception);

    public ILogger CreateLogger(string categoryName)
        => new Logger(this, categoryName, categoryName.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal));

    public void Dispose()
    {
        // Nothing is held open.
    }

    private sealed class Logger(FaultLog log, string category, bool isDatabase) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error && !isDatabase;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel))
            {
                return;
            }

            var trace = (state as IEnumerable<KeyValuePair<string, object?>>)?.FirstOrDefault(pair => pair.Key == "Trace").Value as string;
            if (trace is not null)
            {
                log._byTrace[trace] = $"{exception}";
            }
            else if (log.IsFault($"{exception}"))
            {
                log._others.Enqueue($"{category}: {formatter(state, exception)}{Environment.NewLine}{exception}");
            }
        }
    }
}
