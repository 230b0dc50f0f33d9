using Cacao.Language;
using Cacao.Types.Introspection;

namespace Cacao.Types;

internal sealed partial class SchemaPrinter
{
    private void WriteComplexType(string keyword, ComplexType type)
    {
        var interfaces = type.Interfaces.Count == 0 ? "" : $" implements {string.Join(" & ", type.Interfaces)}";
        StartType($"{keyword} {type.Name}{interfaces}", type, type.Directives, type.Fields.Count > 0 ? " {" : "");
        WriteMembers(type.Fields.Values, WriteField);
    }

    private void WriteInputObject(InputObjectType type)
    {
        var directives = type.IsOneOf ? With(type.Directives, BuiltInDirectives.OneOf) : type.Directives;
        StartType($"input {type.Name}", type, directives, type.Fields.Count > 0 ? " {" : "");
        WriteMembers(type.Fields.Values, field => WriteInputValue(field, indent: 2));
    }

    private void WriteEnum(EnumType type)
    {
        StartType($"enum {type.Name}", type, type.Directives, type.Values.Count > 0 ? " {" : "");
        WriteMembers(type.Values.Values, value =>
        {
            WriteDescription(value.Description, indent: 2);
            _text.Append("  ").Append(value.Name);
            WriteDirectives(WithDeprecation(value.Directives, value.DeprecationReason), indent: 2);
            _text.Append('\n');
        });
    }

    private void WriteScalar(ScalarType type)
    {
        var directives = type.SpecifiedBy is { } url ? With(type.Directives, BuiltInDirectives.SpecifiedBy, "url", url) : type.Directives;
        StartType($"scalar {type.Name}", type, directives, "");
        _text.Append('\n');
    }

    private void WriteUnion(UnionType type)
    {
        var members = string.Join(" | ", type.PossibleTypes);
        StartType($"union {type.Name}", type, type.Directives, type.PossibleTypes.Count > 0 ? " =" : "");

        if (type.PossibleTypes.Count > 0 && Fits($" {members}"))
        {
            _text.Append(' ').Append(members);
        }
        else
        {
            WriteAlternatives(type.PossibleTypes.Select(member => member.Name));
        }

        _text.Append('\n');
    }

    private void WriteDirectiveDefinition(DirectiveType directive)
    {
        StartDefinition(directive.Description);
        _text.Append("directive @").Append(directive.Name);

        var keyword = directive.IsRepeatable ? " repeatable on" : " on";
        var locations = new IntrospectedDirective(directive).Locations.Select(IntrospectionTypes.NameOf).ToList();
        var flatLocations = $" {string.Join(" | ", locations)}";
        WriteArguments(directive.Arguments, isFlat: arguments => Fits(arguments + keyword + flatLocations), indent: 0);
        _text.Append(keyword);

        if (Fits(flatLocations))
        {
            _text.Append(flatLocations);
        }
        else
        {
            WriteAlternatives(locations);
        }

        _text.Append('\n');
    }

    private void StartType(string head, NamedType type, List<DirectiveNode> directives, string tail)
    {
        StartDefinition(type.Description);
        _text.Append(head);
        WriteDirectives(directives, indent: 0, tail);
        _text.Append(tail);
    }

    private void WriteMembers<T>(ICollection<T> members, Action<T> write)
    {
        _text.Append('\n');

        if (members.Count == 0)
        {
            return;
        }

        foreach (var member in members)
        {
            write(member);
        }

        _text.Append("}\n");
    }

    private void WriteAlternatives(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            _text.Append("\n  | ").Append(name);
        }
    }
}
