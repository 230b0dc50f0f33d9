using System.Globalization;

namespace ServiceTeams.Shared.Groups;

/// <summary>From what a database reads to what a group holds.</summary>
internal static class GroupValues
{
    public static object? Convert(object? value, Type type) => value switch
    {
        null or DBNull => null,
        _ when type.IsInstanceOfType(value) => value,
        _ when type.IsEnum => Enum.ToObject(type, System.Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        DateTime day when type == typeof(DateOnly) => DateOnly.FromDateTime(day),
        string day when type == typeof(DateOnly) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture),
    };
}
