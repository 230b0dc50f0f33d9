using Cacao;
using Cacao.Execution.TrustedDocuments;
using Cacao.Types.Building;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers stored documents, and what runs before the first request.</summary>
public static class StoredDocumentBuilderExtensions
{
    private const string DefaultFolder = "persisted_operations";

    /// <summary>Lets requests name a stored document by its <c>id</c>. Needs a storage.</summary>
    public static IRequestExecutorBuilder UsePersistedOperationPipeline(this IRequestExecutorBuilder builder)
        => builder.Modify<StoredDocumentSetup>(setup => setup.IsOn = true);

    /// <summary>
    /// Takes the <c>*.graphql</c> files of a folder as stored documents. Their ids are the files' names without the extension, and the MD5
    /// and SHA-256 hashes (hex, lower case) of their content. They are read and checked at start; a wrong one stops the start.
    /// </summary>
    /// <param name="builder">The schema.</param>
    /// <param name="cacheDirectory">The folder; null for <c>persisted_operations</c> in the current directory.</param>
    public static IRequestExecutorBuilder AddFileSystemOperationDocumentStorage(this IRequestExecutorBuilder builder, string? cacheDirectory = null)
    {
        var documents = new Lazy<FolderDocuments>(() => new FolderDocuments(cacheDirectory ?? DefaultFolder));
        return builder
            .ConfigureSchemaServices(services => services.AddSingleton<IOperationDocumentStorage>(_ => documents.Value))
            .AddWarmupTask((executor, cancellationToken) => CheckAsync(documents.Value, executor, cancellationToken));
    }

    /// <summary>Adds services that belong to the schema, not to the application: a storage of documents.</summary>
    public static IRequestExecutorBuilder ConfigureSchemaServices(this IRequestExecutorBuilder builder, Action<IServiceCollection> configureServices)
        => builder.Modify<StoredDocumentSetup>(setup => configureServices(setup.Services));

    /// <summary>Adds a step that runs when the host starts, before the first request; when it throws, the start fails.</summary>
    public static IRequestExecutorBuilder AddWarmupTask(
        this IRequestExecutorBuilder builder,
        Func<IRequestExecutor, CancellationToken, Task> warmupFunc,
        Func<IServiceProvider, bool>? skipIf = null)
        => builder.Modify<StoredDocumentSetup>(setup => setup.WarmupTasks.Add((warmupFunc, skipIf)));

    /// <summary>Makes the request ready to run, and does not run it: its document is parsed, validated and compiled. The result has only errors.</summary>
    public static OperationRequestBuilder MarkAsWarmupRequest(this OperationRequestBuilder builder)
        => builder.Change(request => request with { IsWarmup = true, AllowsAnyDocument = true });

    /// <summary>Allows a document that is not stored where only stored ones are allowed.</summary>
    public static OperationRequestBuilder AllowNonPersistedOperation(this OperationRequestBuilder builder)
        => builder.Change(request => request with { AllowsAnyDocument = true });

    private static async Task CheckAsync(FolderDocuments documents, IRequestExecutor executor, CancellationToken cancellationToken)
    {
        foreach (var (file, text) in documents.Files)
        {
            var request = OperationRequestBuilder.New().SetDocument(text).MarkAsWarmupRequest().Build();
            await using var result = (OperationResult)await executor.ExecuteAsync(request, cancellationToken).ConfigureAwait(false);
            if (result.Errors.Count > 0)
            {
                throw new SchemaException($"The operation document {file} is wrong: {string.Join(" ", result.Errors.Select(Describe))}");
            }
        }
    }

    private static string Describe(IError error)
        => error.Locations is [var location, ..] ? $"({location.Line}:{location.Column}) {error.Message}" : error.Message;
}
