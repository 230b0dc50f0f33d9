using Cacao;
using Cacao.Types.Building;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Makes a schema from the schema definition language.</summary>
public static class DocumentRequestExecutorBuilderExtensions
{
    /// <summary>
    /// Adds the definitions and extensions of a schema document. Its fields need resolvers (AddResolver, UseField); a subscription's
    /// events come from the topic of its field's name. What is wrong with it is said when the schema is built.
    /// </summary>
    public static IRequestExecutorBuilder AddDocumentFromString(this IRequestExecutorBuilder builder, string sourceText)
        => builder.AddStep(schema => schema.AddDocument(sourceText));

    /// <summary>Adds the definitions and extensions of a schema document in a file, which is read when the schema is built.</summary>
    public static IRequestExecutorBuilder AddDocumentFromFile(this IRequestExecutorBuilder builder, string filePath)
        => builder.AddStep(schema => schema.AddDocument(File.ReadAllText(filePath)));

    /// <summary>Puts a step around the resolvers of all fields but those of introspection. The first that is added is the outermost.</summary>
    public static IRequestExecutorBuilder UseField(this IRequestExecutorBuilder builder, FieldMiddleware middleware)
        => builder.AddStep(schema => schema.UseField(middleware));

    /// <summary>Sets the resolver of a field.</summary>
    public static IRequestExecutorBuilder AddResolver(
        this IRequestExecutorBuilder builder, string typeName, string fieldName, Func<IResolverContext, object?> resolver)
        => builder.AddStep(schema => schema.AddResolver(typeName, fieldName, context => new ValueTask<object?>(resolver(context))));

    /// <summary>Sets the resolver of a field.</summary>
    public static IRequestExecutorBuilder AddResolver(
        this IRequestExecutorBuilder builder, string typeName, string fieldName, Func<IResolverContext, ValueTask<object?>> resolver)
        => builder.AddStep(schema => schema.AddResolver(typeName, fieldName, context => resolver(context)));

    /// <summary>Reaches the schema while it is built.</summary>
    public static IRequestExecutorBuilder ConfigureSchema(this IRequestExecutorBuilder builder, Action<ISchemaBuilder> configureSchema)
        => builder.AddStep(schema => configureSchema(schema));
}
