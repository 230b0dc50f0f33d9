using System.Reflection;
using System.Text;

namespace Cacao.Types.Building;

/// <summary>From C# names to names of the schema.</summary>
internal static class Naming
{
    private const string Get = "Get";
    private const string Async = "Async";
    private const string Input = "Input";

    /// <summary><c>GetTeamsAsync</c> becomes <c>teams</c>.</summary>
    public static string Member(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>()?.Name is { } given)
        {
            return given;
        }

        var name = member.Name;
        if (member is MethodInfo)
        {
            if (name.StartsWith(Get, StringComparison.Ordinal) && name.Length > Get.Length)
            {
                name = name[Get.Length..];
            }

            if (name.EndsWith(Async, StringComparison.Ordinal) && name.Length > Async.Length)
            {
                name = name[..^Async.Length];
            }
        }

        return Camel(name);
    }

    public static string Parameter(ParameterInfo parameter)
        => parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? Camel(parameter.Name!);

    /// <summary><c>Visit</c>; <c>Page&lt;Visit&gt;</c> becomes <c>PageOfVisit</c>.</summary>
    public static string OutputType(Type type) => type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name ?? Plain(type);

    /// <summary><c>NewVisit</c> becomes <c>NewVisitInput</c>, <c>VisitInput</c> stays.</summary>
    public static string InputType(Type type)
    {
        if (type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name is { } given)
        {
            return given;
        }

        var name = Plain(type);
        return name.EndsWith(Input, StringComparison.Ordinal) ? name : name + Input;
    }

    /// <summary><c>FuseBlown</c> becomes <c>FUSE_BLOWN</c>, <c>HTTPCode</c> becomes <c>HTTP_CODE</c>, <c>X1y</c> becomes <c>X1Y</c>.</summary>
    public static string EnumValue(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0
                && char.IsUpper(name[i])
                && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }

    /// <summary><c>ReportFault</c> becomes <c>reportFault</c>, <c>ID</c> becomes <c>id</c>, <c>URLPart</c> becomes <c>urlPart</c>.</summary>
    public static string Camel(string name)
    {
        var upper = 0;
        while (upper < name.Length && char.IsUpper(name[upper]))
        {
            upper++;
        }

        // The last capital of a run begins the next word, unless the name ends with it.
        var lowered = upper <= 1 || upper == name.Length ? upper : upper - 1;
        return lowered == 0 ? name : string.Concat(name[..lowered].ToLowerInvariant(), name.AsSpan(lowered));
    }

    /// <summary><c>reportFault</c> becomes <c>ReportFault</c>.</summary>
    public static string Pascal(string name) => char.IsLower(name[0]) ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    private static string Plain(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return $"{name}Of{string.Join("And", type.GetGenericArguments().Select(OutputType))}";
    }
}
