using System.Reflection;
using Cacao.Types.Building;

namespace Cacao.Types.Relay;

/// <summary>Finds the method that loads a node by its key.</summary>
internal static class NodeResolvers
{
    /// <summary>Null when the class has none.</summary>
    public static MethodInfo? Find(ObjectType type, Type source, NodeAttribute attribute)
    {
        var owner = attribute.NodeResolverType ?? source;
        var methods = owner.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Where(method => method.IsStatic || owner != type.RuntimeType)
            .ToArray();
        if (attribute.NodeResolver is { } name)
        {
            return methods.FirstOrDefault(method => method.Name == name)
                ?? throw new SchemaException($"{ClrTypes.Describe(source)} names the node resolver {name}, which {ClrTypes.Describe(owner)} does not have.");
        }

        return methods.FirstOrDefault(ClassMembers.Has<NodeResolverAttribute>) ?? methods.FirstOrDefault(method => IsByConvention(method, type.RuntimeType));
    }

    private static bool IsByConvention(MethodInfo method, Type runtimeType)
        => method.GetParameters().Length > 0
            && runtimeType.IsAssignableFrom(ClrTypes.Unwrap(method.ReturnType))
            && (method.Name is "Get" or "GetAsync"
                || method.Name == $"Get{runtimeType.Name}"
                || method.Name == $"Get{runtimeType.Name}Async");
}
