using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Insights.Reading;
using ServiceTeams.Insights.Rollups;

namespace Benchmarks.Outbox;

/// <summary>
/// How fast services flow from the modules' outboxes into records, rollups and campaigns, and whether memory stays flat. A campaign of
/// all teams runs through the whole time, so that every service for a customer is entered into its set, too.
/// </summary>
internal static class OutboxBenchmark
{
    private const int Lines = 20;

    public static async Task<int> RunAsync(int rows, int readers, int batch)
    {
        var size = KeyValuePair.Create("Insights:Batch", (string?)batch.ToString(CultureInfo.InvariantCulture));
        await using var app = await BenchmarkApp.StartAsync(demonstration: true, size);
        await GivenServices.WriteAsync(app.Services, rows);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} services wait in three outboxes; {readers} readers."));
        Console.WriteLine("   services    seconds   services/s      CPU s     RSS MB    heap MB");

        var watch = Stopwatch.StartNew();
        var progress = new Progress(rows, watch);
        await Task.WhenAll(Enumerable.Range(0, readers).Select(_ => Task.Run(async () =>
        {
            var reader = ActivatorUtilities.CreateInstance<ServiceReader>(app.Services);
            while (await reader.ReadAsync(CancellationToken.None) is > 0 and var taken)
            {
                progress.Add(taken);
            }
        })));
        watch.Stop();
        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{progress.Done} services in {seconds:F1} s: {progress.Done / seconds:F0} a second."));

        var books = app.Services.GetRequiredService<Books>();
        watch.Restart();
        var differences = await books.CheckAsync();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Check: {differences.Count} rows differ from the records, found in {watch.Elapsed.TotalSeconds:F1} s."));
        watch.Restart();
        await books.RebuildAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Rebuild: {watch.Elapsed.TotalSeconds:F1} s."));
        return progress.Done == rows && differences.Count == 0 ? 0 : 1;
    }

    private sealed class Progress(int rows, Stopwatch watch)
    {
        private readonly Lock _lock = new();
        private readonly int _step = Math.Max(1, rows / Lines);
        private readonly TimeSpan _cpu = Environment.CpuUsage.TotalTime;
        private int _told;
        private TimeSpan _toldAt;

        public int Done { get; private set; }

        public void Add(int taken)
        {
            lock (_lock)
            {
                Done += taken;
                if (Done - _told < _step)
                {
                    return;
                }

                var now = watch.Elapsed;
                var rate = (Done - _told) / (now - _toldAt).TotalSeconds;
                var cpu = (Environment.CpuUsage.TotalTime - _cpu).TotalSeconds;
                var (resident, heap) = (Environment.WorkingSet / 1_048_576.0, GC.GetTotalMemory(false) / 1_048_576.0);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{Done,11} {now.TotalSeconds,10:F1} {rate,12:F0} {cpu,10:F1} {resident,10:F0} {heap,10:F0}"));
                (_told, _toldAt) = (Done, now);
            }
        }
    }
}
