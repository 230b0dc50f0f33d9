using System.Text.Json;

namespace Cacao.Tests.Differential;

/// <summary>Recorded cases of the differential run, so that they hold where no Node is.</summary>
public sealed class RecordedCasesTests(ExecuteServer server) : IClassFixture<ExecuteServer>
{
    private static readonly string[] s_withinValues = ["Input-Object-Field-Names", "Input-Object-Required-Fields", "OneOf-Input-Objects"];

    public static TheoryData<string> Cases => [.. RecordedCases.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Answer_Should_BeThatOfGraphQLJs(string name)
    {
        var recorded = RecordedCases.Find(name);
        var stage = recorded.GetProperty("stage").GetString();
        var answer = await server.ExecuteAsync(new
        {
            schema = RecordedCases.SchemaOf(recorded),
            query = Find(recorded, "query")?.GetString() ?? "{ __typename }",
            variables = Find(recorded, "variables"),
            operationName = Find(recorded, "operationName"),
        });

        Assert.Equal(stage == "execute", answer.TryGetProperty("data", out var data));
        switch (stage)
        {
            case "schema":
                Assert.Equal("SCHEMA_INVALID", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
                break;
            case "parse":
                Assert.Equal("HC0011", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
                Assert.Equal(ErrorsOf(recorded.GetProperty("response"), "locations"), ErrorsOf(answer, "locations"));
                break;
            case "validate":
                Assert.Equal(recorded.GetProperty("sections").EnumerateArray().Select(section => section.GetString()), SectionsOf(answer));
                break;
            case "execute" when Find(recorded, "response") is { } response:
                // As text: the order of fields counts.
                Assert.Equal(JsonSerializer.Serialize(response.GetProperty("data")), JsonSerializer.Serialize(data));
                Assert.Equal(ErrorsOf(response, "path"), ErrorsOf(answer, "path"));
                break;
        }
    }

    private static JsonElement? Find(JsonElement recorded, string member) => recorded.TryGetProperty(member, out var value) ? value : null;

    private static IEnumerable<string> ErrorsOf(JsonElement response, string member)
        => Find(response, "errors") is { } errors ? errors.EnumerateArray().Select(error => JsonSerializer.Serialize(error.GetProperty(member))).Order() : [];

    private static IEnumerable<string> SectionsOf(JsonElement response)
        => response.GetProperty("errors").EnumerateArray()
            .Select(error => error.GetProperty("extensions").GetProperty("specifiedBy").GetString()!.Split("#sec-")[1])
            .Select(section => s_withinValues.Contains(section) ? "Values-of-Correct-Type" : section == "Directives-Are-in-Valid-Locations" ? "Directives-Are-Defined" : section)
            .Distinct()
            .Order(StringComparer.Ordinal);
}
