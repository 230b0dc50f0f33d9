using System.Reflection;

namespace Cacao.Types.Building;

internal sealed partial class SchemaBuilder
{
    private void CreateRootTypes()
    {
        // An extension that is there asks for its root, too.
        foreach (var operation in _extensions.SelectMany(Targets).Select(target => target.Operation).OfType<OperationType>())
        {
            _rootTypes.TryAdd(operation, null);
        }

        if (!_rootTypes.ContainsKey(OperationType.Query) && !_documents.RootTypes.ContainsKey(OperationType.Query))
        {
            throw new SchemaException($"The schema `{Setup.Name}` has no query type: call AddQueryType() on its builder, or define one in its document.");
        }

        Schema.QueryType = CreateRootType(OperationType.Query, Options.QueryTypeName)!;
        Schema.MutationType = CreateRootType(OperationType.Mutation, Options.MutationTypeName);
        Schema.SubscriptionType = CreateRootType(OperationType.Subscription, Options.SubscriptionTypeName);
    }

    private ObjectType? CreateRootType(OperationType operation, string? name)
    {
        var isInCode = _rootTypes.TryGetValue(operation, out var type);
        if (_documents.RootTypes.TryGetValue(operation, out var defined))
        {
            return type is null
                ? defined
                : throw new SchemaException($"The root of a {operation} is both {ClrTypes.Describe(type)} and `{defined}` ({defined.Source}).");
        }

        if (!isInCode)
        {
            return null;
        }

        if (type is null)
        {
            var empty = GetOrAddType(name ?? operation.ToString(), () => new ObjectType(operation.ToString()));
            _open.Enqueue(empty);
            return empty;
        }

        var root = GetNamedType(type, isInput: false) as ObjectType
            ?? throw new SchemaException($"{ClrTypes.Describe(type)} cannot be the root of a {operation}: it is no object type.");
        if (name is not null && name != root.Name)
        {
            Schema.Types.Remove(root.Name);
            root.Name = name;
            Schema.Types.Add(name, root);
        }

        return root;
    }

    private static IEnumerable<ExtensionTarget> Targets(Type extension)
        => extension.GetCustomAttributes<ExtensionAttribute>(inherit: false).Select(attribute => attribute.Target);

    /// <summary>The extension classes of a type, each with its annotation, in the order of registration.</summary>
    private IEnumerable<(Type Class, ExtensionAttribute Annotation)> ExtensionsOf(ObjectType type)
        => from extension in _extensions
           from annotation in extension.GetCustomAttributes<ExtensionAttribute>(inherit: false)
           where Extends(annotation.Target, type)
           select (extension, annotation);

    private bool Extends(ExtensionTarget target, ObjectType type)
        => target.Operation is { } operation ? ReferenceEquals(Schema.GetRootType(operation), type)
            : target.Type is { } runtimeType ? type.RuntimeType == runtimeType || (runtimeType.IsAssignableFrom(type.RuntimeType) && type.RuntimeType != typeof(object) && runtimeType != typeof(object))
            : target.Name == type.Name || IsRootAlias(target.Name, type);

    // [ExtendObjectType("Query")] means the query type, whatever its name.
    private bool IsRootAlias(string? name, ObjectType type)
        => name is not null
            && !Schema.Types.ContainsKey(name)
            && Enum.TryParse<OperationType>(name, out var operation)
            && ReferenceEquals(Schema.GetRootType(operation), type);
}
