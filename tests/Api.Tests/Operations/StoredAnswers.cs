using System.Text.Encodings.Web;
using System.Text.Json;
using Modules.Tests.Support;

namespace Api.Tests.Operations;

/// <summary>
/// The whole answers to the operations of schema/operations, a file each. To accept changed answers run the tests with the
/// environment variable UPDATE_ANSWERS=1 and read the diff.
/// </summary>
internal static class StoredAnswers
{
    private static readonly string s_folder = Repository.File("tests/Api.Tests/Operations/Answers");

    private static readonly JsonSerializerOptions s_readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Fails unless the answer is the stored one.</summary>
    public static void ShouldBeStored(this Answer answer, string name)
    {
        var file = Path.Combine(s_folder, $"{name}.json");
        var actual = answer.Json.ToJsonString(s_readable).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_ANSWERS") == "1")
        {
            Directory.CreateDirectory(s_folder);
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    /// <summary>The names of all stored answers.</summary>
    public static IEnumerable<string> Names() => Directory.GetFiles(s_folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file));
}
