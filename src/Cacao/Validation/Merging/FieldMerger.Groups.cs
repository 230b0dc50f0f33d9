namespace Cacao.Validation.Merging;

internal sealed partial class FieldMerger
{
    private static OrderedDictionary<string, List<MergedField>>.ValueCollection GroupByResponseName(IReadOnlyList<MergedField> fields)
    {
        var groups = new OrderedDictionary<string, List<MergedField>>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            if (!groups.TryGetValue(field.ResponseName, out var group))
            {
                groups.Add(field.ResponseName, group = []);
            }

            group.Add(field);
        }

        return groups.Values;
    }

    // Fields of two different objects never meet; fields of an interface or union meet those of every object.
    private static IEnumerable<List<MergedField>> GroupByParentType(List<MergedField> fields)
    {
        if (fields.TrueForAll(field => ReferenceEquals(field.ParentType, fields[0].ParentType)))
        {
            return [fields];
        }

        var anywhere = fields.FindAll(field => field.ParentType is not ObjectType);
        var objects = fields.FindAll(field => field.ParentType is ObjectType);
        return objects.Count == 0
            ? [anywhere]
            : objects.GroupBy(field => field.ParentType).Select(group => (List<MergedField>)[.. anywhere, .. group]);
    }
}
