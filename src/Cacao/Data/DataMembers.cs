using System.Reflection;
using System.Text.Json;
using Cacao.Types.Building;

namespace Cacao.Data;

/// <summary>Which members of a .NET type can be filtered and sorted, and how they appear in the schema.</summary>
internal static class DataMembers
{
    private static readonly HashSet<Type> s_simpleTypes =
    [
        typeof(string), typeof(bool), typeof(byte), typeof(short), typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal),
        typeof(Guid), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(Uri),
    ];

    public static IEnumerable<PropertyInfo> Of(Type type)
        => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is { IsPublic: true }
                && property.GetIndexParameters().Length == 0
                && !property.IsDefined(typeof(GraphQLIgnoreAttribute)))
            .DistinctBy(property => property.Name);

    public static PropertyInfo Find(Type type, string name)
        => type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance)
            ?? throw new SchemaException($"`{type.FullName}` has no property `{name}`.");

    /// <summary>True for one value: text, numbers, times, enums.</summary>
    public static bool IsSimple(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum || s_simpleTypes.Contains(plain);
    }

    /// <summary>True for a type with members of its own.</summary>
    public static bool IsObject(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return !IsSimple(plain)
            && plain != typeof(object)
            && plain != typeof(JsonElement)
            && !plain.IsInterface
            && !plain.IsPrimitive
            && !plain.IsPointer
            && !typeof(Delegate).IsAssignableFrom(plain)
            && !typeof(System.Collections.IEnumerable).IsAssignableFrom(plain)
            && plain.Namespace?.StartsWith("System", StringComparison.Ordinal) is not true;
    }

    /// <summary>True when the member can be null: by its type, or by its annotation.</summary>
    public static bool IsNullable(PropertyInfo property)
        => property.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(property.PropertyType) is not null
            : new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull;

    /// <summary>The input field of a member: its name, description and deprecation.</summary>
    public static InputValue ToInputField(PropertyInfo property, MemberPlan? plan, Types.TypeReference type, SchemaBuilder builder)
        => new(plan?.Name ?? Naming.Member(property), type)
        {
            Description = plan?.Description ?? SchemaText.Description(property, builder),
            DeprecationReason = SchemaText.DeprecationReason(property),
        };
}
