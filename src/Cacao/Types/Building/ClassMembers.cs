using System.Reflection;

namespace Cacao.Types.Building;

/// <summary>The members of a class that become fields: methods first, then properties, each in source order.</summary>
internal static class ClassMembers
{
    private static readonly HashSet<string> s_comparisons = ["Equals", "CompareTo", "GetHashCode", "ToString", "GetType", "Deconstruct", "<Clone>$"];

    public static IEnumerable<MemberInfo> OfOutput(Type type, bool includeStatic)
    {
        var flags = BindingFlags.Public | BindingFlags.Instance | (includeStatic || IsStatic(type) ? BindingFlags.Static : BindingFlags.Default);
        var types = type.IsInterface ? [type, .. type.GetInterfaces()] : new[] { type };
        var methods = types.SelectMany(owner => owner.GetMethods(flags)).Where(IsField);
        return [.. InSourceOrder(methods, type), .. InSourceOrder(types.SelectMany(owner => owner.GetProperties(flags)).Where(IsField), type)];
    }

    /// <summary>Properties that a client may set: those with a setter or a constructor parameter.</summary>
    public static IEnumerable<PropertyInfo> OfInput(Type type, ConstructorInfo? constructor)
        => InSourceOrder(type.GetProperties(BindingFlags.Public | BindingFlags.Instance), type).Cast<PropertyInfo>().Where(property =>
            property.GetIndexParameters().Length == 0
            && !Has<GraphQLIgnoreAttribute>(property)
            && property.PropertyType != typeof(object)
            && (property.SetMethod is { IsPublic: true } || FindParameter(constructor, property) is not null));

    public static ParameterInfo? FindParameter(ConstructorInfo? constructor, PropertyInfo property)
        => constructor?.GetParameters().FirstOrDefault(parameter
            => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase) && parameter.ParameterType == property.PropertyType);

    public static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    public static bool Has<T>(MemberInfo member) where T : Attribute => member.IsDefined(typeof(T), inherit: true);

    private static bool IsField(MethodInfo method)
        => !method.IsSpecialName
            && !method.ContainsGenericParameters
            && method.GetBaseDefinition().DeclaringType is var origin && origin != typeof(object) && origin != typeof(ValueType)
            && !s_comparisons.Contains(method.Name)
            && !Has<GraphQLIgnoreAttribute>(method)
            && !Has<NodeResolverAttribute>(method)
            && (!ClrTypes.HasNoValue(method.ReturnType) || (method.ReturnType != typeof(void) && Has<GraphQLTypeAttribute>(method)))
            && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRef);

    private static bool IsField(PropertyInfo property)
        => property.GetMethod is { IsPublic: true }
            && property.GetIndexParameters().Length == 0
            && !Has<GraphQLIgnoreAttribute>(property)
            && (!ClrTypes.HasNoValue(property.PropertyType) || Has<GraphQLTypeAttribute>(property));

    // Own members before inherited ones; a hidden base member is left out.
    private static IEnumerable<MemberInfo> InSourceOrder(IEnumerable<MemberInfo> members, Type type)
        => members
            .OrderBy(member => Distance(type, member.DeclaringType!))
            .ThenBy(member => member.MetadataToken)
            .DistinctBy(member => member is MethodInfo method ? method.ToString() : member.Name);

    private static int Distance(Type type, Type declaring)
    {
        var distance = 0;
        for (var current = type; current is not null && current != declaring; current = current.BaseType)
        {
            distance++;
        }

        return distance;
    }
}
