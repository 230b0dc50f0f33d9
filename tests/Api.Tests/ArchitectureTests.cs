using System.Reflection;
using Microsoft.EntityFrameworkCore;
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

    // A reference that nothing uses yet is not in the assembly.
    [Theory]
    [MemberData(nameof(Modules))]
    public void Project_Should_ReferenceNoSibling(string module)
    {
        var project = File.ReadAllText(Repository.File($"src/Modules/{module}/{module}.csproj"));

        Assert.DoesNotContain("ProjectReference", project, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void Tables_Should_HoldOnlyTheModulesOwnThings(string module)
    {
        var own = Assembly.Load($"ServiceTeams.{module}");
        using var db = (DbContext)Activator.CreateInstance(
            own.GetType($"ServiceTeams.{module}.Data.Sqlite{module}Db", throwOnError: true)!, OptionsOf(own, module))!;

        var entities = db.Model.GetEntityTypes().ToArray();

        Assert.NotEmpty(entities);
        Assert.All(entities, entity => Assert.Contains(entity.ClrType.Assembly, new[] { own, Assembly.Load("ServiceTeams.Shared") }));
        Assert.All(entities, entity => Assert.StartsWith($"{module.ToLowerInvariant()}_", entity.GetTableName(), StringComparison.Ordinal));
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

    private static DbContextOptions OptionsOf(Assembly module, string name)
    {
        var context = module.GetType($"ServiceTeams.{name}.Data.Sqlite{name}Db", throwOnError: true)!;
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(context))!;
        return builder.UseSqlite("Data Source=:memory:").Options;
    }

    private static bool HasProject(string folder) => Directory.EnumerateFiles(folder, "*.csproj").Any();
}
