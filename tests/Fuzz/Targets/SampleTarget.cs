using Conformance.Sample;
using Microsoft.AspNetCore.Builder;

namespace Fuzz.Targets;

/// <summary>The sample of the conformance vectors: every kind of type and field, and resolvers that fail on purpose.</summary>
internal sealed class SampleTarget : FuzzTarget
{
    private readonly string _database;

    private SampleTarget(WebApplication app, string database)
        : base(app, IsFault) => _database = database;

    public override bool Writes => true;

    public override bool NeverThrows => false;

    public static SampleTarget Create()
    {
        var database = Path.Combine(Path.GetTempPath(), $"fuzz-{Guid.NewGuid():N}.db");
        return new SampleTarget(
            SampleHost.Build(
                ["--urls", "http://127.0.0.1:0", "--environment", "Production", "--Logging:LogLevel:Default", "Error", "--Logging:Console:LogLevel:Default", "None"],
                database),
            database);
    }

    /// <summary>
    /// What a resolver of the sample throws is meant: a short one stands in the trace as the lambda that called it, an error that it gives back
    /// has no trace. So is the order by a property that the database does not have.
    /// </summary>
    private static bool IsFault(string exception)
        => exception.Contains("   at ", StringComparison.Ordinal)
            && !exception.Contains(" Conformance.Sample.", StringComparison.Ordinal)
            && !exception.Contains("   at lambda_method", StringComparison.Ordinal)
            && !exception.Contains("Translation of member 'Headline'", StringComparison.Ordinal);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        File.Delete(_database);
    }
}
