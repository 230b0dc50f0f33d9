using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using Fuzz.Documents;
using Fuzz.Requests;
using Fuzz.Targets;

namespace Fuzz.Running;

/// <summary>
/// Sends cases to a target and checks each answer. A case has a number, and its own source of chance from that and the seed: one alone
/// makes the same request as in its run. Afterwards the server still has to answer a plain question.
/// </summary>
internal sealed class FuzzRun(FuzzTarget target, FuzzOptions options)
{
    private readonly ConcurrentDictionary<string, KindCount> _kinds = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (Finding First, int Times)> _findings = new(StringComparer.Ordinal);
    private readonly List<long> _memory = [];
    private readonly IReadOnlyList<string> _order = RequestMaker.KindsOf(target);
    private int _next = options.First;

    /// <summary>Called before a case is sent: what stands there last has ended the process.</summary>
    public Action<int> OnCase { get; init; } = _ => { };

    public async Task<FuzzReport> RunAsync()
    {
        var watch = Stopwatch.StartNew();
        for (var slice = 1; slice <= options.Slices; slice++)
        {
            var (time, count) = (options.Time * slice / options.Slices, (int)((long)options.Count * slice / options.Slices));
            await Task.WhenAll(Enumerable.Range(0, options.Workers).Select(_ => Task.Run(() => WorkAsync(watch, time, options.First + count))));
            _memory.Add(GC.GetTotalMemory(forceFullCollection: true));
        }

        await CheckAliveAsync();
        while (target.Faults.TakeOther() is { } fault)
        {
            Add(new Finding(null, "log", fault, "unknown: the log names no request"));
        }

        return new FuzzReport(options.Seed, _kinds.Values.Sum(kind => kind.Sent), _kinds, [.. _findings.Values], _memory);
    }

    /// <summary>What a case sends.</summary>
    public object Make(int number)
    {
        var random = new Random(unchecked((options.Seed * 1_000_003) + number));
        var maker = new RequestMaker(target, random);
        return KindOf(number) == RequestMaker.Sockets
            ? SocketScript.Make(maker, target.Schema, new RandomValue(target.Schema, target.Known, random, 0.1), random)
            : maker.Make(KindOf(number));
    }

    private async Task WorkAsync(Stopwatch watch, TimeSpan time, int end)
    {
        while (watch.Elapsed < time && Interlocked.Increment(ref _next) - 1 is var number)
        {
            if (number >= end)
            {
                Interlocked.Decrement(ref _next);
                return;
            }

            if (options.Only is null || options.Only == KindOf(number))
            {
                OnCase(number);
                await SendAsync(number);
            }
        }
    }

    private string KindOf(int number) => _order[number % _order.Count];

    private async Task SendAsync(int number)
    {
        var (kind, request) = (KindOf(number), Make(number));
        var start = Stopwatch.GetTimestamp();
        var outcome = request is SocketScript script
            ? await SocketSender.SendAsync(target, script)
            : await HttpSender.SendAsync(target, (FuzzRequest)request);
        var one = new KindCount(1, outcome.HasData ? 1 : 0, Stopwatch.GetElapsedTime(start), number);
        _kinds.AddOrUpdate(kind, one, (_, seen) => seen.And(one));
        if (outcome.Problem is { } problem)
        {
            Add(new Finding(number, kind, problem, $"{request}"));
        }
    }

    private async Task CheckAliveAsync()
    {
        using var answer = await target.Client.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query = "{ __typename }" });
        var text = await answer.Content.ReadAsStringAsync();
        if (text != """{"data":{"__typename":"Query"}}""")
        {
            Add(new Finding(null, "alive", $"status {answer.StatusCode}: {text}", "{ __typename }"));
        }
    }

    private void Add(Finding finding)
        => _findings.AddOrUpdate(finding.Signature, (finding, 1), (_, seen) => (seen.First, seen.Times + 1));
}

/// <summary>What came of a case: what is wrong (null: nothing), and whether something was executed.</summary>
internal readonly record struct Outcome(string? Problem, bool HasData);
