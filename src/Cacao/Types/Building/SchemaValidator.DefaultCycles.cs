using Cacao.Language;

namespace Cacao.Types.Building;

internal sealed partial class SchemaValidator
{
    private static readonly ObjectValueNode s_emptyObject = new([]);

    /// <summary>Default values that contain themselves. Spec: Input Objects, InputObjectDefaultValueHasCycle.</summary>
    private void ValidateDefaultValueCycles()
    {
        var done = new HashSet<InputValue>();

        foreach (var input in _schema.Types.Values.OfType<InputObjectType>())
        {
            FindDefaultValueCycles(input, s_emptyObject, path: [], done);
        }
    }

    private void FindDefaultValueCycles(InputObjectType input, ValueNode value, List<(string Coordinate, InputValue Field)> path, HashSet<InputValue> done)
    {
        if (value is ListValueNode list)
        {
            foreach (var item in list.Items)
            {
                FindDefaultValueCycles(input, item, path, done);
            }
        }
        else if (value is ObjectValueNode given)
        {
            foreach (var field in input.Fields.Values)
            {
                FindDefaultValueCycles(input, field, given, path, done);
            }
        }
    }

    private void FindDefaultValueCycles(
        InputObjectType input, InputValue field, ObjectValueNode given, List<(string Coordinate, InputValue Field)> path, HashSet<InputValue> done)
    {
        if (field.Type.NamedType() is not InputObjectType fieldType)
        {
            return;
        }

        if (given.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name) is { } own)
        {
            FindDefaultValueCycles(fieldType, own.Value, path, done);
            return;
        }

        if (field.DefaultValue is not { } defaultValue)
        {
            return;
        }

        var start = path.FindIndex(step => ReferenceEquals(step.Field, field));

        if (start >= 0)
        {
            var fields = string.Join(", ", path.Skip(start).Select(step => $"`{step.Coordinate}`"));
            Report(Place.Of(input, field), $"has a default value that contains itself, by {fields}.");
            return;
        }

        // What was walked once has reported its cycles.
        if (!done.Add(field))
        {
            return;
        }

        path.Add(($"{input}.{field}", field));
        FindDefaultValueCycles(fieldType, defaultValue, path, done);
        path.RemoveAt(path.Count - 1);
    }
}
