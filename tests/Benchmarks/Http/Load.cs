using System.Diagnostics;
using System.Globalization;

namespace Benchmarks.Http;

/// <summary>Sends one request again and again over several connections: with wrk where it is installed, else with a loop of its own.</summary>
internal sealed class Load(int connections)
{
    private static readonly bool s_hasWrk = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator)
        .Any(folder => File.Exists(System.IO.Path.Combine(folder, "wrk")));

    public static string Tool => s_hasWrk ? "wrk" : "HttpClient";

    public Task<Round> RunAsync(Contender contender, TimeSpan time)
        => s_hasWrk ? RunWrkAsync(contender, time) : RunOwnAsync(contender, time);

    private async Task<Round> RunWrkAsync(Contender contender, TimeSpan time)
    {
        var script = System.IO.Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(script, Script(contender));
            var start = new ProcessStartInfo("wrk")
            {
                RedirectStandardOutput = true,
                ArgumentList =
                {
                    "-t1", $"-c{connections}", $"-d{Math.Max(1, (int)time.TotalSeconds)}s", "--timeout", "10s", "-s", script, contender.Url.ToString(),
                },
            };
            using var wrk = Process.Start(start)!;
            var output = await wrk.StandardOutput.ReadToEndAsync();
            await wrk.WaitForExitAsync();
            return Read(output);
        }
        finally
        {
            File.Delete(script);
        }
    }

    private static string Script(Contender contender)
        => (contender.Body is null ? "" : $"""
            wrk.method = "POST"
            wrk.body = [==[{contender.Body}]==]
            wrk.headers["Content-Type"] = "application/json"

            """) + """
            done = function(summary, latency)
              local e = summary.errors
              io.write(string.format("RESULT %d %d %f %f %f %d\n", summary.requests, summary.duration,
                latency:percentile(50), latency:percentile(90), latency:percentile(99),
                e.connect + e.read + e.write + e.status + e.timeout))
            end
            """;

    private static Round Read(string output)
    {
        var line = output.Split('\n').FirstOrDefault(line => line.StartsWith("RESULT", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"wrk said: {output}");
        var numbers = line.Split(' ')[1..].Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new Round(
            numbers[0] * 1_000_000 / numbers[1], numbers[2] / 1000, numbers[3] / 1000, numbers[4] / 1000, (long)numbers[0], (long)numbers[5]);
    }

    private async Task<Round> RunOwnAsync(Contender contender, TimeSpan time)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections });
        var clock = Stopwatch.StartNew();
        var failures = 0L;
        var latencies = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            var taken = new List<double>();
            while (clock.Elapsed < time)
            {
                var begin = Stopwatch.GetTimestamp();
                using var request = contender.CreateRequest();
                using var response = await client.SendAsync(request);
                await response.Content.ReadAsByteArrayAsync();
                taken.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
                if (!response.IsSuccessStatusCode)
                {
                    Interlocked.Increment(ref failures);
                }
            }

            return taken;
        })));
        double[] all = [.. latencies.SelectMany(list => list).Order()];
        return new Round(all.Length / clock.Elapsed.TotalSeconds, At(0.5), At(0.9), At(0.99), all.Length, failures);

        double At(double share) => all.Length == 0 ? 0 : all[(int)(share * (all.Length - 1))];
    }
}
