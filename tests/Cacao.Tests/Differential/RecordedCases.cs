using System.Text.Json;

namespace Cacao.Tests.Differential;

/// <summary>
/// What graphql-js answered to random schemas and documents. <c>npm run record</c> in <c>tests/Clients</c> makes the file anew;
/// <c>npm run differential</c> there compares thousands of fresh ones.
/// </summary>
internal static class RecordedCases
{
    private static readonly Lazy<JsonElement> s_file = new(()
        => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Differential", "cases.json"))));

    public static IEnumerable<string> Names => All().Select(NameOf);

    public static JsonElement Find(string name) => All().Single(recorded => NameOf(recorded) == name);

    /// <summary>The schema of a case: its own, or one that several share.</summary>
    public static string SchemaOf(JsonElement recorded)
        => (recorded.TryGetProperty("sdl", out var own) ? own : s_file.Value.GetProperty("schemas").GetProperty(recorded.GetProperty("schema").GetString()!)).GetString()!;

    private static JsonElement.ArrayEnumerator All() => s_file.Value.GetProperty("cases").EnumerateArray();

    private static string NameOf(JsonElement recorded) => recorded.GetProperty("name").GetString()!;
}
