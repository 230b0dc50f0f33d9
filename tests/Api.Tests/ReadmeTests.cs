using System.Text.RegularExpressions;
using Api.Tests.Operations;
using Modules.Tests.Support;

namespace Api.Tests;

/// <summary>The README keeps up with the code.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(Repository.File("README.md"));

    [Fact]
    public void Readme_Should_ListEveryErrorCode()
    {
        var codes = Directory.EnumerateFiles(Repository.File("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => Codes().Matches(File.ReadAllText(file)).Select(match => match.Groups["code"].Value))
            .Distinct()
            .ToArray();

        Assert.InRange(codes.Length, 50, int.MaxValue);
        Assert.All(codes, code => Assert.Contains($"`{code}`", s_readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Readme_Should_NameOnlyOperationsThatThereAre()
    {
        var operations = OperationFiles.All().Concat(OperationFiles.Subscriptions()).Select(operation => operation.Name).ToHashSet();
        var tour = s_readme[s_readme.IndexOf("| question | operation |", StringComparison.Ordinal)..];
        var named = tour[..tour.IndexOf("\n\n", StringComparison.Ordinal)].Split('\n')
            .SelectMany(row => Names().Matches(row.Split('|')[^2]).Select(match => match.Groups["name"].Value))
            .ToArray();

        Assert.InRange(named.Length, 20, int.MaxValue);
        Assert.All(named, name => Assert.Contains(name, operations));
    }

    [GeneratedRegex("""(DomainException|NotFoundException)\(\s*"(?<code>[A-Z_]{4,})"|SetCode\("(?<code>[A-Z_]{4,})"\)|const string Bad\w+ = "(?<code>[A-Z_]{4,})";""")]
    private static partial Regex Codes();

    [GeneratedRegex("`(?<name>\\w+)`")]
    private static partial Regex Names();
}
