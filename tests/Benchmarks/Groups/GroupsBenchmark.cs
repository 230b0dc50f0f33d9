using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Shared.Data;

namespace Benchmarks.Groups;

/// <summary>
/// How long the groups take that analysts ask for most, as the history grows; through the API's executor, with the answer as JSON, and
/// beside it the bare SQL.
/// </summary>
internal static class GroupsBenchmark
{
    public static async Task<int> RunAsync(IReadOnlyList<int> sizes)
    {
        await using var app = await BenchmarkApp.StartAsync(demonstration: false);
        await app.Services.GetServices<IDemonstrationData>().OfType<RegistryDemonstration>().Single().LoadAsync(CancellationToken.None);
        var places = await app.Services.GetRequiredService<DemonstrationPlaces>().InBeijingAsync(CancellationToken.None);
        var given = new GivenRecords(app.Services, places);
        var executor = await app.Services.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync();
        List<(int Rows, Question Question, double Median)> medians = [];

        Console.WriteLine("| rows | groups of | groups | API median, ms | p90 | CPU | bare SQL median, ms | p90 | CPU | API / SQL |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        var there = 0;
        foreach (var rows in sizes.Order())
        {
            var watch = Stopwatch.StartNew();
            await given.AddAsync(there, rows - there);
            there = rows;

            // What was set for filling is gone with its connections.
            SqliteConnection.ClearAllPools();
            await Console.Error.WriteLineAsync(Text($"{rows:N0} rows of both are there after {watch.Elapsed.TotalSeconds:F0} s more."));
            await using var database = new SqliteConnection($"Data Source={app.Services.GetRequiredService<DatabaseSettings>().SqliteFile}");
            await database.OpenAsync();
            var asking = new Asking(app.Services, executor, database);
            if (medians.Count == 0)
            {
                // Once more than is told: what the runtime does to make hot code faster is over before the smallest size is compared.
                foreach (var question in Question.All)
                {
                    await asking.MeasureAsync(question);
                }
            }

            foreach (var question in Question.All)
            {
                var (api, sql, groups, count) = await asking.MeasureAsync(question);
                if (question.IsOfAll && count != rows)
                {
                    throw new InvalidOperationException(Text($"{question.Name}: {count} were counted, {rows} are there."));
                }

                medians.Add((rows, question, api.Median));
                Console.WriteLine(Text(
                    $"| {rows:N0} | {question.Name} | {groups:N0} | {Told(api)} | {Told(sql)} | {api.Median / sql.Median:F2} |"));
            }
        }

        var records = medians.Where(line => line.Question == Question.All[0]).ToList();
        Console.WriteLine(Text(
            $"Service records by month and team: at {records[^1].Rows:N0} {records[^1].Median / records[0].Median:F2} times as long as at {records[0].Rows:N0}."));
        return 0;
    }

    private static string Told(Times times) => Text($"{times.Median:F1} | {times.P90:F1} | {times.Cpu:F1}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
