using System.Reflection;
using Modules.Tests.Support;

namespace Api.Tests;

public sealed class ArchitectureTests
{
    private static readonly string[] s_modules =
        [.. Directory.GetDirectories(Repository.File("src/Modules")).Where(HasProject).Select(folder => Path.GetFileName(folder)!)];

    public static TheoryData<string> Modules => [.. s_modules];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Module_Should_ReferenceOnly_SharedAndRegistry(string module)
    {
        var siblings = s_modules.Where(other => other != module && other != "Registry").Append("Api").Select(other => $"ServiceTeams.{other}");
        var references = Assembly.Load($"ServiceTeams.{module}").GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.Empty(references.Intersect(siblings));
    }

    [Fact]
    public void Shared_Should_KnowNoModule()
    {
        var references = Assembly.Load("ServiceTeams.Shared").GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.Empty(references.Intersect(s_modules.Append("Api").Select(module => $"ServiceTeams.{module}")));
    }

    [Theory]
    [InlineData("src/Modules")]
    [InlineData("src/Shared")]
    [InlineData("src/Api")]
    public void Sources_Should_NameNoGraphQLServer(string folder)
    {
        string[] servers = ["HotChocolate", "Cacao"];
        var files = Directory.EnumerateFiles(Repository.File(folder), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".csproj" or ".props")
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .ToArray();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => servers.Any(server => File.ReadAllText(file).Contains(server, StringComparison.Ordinal)));
    }

    private static bool HasProject(string folder) => Directory.EnumerateFiles(folder, "*.csproj").Any();
}
