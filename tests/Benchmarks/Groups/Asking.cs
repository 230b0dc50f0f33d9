using System.Diagnostics;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Shared.Actors;

namespace Benchmarks.Groups;

/// <summary>Asks a question of the API and of the bare database in turn, so that whatever else the machine does meets both.</summary>
internal sealed class Asking(IServiceProvider services, IRequestExecutor executor, SqliteConnection database)
{
    private const int WarmUp = 20;
    private const int Most = 100;
    private const int Fewest = 15;
    private static readonly TimeSpan s_enough = TimeSpan.FromSeconds(25);

    private static readonly ClaimsPrincipal s_analyst = new(new ClaimsIdentity(
        [new Claim(Policies.SubjectClaim, "benchmark"), new Claim("role", Roles.Analyst)], "benchmark", Policies.SubjectClaim, "role"));

    /// <summary>The times of both, warm; and what both counted.</summary>
    /// <exception cref="InvalidOperationException">The two do not say the same.</exception>
    public async Task<(Times Api, Times Sql, int Groups, long Count)> MeasureAsync(Question question)
    {
        List<(double, double)> api = [], sql = [];
        var (groups, count) = (0, 0L);
        var watch = Stopwatch.StartNew();
        for (var i = -WarmUp; i < Most && (i < Fewest || watch.Elapsed < s_enough); i++)
        {
            var (apiTime, answer) = await TimeAsync(() => AskAsync(question.Query));
            var (sqlTime, rows) = await TimeAsync(() => ReadAsync(question.Sql));
            (groups, count) = Same(question, answer, rows);
            if (i >= 0)
            {
                api.Add(apiTime);
                sql.Add(sqlTime);
            }
        }

        return (new Times(api), new Times(sql), groups, count);
    }

    private static async Task<((double Elapsed, double Cpu) Time, T Answer)> TimeAsync<T>(Func<Task<T>> ask)
    {
        var (from, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var answer = await ask();
        return ((Stopwatch.GetElapsedTime(from).TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds), answer);
    }

    private async Task<string> AskAsync(string query)
    {
        await using var scope = services.CreateAsyncScope();
        var request = OperationRequestBuilder.New().SetDocument(query).SetServices(scope.ServiceProvider).SetUser(s_analyst).Build();
        await using var result = await executor.ExecuteAsync(request);
        return result.ToJson();
    }

    private async Task<List<object?[]>> ReadAsync(string sql)
    {
        await using var command = database.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        List<object?[]> rows = [];
        while (await reader.ReadAsync())
        {
            var row = new object?[reader.FieldCount];
            reader.GetValues(row!);
            rows.Add(row);
        }

        return rows;
    }

    private static (int Groups, long Count) Same(Question question, string answer, List<object?[]> rows)
    {
        using var json = JsonDocument.Parse(answer);
        long[] told = json.RootElement.TryGetProperty("data", out var data)
            ? [.. data.GetProperty(question.Field).EnumerateArray().Select(group => group.GetProperty("count").GetInt64())]
            : throw new InvalidOperationException(answer);
        return told.SequenceEqual(rows.Select(row => (long)row[^1]!))
            ? (told.Length, told.Sum())
            : throw new InvalidOperationException($"The API and the database differ in {question.Name}.");
    }
}
