using System.Text.RegularExpressions;
using Cacao.Types.Introspection;

namespace Cacao.Types.Building;

internal sealed partial class SchemaValidator
{
    private void ValidateName(Place place, string name)
    {
        if (!NamePattern().IsMatch(name))
        {
            Report(place, "has no valid name: letters, digits and `_` only, no digit first.");
        }
        else if (name.StartsWith(MetaFieldNames.Prefix, StringComparison.Ordinal))
        {
            Report(place, "begins with `__`, which is reserved for introspection.");
        }
    }

    private void ValidateFields(ComplexType type)
    {
        if (type.Fields.Count == 0)
        {
            Report(Place.Of(type), "has no fields.");
        }

        foreach (var field in type.Fields.Values)
        {
            var place = Place.Of(type, field);
            ValidateName(place, field.Name);

            if (!field.Type.IsOutputType())
            {
                Report(place, $"is of type `{field.Type}`, which is for input only.");
            }

            ValidateArguments(place, field.Arguments.Values);
        }
    }

    private void ValidateUnion(UnionType union)
    {
        if (union.PossibleTypes.Count == 0)
        {
            Report(Place.Of(union), "has no members.");
        }

        foreach (var twice in union.PossibleTypes.GroupBy(type => type).Where(group => group.Count() > 1))
        {
            Report(Place.Of(union), $"has the member `{twice.Key}` twice.");
        }
    }

    private void ValidateEnum(EnumType type)
    {
        if (type.Values.Count == 0)
        {
            Report(Place.Of(type), "has no values.");
        }

        foreach (var value in type.Values.Values)
        {
            var place = Place.Of(type, value.Name);
            ValidateName(place, value.Name);

            if (value.Name is "true" or "false" or "null")
            {
                Report(place, "cannot be told from the literal of that name.");
            }
        }
    }

    private void ValidateDirective(DirectiveType directive)
    {
        var place = Place.Of(directive);
        ValidateName(place, directive.Name);

        if (directive.Locations == DirectiveLocations.None)
        {
            Report(place, "may stand nowhere: it has no locations.");
        }

        ValidateArguments(place, directive.Arguments.Values);

        // Spec: Type System Directives, "must not contain the use of a directive which references itself".
        if (FindDirectives(directive).Contains(directive.Name))
        {
            Report(place, "is used by its own arguments.");
        }
    }

    /// <summary>The names of all directives that stand at the arguments of a directive, at their types, or at the arguments of those.</summary>
    private HashSet<string> FindDirectives(DirectiveType directive)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<NamedType>();
        Visit(directive.Arguments.Values);
        return names;

        void Visit(IEnumerable<InputValue> values)
        {
            foreach (var value in values)
            {
                Add(value.Directives);

                var type = value.Type.NamedType();

                if (!seen.Add(type))
                {
                    continue;
                }

                Add(type.Directives);

                if (type is EnumType @enum)
                {
                    Add(@enum.Values.Values.SelectMany(enumValue => enumValue.Directives));
                }
                else if (type is InputObjectType input)
                {
                    Visit(input.Fields.Values);
                }
            }
        }

        void Add(IEnumerable<Language.DirectiveNode> directives)
        {
            foreach (var name in directives.Select(node => node.Name.Value))
            {
                if (names.Add(name) && _schema.Directives.TryGetValue(name, out var used))
                {
                    Visit(used.Arguments.Values);
                }
            }
        }
    }

    [GeneratedRegex("^[_A-Za-z][_0-9A-Za-z]*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
