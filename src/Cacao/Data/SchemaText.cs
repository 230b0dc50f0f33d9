using System.Reflection;
using Cacao.Types.Building;
using Cacao.Types.Introspection;

namespace Cacao.Data;

/// <summary>What annotations and comments say of a member or type beside its name: filters and sorts repeat it.</summary>
internal static class SchemaText
{
    public static string? Description(MemberInfo member, SchemaBuilder builder)
        => member.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description
            ?? (member is Type type ? builder.Documentation.OfType(type) : builder.Documentation.OfMember(member));

    public static string? DeprecationReason(MemberInfo member)
        => member.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.DeprecationReason
            ?? (member.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete ? obsolete.Message ?? BuiltInDirectives.DefaultDeprecationReason : null);
}
