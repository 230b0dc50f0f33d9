using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Cacao.Types.Building;

/// <summary>Reads descriptions from the XML file that the compiler writes beside an assembly.</summary>
internal sealed class XmlDocumentation(bool enabled)
{
    private static readonly ConcurrentDictionary<Assembly, Dictionary<string, XElement>> s_files = [];

    public string? OfType(Type type) => Summary(type.Assembly, $"T:{NameOf(type)}");

    public string? OfMember(MemberInfo member)
    {
        for (var current = member; current is not null; current = Overridden(current))
        {
            if (Summary(current.Module.Assembly, IdOf(current)) is { } summary)
            {
                return summary;
            }
        }

        // A positional record's members are documented as parameters of its type.
        return member is PropertyInfo { DeclaringType: { } type } property
            ? Text(Find(type.Assembly, $"T:{NameOf(type)}")?.Elements("param").FirstOrDefault(element => (string?)element.Attribute("name") == property.Name))
            : null;
    }

    public string? OfParameter(ParameterInfo parameter)
        => Text(Find(parameter.Member.Module.Assembly, IdOf(parameter.Member))?.Elements("param")
            .FirstOrDefault(element => (string?)element.Attribute("name") == parameter.Name));

    private string? Summary(Assembly assembly, string id) => Text(Find(assembly, id)?.Element("summary"));

    private XElement? Find(Assembly assembly, string id) => enabled ? s_files.GetOrAdd(assembly, Load).GetValueOrDefault(id) : null;

    private static Dictionary<string, XElement> Load(Assembly assembly)
    {
        var file = assembly.IsDynamic || assembly.Location.Length == 0 ? null : System.IO.Path.ChangeExtension(assembly.Location, ".xml");
        if (file is null || !File.Exists(file))
        {
            return [];
        }

        try
        {
            return XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants("member")
                .GroupBy(member => (string?)member.Attribute("name") ?? "")
                .ToDictionary(group => group.Key, group => group.First());
        }
        catch (XmlException)
        {
            return []; // A broken file costs the descriptions, not the schema.
        }
    }

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var node in element.DescendantNodes())
        {
            text.Append(node switch
            {
                XText content => content.Value,
                XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } link when link.IsEmpty => Reference(link),
                XElement { Name.LocalName: "para" or "br" } => "\n",
                _ => "",
            });
        }

        var lines = text.ToString().Split('\n').Select(line => line.Trim()).ToList();
        var description = string.Join('\n', lines).Trim();
        return description.Length == 0 ? null : description;
    }

    private static string Reference(XElement link)
    {
        var target = (string?)link.Attribute("langword") ?? (string?)link.Attribute("name") ?? (string?)link.Attribute("cref") ?? (string?)link.Attribute("href") ?? "";
        return target.Length > 2 && target[1] == ':' ? target[(target.LastIndexOf('.') + 1)..] : target;
    }

    private static MemberInfo? Overridden(MemberInfo member)
    {
        var owner = member.DeclaringType!;
        var candidates = owner.GetInterfaces().AsEnumerable();
        if (owner.BaseType is { } parent && parent != typeof(object))
        {
            candidates = candidates.Prepend(parent);
        }

        return candidates.Select(candidate => member switch
        {
            MethodInfo method => candidate.GetMethod(method.Name, [.. method.GetParameters().Select(parameter => parameter.ParameterType)]),
            _ => (MemberInfo?)candidate.GetProperty(member.Name),
        }).FirstOrDefault(found => found is not null && found.DeclaringType != owner);
    }

    private static string IdOf(MemberInfo member) => member switch
    {
        PropertyInfo => $"P:{NameOf(member.DeclaringType!)}.{member.Name}",
        FieldInfo => $"F:{NameOf(member.DeclaringType!)}.{member.Name}",
        MethodBase method => $"M:{NameOf(method.DeclaringType!)}.{(method is ConstructorInfo ? "#ctor" : method.Name)}{Parameters(method)}",
        _ => "",
    };

    private static string Parameters(MethodBase method)
        => method.GetParameters() is { Length: > 0 } parameters
            ? $"({string.Join(',', parameters.Select(parameter => NameOf(parameter.ParameterType)))})"
            : "";

    private static string NameOf(Type type)
    {
        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return "`" + type.GenericParameterPosition;
        }

        if (type is { IsGenericType: true, IsGenericTypeDefinition: false })
        {
            var definition = type.GetGenericTypeDefinition().FullName!.Replace('+', '.');
            return $"{definition[..definition.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(NameOf))}}}";
        }

        return (type.FullName ?? type.Name).Replace('+', '.');
    }
}
