using System.Text.RegularExpressions;
using Modules.Tests.Support;

namespace Api.Tests.Operations;

/// <summary>The operations of schema/operations.</summary>
internal static partial class OperationFiles
{
    private static readonly string s_folder = Repository.File("schema/operations");

    /// <summary>File, kind and name of every operation of the tour.</summary>
    public static IEnumerable<(string File, string Kind, string Name)> All() => In("").Where(operation => operation.Kind != "subscription");

    /// <summary>What can be watched: the tests of watching run these.</summary>
    public static IEnumerable<(string File, string Kind, string Name)> Subscriptions() => In("").Where(operation => operation.Kind == "subscription");

    /// <summary>The same of the reports: they are read at addresses of their own, and have tests of their own.</summary>
    public static IEnumerable<(string File, string Kind, string Name)> Reports() => In("reports/");

    public static string Read(string file) => File.ReadAllText(Path.Combine(s_folder, $"{file}.graphql"));

    private static IEnumerable<(string File, string Kind, string Name)> In(string folder)
        => from file in Directory.GetFiles(Path.Combine(s_folder, folder), "*.graphql").Order(StringComparer.Ordinal)
           from match in OperationPattern().Matches(File.ReadAllText(file))
           select ($"{folder}{Path.GetFileNameWithoutExtension(file)}", match.Groups[1].Value, match.Groups[2].Value);

    [GeneratedRegex(@"^(query|mutation|subscription) (\w+)", RegexOptions.Multiline)]
    private static partial Regex OperationPattern();
}
