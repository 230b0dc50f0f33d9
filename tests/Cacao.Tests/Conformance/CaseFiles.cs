using System.Text.Json;

namespace Cacao.Tests.Conformance;

/// <summary>The recorded cases, and our own answers to quirks.</summary>
internal static class CaseFiles
{
    private static readonly string s_folder = System.IO.Path.Combine(AppContext.BaseDirectory, "Conformance");

    public static IReadOnlyDictionary<string, ConformanceCase> All { get; } = Load().ToDictionary(one => one.ToString());

    public static TheoryData<string> Names(Func<ConformanceCase, bool> choose)
        => new(All.Values.Where(choose).Select(one => one.ToString()));

    public static string ReadText(string file) => File.ReadAllText(System.IO.Path.Combine(s_folder, file));

    /// <summary>Names of our own answers, as topic/name.</summary>
    public static IEnumerable<string> OwnAnswers()
        => from file in Files("quirks") from one in Read(file) select $"{Topic(file)}/{one.GetProperty("name").GetString()}";

    private static IEnumerable<ConformanceCase> Load()
    {
        var own = (from file in Files("quirks") from one in Read(file) select (Topic: Topic(file), Case: one))
            .ToDictionary(one => (one.Topic, one.Case.GetProperty("name").GetString()), one => one.Case);
        return from file in Files("cases")
               from one in Read(file)
               let topic = Topic(file)
               let quirk = one.TryGetProperty("quirk", out _)
               select new ConformanceCase(
                   topic,
                   one,
                   quirk && own.TryGetValue((topic, one.GetProperty("name").GetString()), out var answer) ? answer : null);
    }

    private static IEnumerable<string> Files(string folder)
        => Directory.EnumerateFiles(System.IO.Path.Combine(s_folder, folder), "*.json").Order(StringComparer.Ordinal);

    private static JsonElement.ArrayEnumerator Read(string file) => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.EnumerateArray();

    private static string Topic(string file) => System.IO.Path.GetFileNameWithoutExtension(file);
}
