using Modules.Tests.Support;
using ServiceTeams.Api.Commands;

namespace Api.Tests;

public sealed class SchemaTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Schema_Should_BeThePublishedContract()
    {
        var published = await File.ReadAllTextAsync(Repository.File("schema/schema.graphql"));

        var schema = await SchemaText.PrintAsync(app.Services);

        Assert.True(
            published == schema,
            "schema/schema.graphql is not what the API says. To see the difference: "
            + "dotnet run --project src/Api -- schema export \"$PWD/schema/schema.graphql\" && git diff schema");
    }
}
