using Cacao.Language;
using Cacao.Types.Introspection;

namespace Cacao.Types.Building;

/// <summary>
/// The schema documents of a schema: definitions become types before anything else is made, extensions are added when all types
/// are there, those of C# classes included. Everything that is wrong is listed with its line. Spec: Type System.
/// </summary>
internal sealed class SchemaDocuments
{
    private readonly List<TypeSystemDefinitionNode> _definitions = [];
    private readonly DocumentProblems _problems = new();
    private readonly AppliedDirectives _directives = new();
    private readonly Dictionary<OperationType, ObjectType> _rootTypes = [];
    private DocumentTypes _types = null!;

    /// <summary>True when there is no document.</summary>
    public bool IsEmpty => _definitions.Count == 0;

    /// <summary>The root types that the documents define.</summary>
    public IReadOnlyDictionary<OperationType, ObjectType> RootTypes => _rootTypes;

    public void Add(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is TypeSystemDefinitionNode typeSystem)
            {
                _definitions.Add(typeSystem);
            }
            else
            {
                _problems.Report(definition, "A schema document defines types, no operations and fragments.");
            }
        }

        if (document.Definitions.Count == 0)
        {
            _problems.Report(document, "The schema document is empty.");
        }
    }

    /// <summary>Makes all types and directives that are defined, and finds the root types.</summary>
    public void AddDefinitions(SchemaBuilder builder)
    {
        _types = new DocumentTypes(builder, _problems, _directives);
        if (IsEmpty)
        {
            _problems.ThrowIfAny();
            return;
        }

        builder.Schema.ValidatesLiteralContent = true;
        foreach (var definition in _definitions.OfType<TypeDefinitionNode>().Where(definition => !definition.IsExtension))
        {
            _types.Define(definition);
        }

        _types.Fill(_definitions.OfType<TypeDefinitionNode>().Where(definition => !definition.IsExtension));
        AddDirectiveDefinitions(builder);
        FindRootTypes(builder.Schema);
        _problems.ThrowIfAny();
    }

    /// <summary>Adds what extensions say to the types that are there by now.</summary>
    public void AddExtensions()
    {
        foreach (var extension in _definitions.OfType<TypeDefinitionNode>().Where(definition => definition.IsExtension))
        {
            _types.Extend(extension);
        }

        _problems.ThrowIfAny();
    }

    /// <summary>Checks every use of a directive in the documents, when all directives are there.</summary>
    public void CheckDirectives(Schema schema)
    {
        _directives.Check(schema, _problems);
        _problems.ThrowIfAny();
    }

    private void AddDirectiveDefinitions(SchemaBuilder builder)
    {
        var defined = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in _definitions.OfType<DirectiveDefinitionNode>())
        {
            if (!defined.Add(node.Name.Value))
            {
                _problems.Report(node, $"The directive `@{node.Name}` is defined twice.");
                continue;
            }

            // A document may repeat what every server has; then its words count.
            var locations = node.Locations.Aggregate(DirectiveLocations.None, (all, location) => all | LocationOf(location.Value));
            var directive = new DirectiveType(node.Name.Value, locations, node.Description, node.IsRepeatable);
            _types.AddArguments(directive.Arguments, node.Arguments, $"@{node.Name}");
            foreach (var argument in directive.Arguments.Values)
            {
                argument.Type = DocumentTypes.Resolve(builder, ((TypeReference.Document)argument.TypeReference).Type);
            }

            builder.Schema.Directives[directive.Name] = directive;
        }
    }

    private void FindRootTypes(Schema schema)
    {
        var nodes = _definitions.OfType<SchemaDefinitionNode>().ToArray();
        var definitions = nodes.Where(node => !node.IsExtension).ToArray();
        foreach (var second in definitions.Skip(1))
        {
            _problems.Report(second, "The schema is defined twice.");
        }

        schema.Description = definitions.FirstOrDefault()?.Description ?? schema.Description;
        foreach (var node in nodes)
        {
            _directives.Add(node.Directives, DirectiveLocations.Schema, schema.AppliedDirectives);
            foreach (var root in node.OperationTypes)
            {
                AddRootType(schema, root);
            }
        }

        // Spec: Default Root Operation Type Names.
        if (definitions.Length == 0)
        {
            foreach (var operation in Enum.GetValues<OperationType>())
            {
                if (_types.FindDefined(operation.ToString()) is { } type && !_rootTypes.ContainsKey(operation))
                {
                    AddRootType(operation, type, _definitions[0]);
                }
            }
        }
    }

    private void AddRootType(Schema schema, RootOperationTypeNode node)
    {
        if (_rootTypes.ContainsKey(node.Operation))
        {
            _problems.Report(node, $"The root type of a {node.Operation} is given twice.");
        }
        else if (schema.Types.GetValueOrDefault(node.Type.Name.Value) is not { } type)
        {
            _problems.Report(node.Type, $"There is no type `{node.Type}`.");
        }
        else
        {
            AddRootType(node.Operation, type, node.Type);
        }
    }

    private void AddRootType(OperationType operation, NamedType type, SyntaxNode node)
    {
        if (type is not ObjectType root)
        {
            _problems.Report(node, $"The root type of a {operation} must be an object, and `{type}` is none.");
            return;
        }

        _rootTypes.Add(operation, root);
        if (operation is OperationType.Subscription)
        {
            DocumentTypes.SetTopics(root);
        }
    }

    private static DirectiveLocations LocationOf(string name)
        => Enum.GetValues<DirectiveLocations>().First(location => location != DirectiveLocations.None && IntrospectionTypes.NameOf(location) == name);
}
