using Cacao.Language;
using Cacao.Types.Resolvers;

namespace Cacao.Types.Building;

// What comes from a schema document, and what is said of all fields or of a field by its name.
internal sealed partial class SchemaBuilder
{
    private readonly List<ResolverMiddleware> _middleware = [];
    private readonly Dictionary<(string Type, string Field), FieldResolverDelegate> _resolvers = [];

    ISchemaBuilder ISchemaBuilder.SetTypeResolver(IsOfTypeFallback isOfType)
    {
        Schema.TypeResolver = isOfType;
        return this;
    }

    /// <summary>Adds the definitions and extensions of a document; throws a <see cref="SchemaException"/> for one that cannot be read.</summary>
    public void AddDocument(string source)
    {
        try
        {
            _documents.Add(GraphQLParser.Parse(source, ParserOptions.Trusted));
        }
        catch (SyntaxException wrong)
        {
            throw new SchemaException($"The schema document is wrong at line {wrong.Position.Line}, column {wrong.Position.Column}: {wrong.Message}");
        }
    }

    /// <summary>Puts a step around all fields but those of introspection, outside of their own steps and inside of what was added before.</summary>
    public void UseField(FieldMiddleware middleware) => _middleware.Add(PublicMiddleware.Wrap(middleware));

    /// <summary>Sets the resolver of a field.</summary>
    public void AddResolver(string type, string field, FieldResolverDelegate resolver) => _resolvers[(type, field)] = resolver;

    /// <summary>Makes an object of a document open for extension classes.</summary>
    public void OpenForExtensions(ObjectType type) => _open.Enqueue(type);

    private void AddResolvers()
    {
        foreach (var ((typeName, fieldName), resolver) in _resolvers)
        {
            var field = (Schema.Types.GetValueOrDefault(typeName) as ObjectType)?.Fields.GetValueOrDefault(fieldName)
                ?? throw new SchemaException($"A resolver was added for `{typeName}.{fieldName}`, which is no field of an object type.");
            field.Resolver = resolver;
            field.Property = null;
            field.IsPure = false;
        }
    }
}
