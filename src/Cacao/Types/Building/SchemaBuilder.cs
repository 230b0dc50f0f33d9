using System.Reflection;
using Cacao.Types.Introspection;
using Cacao.Types.Mutations;
using Cacao.Types.Relay;
using Cacao.Types.Resolvers;

namespace Cacao.Types.Building;

/// <summary>Collects types from classes and completes them to a frozen <see cref="Schema"/>.</summary>
internal sealed partial class SchemaBuilder : ISchemaBuilder
{
    private readonly Dictionary<OperationType, Type?> _rootTypes = [];
    private readonly List<Type> _types = [];
    private readonly List<Type> _extensions = [];
    private readonly SchemaDocuments _documents = new();
    private readonly XmlDocumentation _documentation;

    public SchemaBuilder(SchemaSetup setup, IServiceProvider services)
    {
        Setup = setup;
        Services = services;
        Schema = new Schema(setup.Name);
        Options = setup.GetOptions<SchemaOptions>();
        Parameters = new ParameterClassifier(setup, services);
        Instances = new ResolverInstances(services);
        _documentation = new XmlDocumentation(Options.UseXmlDocumentation);
    }

    public SchemaSetup Setup { get; }

    /// <summary>The application's services.</summary>
    public IServiceProvider Services { get; }

    public Schema Schema { get; }

    public SchemaOptions Options { get; }

    /// <summary>Descriptions from C# comments.</summary>
    public XmlDocumentation Documentation => _documentation;

    /// <summary>Tells arguments from what the server gives.</summary>
    public ParameterClassifier Parameters { get; }

    /// <summary>The instances of classes that hold resolvers.</summary>
    public ResolverInstances Instances { get; }

    /// <summary>
    /// The type of that name, made at the first call. <paramref name="create"/> may leave type references open:
    /// they are resolved later, so that types may refer to each other.
    /// </summary>
    public T GetOrAddType<T>(string name, Func<T> create) where T : NamedType
    {
        if (Schema.Types.TryGetValue(name, out var known))
        {
            return known as T ?? throw NameTaken(name, known, typeof(T).Name);
        }

        var type = create();
        type.Name = name;
        Schema.Types.Add(name, type);
        return type;
    }

    /// <summary>Makes a class the root type of an operation; null: an empty one that extensions fill.</summary>
    public void AddRootType(OperationType operation, Type? type) => _rootTypes[operation] = type;

    /// <summary>Adds a type that no field may lead to.</summary>
    public void AddType(Type type)
    {
        if (type.GetCustomAttributes<ExtensionAttribute>(inherit: false).Any())
        {
            AddExtension(type);
        }
        else
        {
            _types.Add(type);
        }
    }

    /// <summary>Adds the members of an annotated class to another type.</summary>
    public void AddExtension(Type type)
    {
        if (!type.GetCustomAttributes<ExtensionAttribute>(inherit: false).Any())
        {
            throw new SchemaException(
                $"{ClrTypes.Describe(type)} is registered as a type extension, but says not what it extends: annotate it with [ExtendObjectType] or [QueryType], [MutationType], [SubscriptionType].");
        }

        _extensions.Add(type);
    }

    /// <summary>The complete schema. Throws a <see cref="SchemaException"/> that names the C# member when it is wrong.</summary>
    public Schema Build()
    {
        foreach (var step in Setup.Steps)
        {
            step(this);
        }

        AddScalar(typeof(string));
        AddScalar(typeof(bool));
        if (Options.EnableStream)
        {
            AddScalar(typeof(int));
        }

        BuiltInDirectives.AddTo(
            Schema,
            Options.EnableDefer,
            Options.EnableStream,
            _documents.IsEmpty ? BuiltInDirectives.DefaultDeprecationReason : BuiltInDirectives.SpecifiedDeprecationReason);
        _documents.AddDefinitions(this);
        CreateRootTypes();
        NodeFields.AddTo(this);
        _types.ForEach(type => GetNamedType(type, IsInputClass(type)));
        FillTypes();
        _documents.AddExtensions();
        FillTypes();
        MutationConventions.Apply(this);
        FillTypes();
        IntrospectionTypes.AddTo(Schema);
        FillTypes();
        NodeFields.Complete(this);
        Complete();
        return Schema;
    }

    private static SchemaException NameTaken(string name, NamedType known, string other)
        => new($"The name `{name}` is used for two types: {known.Source ?? $"a built-in {known.Kind}"} and {other}. Rename one with [GraphQLName].");

    // Scalars, filters and the like say what they are; of plain classes only the name can tell.
    private static bool IsInputClass(Type type)
        => type.IsDefined(typeof(OneOfAttribute), inherit: false) || (type.IsClass && type.Name.EndsWith("Input", StringComparison.Ordinal));
}
