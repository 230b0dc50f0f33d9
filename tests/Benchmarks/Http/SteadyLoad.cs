namespace Benchmarks.Http;

/// <summary>The same load for minutes: memory has to stay where it is after the first two.</summary>
internal static class SteadyLoad
{
    private static readonly TimeSpan s_step = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(int minutes, int connections)
    {
        var folder = Directory.CreateTempSubdirectory("serviceteams-http-").FullName;
        var database = System.IO.Path.Combine(folder, "benchmark.db");
        try
        {
            await HttpBenchmark.SeedAsync(database);
            await using var api = await HostProcess.StartAsync("api", database);
            await using var baseline = await HostProcess.StartAsync("baseline", database);
            var load = new Load(connections);
            var asked = LoadCases.Of(api, baseline).Select(one => one.Contenders[0]).Where(contender => contender.Host == api).ToArray();
            for (var step = 0; step * s_step < TimeSpan.FromMinutes(minutes); step++)
            {
                var contender = asked[step % asked.Length];
                var round = await load.RunAsync(contender, s_step);
                Console.WriteLine(
                    $"{(step + 1) * s_step.TotalMinutes,5:F1} min  {api.ResidentMiB,6:F0} MiB resident  {round.PerSecond,8:F0}/s"
                    + (round.Failures > 0 ? $"  {round.Failures} FAILED" : ""));
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
