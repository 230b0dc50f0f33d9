using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Fuzz.Running;

/// <summary>
/// Exceptions that only a programmer's error throws, seen where they begin in our own code, even when something catches them later and
/// makes an orderly answer of it. For the whole process: only a process of its own can listen.
/// </summary>
internal sealed class WrongTurns : IDisposable
{
    private readonly ConcurrentDictionary<string, int> _seen = new(StringComparer.Ordinal);

    public WrongTurns() => AppDomain.CurrentDomain.FirstChanceException += Note;

    public IEnumerable<string> Seen => _seen.OrderByDescending(turn => turn.Value).Select(turn => $"{turn.Value} times {turn.Key}");

    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= Note;

    private void Note(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        if (thrown.Exception is not (NullReferenceException or InvalidCastException or IndexOutOfRangeException or KeyNotFoundException
            or ArgumentException or NotSupportedException or NotImplementedException or UnreachableException))
        {
            return;
        }

        var frame = new StackTrace(1).GetFrames().Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.Assembly.GetName().Name is { } assembly
                && !assembly.StartsWith("System.", StringComparison.Ordinal));
        if (frame?.DeclaringType is { } type
            && type.Assembly.GetName().Name is { } name
            && (name == "Cacao" || name.StartsWith("ServiceTeams.", StringComparison.Ordinal)))
        {
            _seen.AddOrUpdate($"{thrown.Exception.GetType().Name} in {type.FullName}.{frame.Name}: {thrown.Exception.Message}", 1, (_, times) => times + 1);
        }
    }
}
