namespace ServiceTeams.Api.Reports;

/// <summary>What reports need to know of the schema: the types of fields, and what enums can be. Read from the published text.</summary>
internal sealed class SchemaOutline
{
    private readonly Dictionary<string, Dictionary<string, TypeRef>> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inputs = new(StringComparer.Ordinal);

    public SchemaOutline(string schema)
    {
        var tokens = new GraphQLTokens(schema);
        while (tokens.Kind != TokenKind.End)
        {
            if (tokens.Skip("type") || tokens.Skip("interface"))
            {
                _fields[tokens.Name()] = ReadFields(tokens);
            }
            else if (tokens.Skip("enum"))
            {
                _values[tokens.Name()] = [.. ReadValues(tokens)];
            }
            else if (tokens.Skip("input"))
            {
                _inputs.Add(tokens.Name());
            }
            else
            {
                SkipOther(tokens);
            }
        }
    }

    /// <summary>The type of a field; null when there is no such field.</summary>
    public TypeRef? Field(string type, string field) => _fields.TryGetValue(type, out var fields) ? fields.GetValueOrDefault(field) : null;

    /// <summary>Whether a value of the type has no fields.</summary>
    public bool IsLeaf(TypeRef type) => !_fields.ContainsKey(type.Name);

    /// <summary>What values of the enum there are; null when the type is none.</summary>
    public string[]? Values(string type) => _values.GetValueOrDefault(type);

    public bool IsInput(string type) => _inputs.Contains(type);

    private static Dictionary<string, TypeRef> ReadFields(GraphQLTokens tokens)
    {
        var fields = new Dictionary<string, TypeRef>(StringComparer.Ordinal);
        while (!tokens.Is("{"))
        {
            SkipOther(tokens); // what it implements, its directives
        }

        tokens.Expect("{");
        while (!tokens.Skip("}"))
        {
            SkipDescription(tokens);
            var name = tokens.Name();
            if (tokens.Is("("))
            {
                tokens.Value();
            }

            tokens.Expect(":");
            fields[name] = TypeRef.Read(tokens);
            tokens.SkipDirectives();
        }

        return fields;
    }

    private static IEnumerable<string> ReadValues(GraphQLTokens tokens)
    {
        tokens.SkipDirectives();
        tokens.Expect("{");
        while (!tokens.Skip("}"))
        {
            SkipDescription(tokens);
            yield return tokens.Name();
            tokens.SkipDirectives();
        }
    }

    private static void SkipDescription(GraphQLTokens tokens)
    {
        if (tokens.Kind == TokenKind.Text)
        {
            tokens.Next();
        }
    }

    private static void SkipOther(GraphQLTokens tokens)
    {
        if (tokens.Is("@"))
        {
            tokens.SkipDirectives();
        }
        else
        {
            tokens.Value();
        }
    }
}
