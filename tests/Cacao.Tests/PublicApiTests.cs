using System.Reflection;
using System.Runtime.CompilerServices;

namespace Cacao.Tests;

/// <summary>
/// Cacao's public surface is small on purpose: it grows only where somebody decided so, and the decision shows in a diff of
/// <c>src/Cacao/PublicApi.txt</c>. To accept a change run the tests with the environment variable UPDATE_PUBLIC_API=1.
/// </summary>
public class PublicApiTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void PublicApi_Should_EqualStoredList()
    {
        var file = FindFile();
        var actual = string.Join('\n', typeof(Schema).Assembly.GetExportedTypes().OrderBy(Print, StringComparer.Ordinal).SelectMany(Describe)) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_PUBLIC_API") == "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    [Fact]
    public void PublicTypes_Should_ShareOneNamespace_Unless_TheyExtendTheFramework()
    {
        string[] framework = ["Microsoft.Extensions.DependencyInjection", "Microsoft.AspNetCore.Builder"];

        var others = typeof(Schema).Assembly.GetExportedTypes()
            .Where(type => type.Namespace != "Cacao" && !framework.Contains(type.Namespace));

        Assert.Empty(others);
    }

    private static IEnumerable<string> Describe(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";
        var bases = new[] { type.BaseType }.Where(parent => parent is not null && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
            .Concat(type.GetInterfaces().Where(contract => contract.IsPublic && !type.IsEnum))
            .Select(parent => Print(parent!))
            .Order(StringComparer.Ordinal)
            .ToArray();
        yield return $"{type.Namespace}: {kind} {Print(type)}{(bases.Length > 0 ? " : " + string.Join(", ", bases) : "")}";
        foreach (var member in type.GetMembers(Declared).Select(Describe).OfType<string>().Order(StringComparer.Ordinal))
        {
            yield return "    " + member;
        }
    }

    private static string? Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsVisible(constructor) => $"{Modifiers(constructor)}ctor({Parameters(constructor)})",
        MethodInfo method when IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && !IsGenerated(method)
            => $"{Modifiers(method)}{Print(method.ReturnType)} {method.Name}{Generics(method)}({Parameters(method)})",
        PropertyInfo property when property.GetAccessors(true).FirstOrDefault(IsVisible) is { } accessor
            => $"{Modifiers(accessor)}{Print(property.PropertyType)} {property.Name} {{ {(property.GetMethod is { } get && IsVisible(get) ? "get; " : "")}{(property.SetMethod is { } set && IsVisible(set) ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; " : "")}}}",
        FieldInfo { IsPublic: true, IsSpecialName: false } field => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Print(field.FieldType)} {field.Name}{(field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "")}",
        _ => null,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsGenerated(MethodInfo method)
        => method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.GetBaseDefinition().DeclaringType == typeof(object);

    private static string Modifiers(MethodBase method)
        => (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : "")
            + (method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract " : method is { IsVirtual: true, IsFinal: false } && !method.DeclaringType!.IsInterface ? "virtual " : "");

    private static string Generics(MethodInfo method)
        => method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select((parameter, index)
        => (index == 0 && method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "")
            + $"{Print(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "default"}" : "")}"));

    private static string Print(Type type)
    {
        if (type.IsByRef)
        {
            return "ref " + Print(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Print(type.GetElementType()!) + "[]";
        }

        var name = type.IsNested && !type.IsGenericParameter ? $"{Print(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType
            ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Print))}>"
            : name;
    }

    private static string FindFile([CallerFilePath] string thisFile = "")
        => System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(thisFile)!, "..", "..", "src", "Cacao", "PublicApi.txt"));
}
