namespace ServiceTeams.Api.GraphQL;

/// <summary>Operations by id, and the setting that allows only those.</summary>
internal static class TrustedDocumentsComposition
{
    public const string Folder = "TrustedDocuments:Folder";
    public const string Only = "TrustedDocuments:Only";

    public static IRequestExecutorBuilder AddTrustedDocuments(this IRequestExecutorBuilder builder, IConfiguration configuration)
    {
        var only = configuration.GetValue<bool>(Only);
        if (configuration[Folder] is not { Length: > 0 } folder)
        {
            return only
                ? builder.AddWarmupTask((_, _) => throw new TrustedDocumentException($"{Only} is set: set {Folder} to the folder with the documents."))
                : builder;
        }

        // Read when the host starts: what is wrong is told there, like everything else that keeps it from starting.
        var documents = new Lazy<TrustedDocuments>(() => new TrustedDocuments(folder));
        return builder
            .UsePersistedOperationPipeline()
            .ConfigureSchemaServices(services => services.AddSingleton<IOperationDocumentStorage>(_ => documents.Value))
            .ModifyRequestOptions(options => options.PersistedOperations.OnlyAllowPersistedDocuments = only)
            .AddWarmupTask((executor, cancellationToken) => documents.Value.CheckAsync(executor, cancellationToken));
    }
}
