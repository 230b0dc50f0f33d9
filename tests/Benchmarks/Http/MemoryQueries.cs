using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace Benchmarks.Http;

/// <summary>Objects in memory: what is left of a request when no database is asked.</summary>
[QueryType]
public static class MemoryQueries
{
    private const int Count = 1_000;

    private static readonly Reading[] s_readings =
    [
        .. Enumerable.Range(0, Count).Select(i => new Reading(i, $"meter {i}", i * 0.5, i % 3 == 0, i % 7 == 0 ? null : $"note {i % 11}")),
    ];

    /// <summary>A thousand readings.</summary>
    public static IReadOnlyList<Reading> GetReadings() => s_readings;

    internal static void MapBaseline(WebApplication app)
        => app.MapGet("/memory/readings", static async context =>
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            await JsonSerializer.SerializeAsync(
                context.Response.BodyWriter,
                new { data = new { readings = s_readings } },
                JsonSerializerOptions.Web,
                context.RequestAborted);
        });
}

/// <summary>One reading.</summary>
public sealed record Reading(int Number, string Name, double Value, bool Checked, string? Note);
