using Cacao.Language;

namespace Cacao.Types.Building;

/// <summary>
/// The directives that schema documents apply. Spec: Validation, Directives Are Defined, Are in Valid Locations, Are Unique per
/// Location; Arguments; Values of Correct Type: the rules of executable documents hold for schema documents as well.
/// </summary>
internal sealed class AppliedDirectives
{
    private readonly Dictionary<List<DirectiveNode>, DirectiveLocations> _places = new(ReferenceEqualityComparer.Instance);

    /// <summary>Applies directives at a place; an extension adds to what its definition has there.</summary>
    public void Add(IReadOnlyList<DirectiveNode> nodes, DirectiveLocations location, List<DirectiveNode> place)
    {
        if (nodes.Count > 0)
        {
            place.AddRange(nodes);
            _places[place] = location;
        }
    }

    /// <summary>Reports every directive that may not stand where it stands.</summary>
    public void Check(Schema schema, DocumentProblems problems)
    {
        foreach (var (nodes, location) in _places)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var node in nodes)
            {
                if (!schema.Directives.TryGetValue(node.Name.Value, out var directive))
                {
                    problems.Report(node, $"There is no directive `@{node.Name}`.");
                    continue;
                }

                if (!directive.Locations.HasFlag(location))
                {
                    problems.Report(node, $"The directive `@{node.Name}` may not stand at {Introspection.IntrospectionTypes.NameOf(location)}.");
                }

                if (!seen.Add(directive.Name) && !directive.IsRepeatable)
                {
                    problems.Report(node, $"The directive `@{node.Name}` stands here twice.");
                }

                CheckArguments(node, directive, problems);
            }
        }
    }

    /// <summary>The directive of that name; null when it is not applied.</summary>
    public static DirectiveNode? Find(IReadOnlyList<DirectiveNode> nodes, string name) => nodes.FirstOrDefault(node => node.Name.Value == name);

    /// <summary>The text that a directive is given; null when there is none.</summary>
    public static string? FindText(IReadOnlyList<DirectiveNode> nodes, string name, string argument)
        => (Find(nodes, name)?.Arguments.FirstOrDefault(candidate => candidate.Name.Value == argument)?.Value as StringValueNode)?.Value;

    private static void CheckArguments(DirectiveNode node, DirectiveType directive, DocumentProblems problems)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in node.Arguments)
        {
            var name = argument.Name.Value;
            if (!given.Add(name))
            {
                problems.Report(argument, $"The argument `{name}` of `@{node.Name}` is given twice.");
            }

            if (!directive.Arguments.TryGetValue(name, out var definition))
            {
                problems.Report(argument, $"The directive `@{node.Name}` has no argument `{name}`.");
            }
            else if (SchemaValidator.FindProblem(definition.Type, argument.Value) is { } problem)
            {
                problems.Report(argument, problem);
            }
        }

        foreach (var missing in directive.Arguments.Values.Where(argument => argument.IsRequired && !given.Contains(argument.Name)))
        {
            problems.Report(node, $"The directive `@{node.Name}` needs the argument `{missing}`.");
        }
    }
}
