using System.Collections.Concurrent;

namespace Conformance.Host.Execute;

/// <summary>Builds each schema once, as long as there are not too many: callers ask for the same one again and again.</summary>
internal sealed class SchemaCache
{
    private const int MaxSchemas = 256;

    private readonly ConcurrentDictionary<(string Schema, bool IsIncremental), Lazy<Task<IRequestExecutor>>> _schemas = [];

    /// <summary>The executor of a schema; throws when the schema is wrong.</summary>
    public Task<IRequestExecutor> GetAsync(string schema, bool isIncremental)
    {
        if (_schemas.Count >= MaxSchemas)
        {
            _schemas.Clear();
        }

        return _schemas.GetOrAdd((schema, isIncremental), static key => new Lazy<Task<IRequestExecutor>>(() => BuildAsync(key.Schema, key.IsIncremental))).Value;
    }

    private static async Task<IRequestExecutor> BuildAsync(string schema, bool isIncremental)
    {
        var wiring = new Wiring();
        var services = new ServiceCollection().AddSingleton<ITopicEventReceiver, OneEvent>();
        services.AddGraphQLServer(disableDefaultSecurity: true)
            .AddDocumentFromString(schema)
            .UseField(_ => wiring.Resolve)
            .ConfigureSchema(builder => builder.SetTypeResolver((type, _, value) => value is string name && type.Name == name))
            .ModifyOptions(options => (options.EnableDefer, options.EnableStream) = (isIncremental, isIncremental))
            .ModifyParserOptions(options =>
            {
                options.MaxAllowedFields = options.MaxAllowedNodes;
                options.MaxAllowedDirectives = options.MaxAllowedNodes;
            })
            .ModifyCostOptions(options => options.SkipAnalyzer = true)
            .SetIntrospectionAllowedDepth(maxAllowedOfTypeDepth: 64, maxAllowedListRecursiveDepth: 8)
            .SetMaxAllowedValidationErrors(100);

        var executor = await services.BuildServiceProvider().GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync();
        await wiring.ReadAsync(executor);
        return executor;
    }
}
