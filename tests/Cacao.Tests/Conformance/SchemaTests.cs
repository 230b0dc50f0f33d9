using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Conformance;

public sealed class SchemaTests(SampleServer server) : IClassFixture<SampleServer>
{
    [Theory]
    [InlineData(null, "schema.graphql")]
    [InlineData("strict", "schema-strict.graphql")]
    public async Task Schema_Should_PrintAsRecorded_When_BuiltFromTheSample(string? name, string file)
    {
        // arrange
        var executor = await server.Services.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync(name);

        // act
        var printed = executor.Schema.ToString();

        // assert
        var difference = SchemaText.Compare(CaseFiles.ReadText(file), printed);
        Assert.True(difference is null, difference);
    }
}
