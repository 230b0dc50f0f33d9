namespace ServiceTeams.Api.Reports;

/// <summary>Makes a report of a file, or says what is wrong with it.</summary>
internal sealed class ReportReader(SchemaOutline schema)
{
    private const string First = "first";
    private const string After = "after";

    public Report Read(string file, string document)
    {
        try
        {
            return Make(Path.GetFileNameWithoutExtension(file), document, ReportOperation.Read(document));
        }
        catch (FormatException problem)
        {
            throw new ReportFileException(file, problem.Message);
        }
    }

    private Report Make(string name, string document, ReportOperation operation)
    {
        if (name.Length == 0 || name.Any(letter => letter != '-' && !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter)))
        {
            throw new FormatException("its name is part of an address: small letters, digits and hyphens");
        }

        var root = operation.Selections is [var only]
            ? only
            : throw new FormatException($"it has {operation.Selections.Count} root fields; a report has exactly one, the list of its rows");
        var type = TypeOf("Query", root);
        var paged = !type.IsList;
        var rows = paged ? Nodes(root, type, operation) : root;
        var rowType = paged ? TypeOf(type.Name, rows) : type;
        if (schema.IsLeaf(rowType) || rowType.Item is { IsList: true })
        {
            throw new FormatException($"'{root.Field}' is not a list of things with fields");
        }

        ReportColumn[] columns = [.. Columns(rowType.Name, rows.Children, [])];
        if (columns.GroupBy(column => column.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new FormatException($"two columns would be called '{twice.Key}'; give one of them an alias");
        }

        // The pages are the reader's business, not a parameter.
        var parameters = operation.Variables.Where(variable => !paged || variable.Name is not (First or After));
        return new Report(
            name, operation.Description, document, root.Alias, paged, [.. parameters.Select(variable => new ReportParameter(variable, schema))], columns);
    }

    private ReportSelection Nodes(ReportSelection root, TypeRef type, ReportOperation operation)
    {
        if (schema.Field(type.Name, "nodes") is null || schema.Field(type.Name, "pageInfo") is null)
        {
            throw new FormatException($"'{root.Field}' is no list: it is neither a connection nor a list of groups");
        }

        var nodes = root.Children.FirstOrDefault(child => child.Field == "nodes" && child.Alias == "nodes");
        var pageInfo = root.Children.FirstOrDefault(child => child.Field == "pageInfo" && child.Alias == "pageInfo");
        var turns = pageInfo?.Children.Select(child => child.Alias).Order(StringComparer.Ordinal).SequenceEqual(["endCursor", "hasNextPage"]);
        if (nodes is null || turns != true || root.Children.Count != 2)
        {
            throw new FormatException(
                $"the rows are '{root.Field} {{ nodes {{ … }} pageInfo {{ hasNextPage endCursor }} }}' and nothing else beside them");
        }

        if (root.Arguments.GetValueOrDefault(First) != "$first"
            || root.Arguments.GetValueOrDefault(After) != "$after"
            || !operation.Variables.Any(variable => variable is { Name: First, Default: not null })
            || !operation.Variables.Any(variable => variable is { Name: After, Type.Required: false }))
        {
            throw new FormatException(
                $"'{root.Field}' is read page by page: declare $first: Int! with the size of a page and $after: String, "
                + "and write first: $first, after: $after");
        }

        return nodes;
    }

    private IEnumerable<ReportColumn> Columns(string type, IReadOnlyList<ReportSelection> selections, IReadOnlyList<string> path)
    {
        foreach (var selection in selections)
        {
            var fieldType = TypeOf(type, selection);
            IReadOnlyList<string> here = [.. path, selection.Alias];
            if (fieldType.IsList)
            {
                throw new FormatException($"'{string.Join('.', here)}' is a list in a row; a row is flat");
            }

            if (schema.IsLeaf(fieldType))
            {
                yield return new ReportColumn(string.Join('_', here), here);
                continue;
            }

            foreach (var column in Columns(fieldType.Name, selection.Children, here))
            {
                yield return column;
            }
        }
    }

    private TypeRef TypeOf(string type, ReportSelection selection)
        => selection.Field == "__typename"
            ? new TypeRef("String", Item: null, Required: true)
            : schema.Field(type, selection.Field) ?? throw new FormatException($"there is no field '{selection.Field}' on {type}");
}
