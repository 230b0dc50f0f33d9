using System.Text;

namespace Fuzz.Documents;

/// <summary>
/// Writes an operation on a schema: valid as to grammar and, apart from the wrong values and twists asked for, as to the schema,
/// with arguments as literals and as variables, aliases, fragments and directives.
/// </summary>
internal sealed class RandomOperation(SchemaModel schema, RandomValue values, Random random)
{
    private const int MostFields = 60;
    private readonly List<string> _declarations = [];
    private readonly Dictionary<string, object?> _variables = new(StringComparer.Ordinal);
    private readonly StringBuilder _fragments = new();
    private Twist _twist;
    private int _fields;
    private int _aliases;
    private int _fragmentCount;

    /// <summary>An operation of this kind (<c>query</c>, <c>mutation</c>, <c>subscription</c>); a query when the schema has no such.</summary>
    public GraphQLRequest Write(string operation, Twist twist = Twist.None)
    {
        _twist = twist;
        var (kind, root) = schema.RootOf(operation) is { } found ? (operation, found) : ("query", schema.RootOf("query")!);
        var body = new StringBuilder();
        Selections(body, root, depth: 0, most: kind == "query" ? 4 : 1);
        if (_twist is not Twist.None)
        {
            body.Insert(body.Length - 1, TwistedSelection(root));
        }

        if (_twist is Twist.UnusedVariable)
        {
            _declarations.Add("$unused: [Int!] = [1]");
        }

        var name = random.OneIn(3) ? "" : "Random";
        var declared = _declarations.Count > 0 ? $"({string.Join(", ", _declarations)})" : "";
        return new GraphQLRequest(
            $"{kind} {name}{declared}{Directives()} {body}{_fragments}",
            name.Length > 0 && random.OneIn(2) ? name : null,
            _variables);
    }

    private void Selections(StringBuilder text, NamedType type, int depth, int most = 6)
    {
        text.Append("{ ");
        var start = text.Length;
        foreach (var possible in type.PossibleTypes ?? [])
        {
            if (type.Kind is "INTERFACE" or "UNION" && random.OneIn(3) && _fields < MostFields && depth < 12)
            {
                text.Append("... on ").Append(possible.Name).Append(Directives()).Append(' ');
                Selections(text, schema[possible.Name], depth + 1, 3);
            }
        }

        var fields = type.Fields ?? [];
        for (var count = fields.Length > 0 ? random.Next(1, most + 1) : 0; count > 0; count--)
        {
            Selection(text, type, random.Pick(fields), depth);
        }

        if (text.Length == start || random.OneIn(6))
        {
            text.Append("__typename ");
        }

        text.Append('}');
    }

    private void Selection(StringBuilder text, NamedType owner, OutputMember field, int depth)
    {
        var type = schema[field.Type.Named];
        var deepest = _twist is Twist.DeepNesting ? 30 : 7;
        if (_fields++ > MostFields || (type.IsComposite && depth >= deepest))
        {
            return;
        }

        switch (random.Next(16))
        {
            case 0:
                text.Append("... ").Append(random.OneIn(2) ? $"on {owner.Name} " : "").Append(Directives()).Append("{ ");
                Field(text, field, type, depth);
                text.Append("} ");
                break;
            case 1:
                var name = $"F{_fragmentCount++}";
                text.Append("...").Append(name).Append(Directives()).Append(' ');
                var inner = new StringBuilder();
                Field(inner, field, type, depth);
                _fragments.Append(" fragment ").Append(name).Append(" on ").Append(owner.Name).Append(" { ").Append(inner).Append('}');
                break;
            default:
                Field(text, field, type, depth);
                break;
        }
    }

    private void Field(StringBuilder text, OutputMember field, NamedType type, int depth)
    {
        // Another name for each: two selections of one name with other arguments do not merge.
        if (field.Args.Length > 0 || type.IsComposite || random.OneIn(5))
        {
            text.Append('a').Append(_aliases++).Append(": ");
        }

        text.Append(field.Name).Append(Arguments(field)).Append(Directives()).Append(' ');
        if (type.IsComposite)
        {
            Selections(text, type, depth + 1, _twist is Twist.DeepNesting ? 2 : 6);
            text.Append(' ');
        }
    }

    private string Arguments(OutputMember field)
    {
        var given = new List<string>();
        foreach (var argument in field.Args)
        {
            if (argument.IsRequired || random.OneIn(argument.Name == "first" ? 2 : 4))
            {
                given.Add($"{argument.Name}: {Argument(argument, field.Name)}");
            }
        }

        if (_twist is Twist.UnknownNames && random.OneIn(4))
        {
            given.Add($"{random.Pick(schema.Names)}: {ValueText.Literal(values.Wrong())}");
        }

        return given.Count > 0 ? $"({string.Join(", ", given)})" : "";
    }

    private string Argument(InputMember argument, string field)
    {
        var hint = argument.Name is "id" or "ids" ? field : argument.Name;
        if (!random.OneIn(3))
        {
            return ValueText.Literal(values.Make(argument.Type, hint));
        }

        var name = $"v{_declarations.Count}";
        var type = _twist is Twist.UnknownNames && random.OneIn(4) ? random.Pick(schema.Types).Name : $"{argument.Type}";
        var otherwise = random.OneIn(6) ? $" = {ValueText.Literal(values.Make(argument.Type, hint))}" : "";
        _declarations.Add($"${name}: {type}{otherwise}");
        if (otherwise.Length == 0 || random.OneIn(2))
        {
            _variables[name] = values.Make(argument.Type, hint);
        }

        return $"${name}";
    }

    private string Directives() => random.Next(_twist is Twist.Directives ? 3 : 24) switch
    {
        0 => $" @include(if: {random.Among("true", "true", "false")})",
        1 when _twist is Twist.Directives => $" @{random.Pick(schema.Directives).Name} @skip(if: false) @skip(if: null)",
        2 when _twist is Twist.Directives => $" @{random.Pick(schema.Names)}(if: {ValueText.Literal(values.Wrong())})",
        _ => "",
    };

    /// <summary>One more selection of the root type that is out of the ordinary.</summary>
    private string TwistedSelection(NamedType root)
    {
        switch (_twist)
        {
            case Twist.ManyAliases:
                return string.Concat(Enumerable.Range(0, random.OneIn(3) ? 2500 : 300).Select(i => $"m{i}: __typename "));
            case Twist.FragmentCycle:
                _fragments.Append(" fragment C on ").Append(root.Name).Append(" { ...D ... { ...C } } fragment D on ").Append(root.Name).Append(" { ...C __typename }");
                return "...C ...D ";
            case Twist.DeepValue:
                var depth = random.Among(20, 150, 400, 5000);
                var (open, close) = random.OneIn(2) ? ("[", "]") : ("{and: [", "]}");
                return $"{root.Fields![0].Name}(where: {string.Concat(Enumerable.Repeat(open, depth))}{string.Concat(Enumerable.Repeat(close, depth))}) {{ __typename }} ";
            case Twist.DeepNesting:
                var levels = random.Among(10, 60, 190, 3000);
                return $"{string.Concat(Enumerable.Repeat("... { ", levels))}__typename{string.Concat(Enumerable.Repeat(" }", levels))} ";
            case Twist.UnknownNames:
                return $"{random.Pick(schema.Names)} {{ {random.Pick(schema.Names)} ...Missing ... on {random.Pick(schema.Types).Name} {{ id }} }} ";
            case Twist.Introspection:
                return $"__type(name: {ValueText.Literal(values.Wrong())}) {{ name fields {{ name type {{ name ofType {{ name fields {{ name }} }} }} }} }} ";
            case Twist.SameNameTwice:
                var (first, second) = (random.Pick(root.Fields!), random.Pick(root.Fields!));
                return $"same: {first.Name}{Arguments(first)} same: {second.Name}{Arguments(second)} ";
            case Twist.UndefinedVariable:
                return $"{root.Fields![0].Name}(id: $nowhere, first: $v0) ";
            default:
                return "";
        }
    }
}

/// <summary>What is out of the ordinary in a document.</summary>
internal enum Twist
{
    None,
    ManyAliases,
    FragmentCycle,
    DeepNesting,
    DeepValue,
    UnknownNames,
    Directives,
    Introspection,
    SameNameTwice,
    UndefinedVariable,
    UnusedVariable,
}
