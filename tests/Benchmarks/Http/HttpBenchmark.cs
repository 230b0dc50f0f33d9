using System.Text;
using System.Text.Json.Nodes;

namespace Benchmarks.Http;

/// <summary>
/// The API beside hand-written endpoints that give the same JSON from the same file, driven in turns and in short rounds: what the
/// machine does meanwhile meets all of them alike. Figures are medians of the rounds.
/// </summary>
internal static class HttpBenchmark
{
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan s_cold = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(int seconds, int rounds, int connections, string? only)
    {
        var folder = Directory.CreateTempSubdirectory("serviceteams-http-").FullName;
        var database = System.IO.Path.Combine(folder, "benchmark.db");
        try
        {
            await SeedAsync(database);
            var load = new Load(connections);
            Console.WriteLine($"{Load.Tool}, {connections} connections, {Environment.ProcessorCount} processors, {rounds} rounds of {seconds} s each");
            if (only is null or "cold")
            {
                await ShowColdAsync(database, load);
            }

            await using var api = await HostProcess.StartAsync("api", database);
            await using var baseline = await HostProcess.StartAsync("baseline", database);
            foreach (var one in LoadCases.Of(api, baseline).Where(one => only is null || one.Name.Contains(only, StringComparison.Ordinal)))
            {
                await CheckSameAnswerAsync(one);
                await ShowAsync(one, load, TimeSpan.FromSeconds(seconds), rounds);
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The demonstration data, and its books read: the product's background work is done before anything is measured.</summary>
    public static async Task SeedAsync(string database)
    {
        await using var app = await BenchmarkApp.StartAsync(
            demonstration: true, KeyValuePair.Create("ConnectionStrings:Database", (string?)$"Data Source={database}"));
    }

    private static async Task ShowColdAsync(string database, Load load)
    {
        await using var api = await HostProcess.StartAsync("api", database);
        await using var baseline = await HostProcess.StartAsync("baseline", database);
        var page = LoadCases.Of(api, baseline)[0];
        Console.WriteLine($"{Environment.NewLine}the first {s_cold.TotalSeconds} seconds after the start: {page.Name}");
        foreach (var contender in page.Contenders)
        {
            var round = await load.RunAsync(contender, s_cold);
            Console.WriteLine($"  {contender.Label,-22}{round.PerSecond,9:F0}/s  p50 {round.P50,7:F2}  p99 {round.P99,7:F2} ms");
        }
    }

    private static async Task ShowAsync(LoadCase one, Load load, TimeSpan time, int rounds)
    {
        Console.WriteLine($"{Environment.NewLine}{one.Name}");
        Console.WriteLine($"  {"",-22}{"per s",9}{"ratio",8}{"p50",9}{"p90",9}{"p99",9}{"bytes/req",12}{"µs CPU/req",12}");
        foreach (var contender in one.Contenders)
        {
            await load.RunAsync(contender, s_warmUp);
        }

        var taken = one.Contenders.ToDictionary(contender => contender, _ => new List<(Round Round, double Bytes, double Processor)>());
        for (var i = 0; i < rounds; i++)
        {
            foreach (var contender in one.Contenders)
            {
                var (before, used) = (await contender.Host.GetAllocatedAsync(), contender.Host.ProcessorTime);
                var round = await load.RunAsync(contender, time);
                double requests = Math.Max(1, round.Requests);
                var processor = (contender.Host.ProcessorTime - used).TotalMicroseconds / requests;
                taken[contender].Add((round, (await contender.Host.GetAllocatedAsync() - before) / requests, processor));
            }
        }

        var measured = taken[one.Contenders[0]];
        foreach (var (contender, list) in taken)
        {
            // A ratio of each round, then their median: neighbours in time compare best.
            var ratio = Median(measured.Zip(list, (mine, other) => mine.Round.PerSecond / other.Round.PerSecond));
            var failures = list.Sum(entry => entry.Round.Failures);
            Console.WriteLine(
                $"  {contender.Label,-22}{Median(list.Select(entry => entry.Round.PerSecond)),9:F0}{ratio,8:F2}"
                + $"{Median(list.Select(entry => entry.Round.P50)),9:F2}{Median(list.Select(entry => entry.Round.P90)),9:F2}"
                + $"{Median(list.Select(entry => entry.Round.P99)),9:F2}{Median(list.Select(entry => entry.Bytes)),12:F0}{Median(list.Select(entry => entry.Processor)),12:F0}"
                + (failures > 0 ? $"  {failures} FAILED" : ""));
        }
    }

    private static async Task CheckSameAnswerAsync(LoadCase one)
    {
        using var client = new HttpClient();
        JsonNode? expected = null;
        foreach (var contender in one.Contenders)
        {
            using var request = contender.CreateRequest();
            using var response = await client.SendAsync(request);
            var text = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
            var answer = JsonNode.Parse(text);
            expected ??= answer;
            if (!response.IsSuccessStatusCode || !JsonNode.DeepEquals(expected, answer))
            {
                throw new InvalidOperationException(
                    $"{contender.Label} answers something else to {one.Name}:{Environment.NewLine}{text[..Math.Min(500, text.Length)]}"
                    + $"{Environment.NewLine}instead of{Environment.NewLine}{expected!.ToJsonString()[..500]}");
            }
        }
    }

    internal static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
