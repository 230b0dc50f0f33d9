using System.Text.RegularExpressions;
using Modules.Tests.Support;

namespace Api.Tests.Operations;

/// <summary>The operations of schema/operations.</summary>
internal static partial class OperationFiles
{
    private static readonly string s_folder = Repository.File("schema/operations");

    /// <summary>File, kind and name of every operation.</summary>
    public static IEnumerable<(string File, string Kind, string Name)> All()
        => from file in Directory.GetFiles(s_folder, "*.graphql").Order(StringComparer.Ordinal)
           from match in OperationPattern().Matches(File.ReadAllText(file))
           select (Path.GetFileNameWithoutExtension(file), match.Groups[1].Value, match.Groups[2].Value);

    public static string Read(string file) => File.ReadAllText(Path.Combine(s_folder, $"{file}.graphql"));

    [GeneratedRegex(@"^(query|mutation) (\w+)", RegexOptions.Multiline)]
    private static partial Regex OperationPattern();
}
