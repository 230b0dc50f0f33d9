namespace ServiceTeams.Api.Reports;

/// <summary>The operation of a report's file, as it is written.</summary>
internal sealed class ReportOperation
{
    private ReportOperation(string description, IReadOnlyList<ReportVariable> variables, IReadOnlyList<ReportSelection> selections)
        => (Description, Variables, Selections) = (description, variables, selections);

    /// <summary>The comment before it.</summary>
    public string Description { get; }

    public IReadOnlyList<ReportVariable> Variables { get; }

    public IReadOnlyList<ReportSelection> Selections { get; }

    public static ReportOperation Read(string document)
    {
        var tokens = new GraphQLTokens(document);
        var description = tokens.Comment;
        tokens.Expect("query");
        tokens.Name();
        var variables = ReadVariables(tokens);
        tokens.SkipDirectives();
        var selections = ReadSelections(tokens);
        return tokens.Kind == TokenKind.End
            ? new ReportOperation(description, variables, selections)
            : throw tokens.Unexpected("the end: a report is one query without fragments");
    }

    private static List<ReportVariable> ReadVariables(GraphQLTokens tokens)
    {
        var variables = new List<ReportVariable>();
        if (tokens.Skip("("))
        {
            while (!tokens.Skip(")"))
            {
                tokens.Expect("$");
                var name = tokens.Name();
                tokens.Expect(":");
                var type = TypeRef.Read(tokens);
                variables.Add(new ReportVariable(name, type, tokens.Skip("=") ? tokens.Value() : null));
                tokens.SkipDirectives();
            }
        }

        return variables;
    }

    private static List<ReportSelection> ReadSelections(GraphQLTokens tokens)
    {
        var selections = new List<ReportSelection>();
        tokens.Expect("{");
        while (!tokens.Skip("}"))
        {
            if (tokens.Is("...") || tokens.Is("@"))
            {
                throw tokens.Unexpected("a field: the columns of a report do not depend on the row, so it has no fragments");
            }

            var name = tokens.Name();
            var (alias, field) = tokens.Skip(":") ? (name, tokens.Name()) : (name, name);
            var arguments = ReadArguments(tokens);
            if (tokens.Is("@"))
            {
                throw tokens.Unexpected("a field without directives: the columns of a report are always the same");
            }

            selections.Add(new ReportSelection(alias, field, arguments, tokens.Is("{") ? ReadSelections(tokens) : []));
        }

        return selections;
    }

    private static Dictionary<string, string> ReadArguments(GraphQLTokens tokens)
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        if (tokens.Skip("("))
        {
            while (!tokens.Skip(")"))
            {
                var name = tokens.Name();
                tokens.Expect(":");
                arguments[name] = tokens.Value();
            }
        }

        return arguments;
    }
}

/// <summary>A variable of a report's operation.</summary>
/// <param name="Name">The name, without the dollar.</param>
/// <param name="Type">The declared type.</param>
/// <param name="Default">The default as it is written; null when there is none.</param>
internal sealed record ReportVariable(string Name, TypeRef Type, string? Default)
{
    public bool Required => Type.Required && Default is null;
}

/// <summary>A field that a report's operation asks for.</summary>
internal sealed record ReportSelection(
    string Alias, string Field, IReadOnlyDictionary<string, string> Arguments, IReadOnlyList<ReportSelection> Children);
