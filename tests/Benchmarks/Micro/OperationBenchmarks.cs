using System.Security.Claims;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Cacao.Execution;
using Cacao.Language;
using Cacao.Validation;
using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Shared.Actors;

namespace Benchmarks.Micro;

/// <summary>
/// The steps of a request one by one, on the product's schema and demonstration data: a document is parsed, validated and compiled once and
/// then only executed, so the last is what a request costs that comes again. It includes SQLite.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
[HideColumns("Job", "Toolchain", "Error", "StdDev", "Median", "RatioSD")]
public class OperationBenchmarks
{
    private static readonly ClaimsPrincipal s_analyst = new(new ClaimsIdentity(
        [new Claim(Policies.SubjectClaim, "benchmark"), new Claim(ClaimTypes.Role, Roles.Analyst)], "benchmark"));

    private BenchmarkApp _app = null!;
    private IRequestExecutor _executor = null!;
    private IOperationRequest _request = null!;
    private string _text = "";
    private DocumentNode _document = null!;

    /// <summary>Which of the <see cref="Documents"/>.</summary>
    [Params("small", "medium", "large")]
    public string Document { get; set; } = "";

    /// <summary>Runs all of it in this process and prints the table.</summary>
    internal static int Run()
    {
        // In this process: the generated project of the ordinary way would be built with this repository's rules.
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddExporter(MarkdownExporter.Console)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(Directory.CreateTempSubdirectory("serviceteams-benchmark-").FullName);
        try
        {
            return BenchmarkRunner.Run<OperationBenchmarks>(config).Reports.All(report => report.Success) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(config.ArtifactsPath, recursive: true);
        }
    }

    // In this process nobody waits for a setup that is asynchronous.
    [GlobalSetup]
    public void Start() => StartAsync().GetAwaiter().GetResult();

    [GlobalCleanup]
    public void Stop() => _app.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task StartAsync()
    {
        _app = await BenchmarkApp.StartAsync(demonstration: true);
        _executor = await _app.Services.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync();
        _text = Documents.Of(Document);
        _document = GraphQLParser.Parse(_text);
        _request = OperationRequestBuilder.New().SetDocument(_text).SetUser(s_analyst).Build();
        await using var result = await _executor.ExecuteAsync(_request);
        if (result is not OperationResult { Errors.Count: 0 })
        {
            throw new InvalidOperationException($"The document is wrong: {result.ToJson()}");
        }
    }

    [Benchmark]
    public object Parse() => GraphQLParser.Parse(_text);

    [Benchmark]
    public object Validate() => DocumentValidator.Validate(_executor.Schema, _document, new ValidationOptions());

    [Benchmark]
    public object Compile()
    {
        var document = new ParsedDocument(_document);
        document.Prepare(_executor.Schema);
        return document;
    }

    [Benchmark]
    public async Task<int> Execute()
    {
        await using var result = await _executor.ExecuteAsync(_request);
        return ((OperationResult)result).Json.Length;
    }
}
