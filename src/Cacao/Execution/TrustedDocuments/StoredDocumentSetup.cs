using Cacao.Types.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.TrustedDocuments;

/// <summary>What was said at registration about stored documents and other services of a schema.</summary>
internal sealed class StoredDocumentSetup
{
    /// <summary>Whether requests may name documents.</summary>
    public bool IsOn { get; set; }

    /// <summary>Services of the schema, apart from the application's.</summary>
    public ServiceCollection Services { get; } = [];

    /// <summary>What runs before the first request.</summary>
    public List<(Func<IRequestExecutor, CancellationToken, Task> Run, Func<IServiceProvider, bool>? SkipIf)> WarmupTasks { get; } = [];

    /// <summary>Null when requests cannot name documents. Throws a <see cref="SchemaException"/> when they can, and there is no storage.</summary>
    public static StoredDocuments? Create(SchemaSetup setup, IServiceProvider applicationServices)
    {
        var self = setup.GetOptions<StoredDocumentSetup>();
        if (!self.IsOn)
        {
            return null;
        }

        var storage = self.Services.BuildServiceProvider().GetService<IOperationDocumentStorage>()
            ?? applicationServices.GetService<IOperationDocumentStorage>()
            ?? throw new SchemaException("Persisted operations need a storage: call AddFileSystemOperationDocumentStorage.");
        return new StoredDocuments(storage, setup.GetOptions<RequestExecutorOptions>().PersistedOperations);
    }

    /// <summary>Runs the warm-up tasks of a schema.</summary>
    public static async Task WarmUpAsync(SchemaSetup setup, IRequestExecutor executor, IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (var (run, skipIf) in setup.GetOptions<StoredDocumentSetup>().WarmupTasks)
        {
            if (skipIf?.Invoke(services) is not true)
            {
                await run(executor, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
