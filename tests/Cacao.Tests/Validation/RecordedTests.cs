using System.Text.Json;
using Cacao.Language;
using Cacao.Validation;

namespace Cacao.Tests.Validation;

/// <summary>
/// Every recorded request that reached validation: those that were executed are valid,
/// the others have the recorded number of errors with the recorded locations, paths and codes.
/// </summary>
public sealed class RecordedTests
{
    private static readonly string s_folder = System.IO.Path.Combine(AppContext.BaseDirectory, "Conformance");
    private static readonly Schema s_main = SdlSchema.Build(File.ReadAllText(System.IO.Path.Combine(s_folder, "schema.graphql")));
    private static readonly Schema s_strict = SdlSchema.Build(File.ReadAllText(System.IO.Path.Combine(s_folder, "schema-strict.graphql")));
    private static readonly Dictionary<string, RecordedRequest> s_requests =
        RecordedRequest.ReadAll(System.IO.Path.Combine(s_folder, "cases"));

    public static TheoryData<string> Names => [.. s_requests.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Validate_Should_FindTheRecordedErrors(string name)
    {
        var request = s_requests[name];

        var errors = DocumentValidator
            .Validate(request.IsStrict ? s_strict : s_main, GraphQLParser.Parse(request.Query), Options(request))
            .OrderBy(Locations, StringComparer.Ordinal)
            .ToArray();

        var expected = request.Errors.OrderBy(Locations, StringComparer.Ordinal).ToArray();
        Assert.Equal(expected.Select(Locations), errors.Select(Locations));
        foreach (var (recorded, error) in expected.Zip(errors))
        {
            Assert.Equal(RecordedRequest.Code(recorded), error.Code);
            if (recorded.TryGetProperty("path", out var path))
            {
                Assert.Equal(path.EnumerateArray().Select(segment => segment.GetString()), error.Path?.ToList());
            }
        }
    }

    [Fact]
    public void Names_Should_CoverRefusedAndExecutedRequests()
    {
        Assert.True(s_requests.Values.Count(request => request.Errors.Count > 0) >= 75);
        Assert.True(s_requests.Values.Count(request => request.Errors.Count == 0) >= 390);
    }

    // As the sample registers its schemas, outside Development.
    private static ValidationOptions Options(RecordedRequest request)
    {
        var options = request.IsStrict
            ? new ValidationOptions { MaxExecutionDepth = 4, DisableIntrospection = true }
            : new ValidationOptions { MaxExecutionDepth = 12, SkipIntrospectionFields = true, DisableIntrospection = false };
        options.ApplyDefaultSecurity();
        return options;
    }

    private static string Locations(JsonElement error)
        => string.Concat(error.GetProperty("locations").EnumerateArray()
            .Select(location => $"({location.GetProperty("line")}:{location.GetProperty("column")})"));

    private static string Locations(IError error)
        => string.Concat((error.Locations ?? []).Select(location => $"({location.Line}:{location.Column})"));
}
