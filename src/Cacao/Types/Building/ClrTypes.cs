using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Cacao.Types.Building;

/// <summary>What a .NET type is to the schema.</summary>
internal static class ClrTypes
{
    /// <summary>Takes <c>Task&lt;T&gt;</c> and <c>ValueTask&lt;T&gt;</c> off.</summary>
    public static Type Unwrap(Type type) => IsGeneric(type, typeof(Task<>)) || IsGeneric(type, typeof(ValueTask<>)) ? type.GetGenericArguments()[0] : type;

    public static bool IsOptional(Type type) => IsGeneric(type, typeof(Optional<>));

    /// <summary>Takes <c>Optional&lt;T&gt;</c> off.</summary>
    public static Type WithoutOptional(Type type) => IsOptional(type) ? type.GetGenericArguments()[0] : type;

    public static bool IsAsync(Type type)
        => typeof(Task).IsAssignableFrom(type) || type == typeof(ValueTask) || IsGeneric(type, typeof(ValueTask<>)) || IsGeneric(type, typeof(IAsyncEnumerable<>));

    public static bool HasNoValue(Type type) => type == typeof(void) || type == typeof(Task) || type == typeof(ValueTask) || Unwrap(type) == typeof(object);

    public static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    /// <summary>The type of the items when the type is a list to the schema.</summary>
    public static bool TryGetElementType(Type type, [NotNullWhen(true)] out Type? element)
    {
        element = type == typeof(string) || type == typeof(System.Text.Json.JsonElement) ? null
            : type.IsArray ? type.GetElementType()
            : FindSequence(type)?.GetGenericArguments()[0];
        return element is not null;
    }

    /// <summary>The same with the nullability of the items; null when the type itself does not tell it.</summary>
    public static NullabilityInfo? GetElement(NullabilityInfo list)
    {
        if (list.ElementType is { } element)
        {
            return element;
        }

        var arguments = list.Type.IsGenericType ? list.Type.GetGenericArguments() : [];
        return arguments.Length == 1 && TryGetElementType(list.Type, out var item) && item == arguments[0] ? list.GenericTypeArguments[0] : null;
    }

    /// <summary><c>Repairs.TeamQueries.GetTeams</c>, for messages.</summary>
    public static string Describe(MemberInfo member) => $"{(member.DeclaringType is { } owner ? Describe(owner) + "." : "")}{member.Name}";

    public static string Describe(Type type) => (type.FullName ?? type.Name).Replace('+', '.');

    private static Type? FindSequence(Type type)
        => IsSequence(type) ? type : type.GetInterfaces().FirstOrDefault(IsSequence);

    private static bool IsSequence(Type type) => IsGeneric(type, typeof(IEnumerable<>)) || IsGeneric(type, typeof(IAsyncEnumerable<>));
}
