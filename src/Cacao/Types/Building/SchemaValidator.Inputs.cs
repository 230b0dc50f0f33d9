namespace Cacao.Types.Building;

internal sealed partial class SchemaValidator
{
    private void ValidateArguments(Place owner, IEnumerable<InputValue> arguments)
    {
        foreach (var argument in arguments)
        {
            ValidateInputValue(owner.Argument(argument), argument);
        }
    }

    private void ValidateInputObject(InputObjectType type)
    {
        if (type.Fields.Count == 0)
        {
            Report(Place.Of(type), "has no fields.");
        }

        foreach (var field in type.Fields.Values)
        {
            var place = Place.Of(type, field);
            ValidateInputValue(place, field);

            if (type.IsOneOf && field.Type.IsNonNull())
            {
                Report(place, $"is of type `{field.Type}`, but fields of a oneOf input must be nullable.");
            }

            if (type.IsOneOf && field.DefaultValue is not null)
            {
                Report(place, "has a default value, which fields of a oneOf input must not have.");
            }
        }
    }

    private void ValidateInputValue(Place place, InputValue value)
    {
        ValidateName(place, value.Name);

        if (!value.Type.IsInputType())
        {
            Report(place, $"is of type `{value.Type}`, which is for output only.");
            return;
        }

        if (value.IsRequired && value.DeprecationReason is not null)
        {
            Report(place, "is required and deprecated: clients could not do without it.");
        }

        if (value.DefaultValue is { } literal && FindProblem(value.Type, literal) is { } problem)
        {
            Report(place, $"has a default value that does not fit: {problem}");
        }
    }

    /// <summary>
    /// An input object that cannot be written down, because each of its values must hold another one. Spec: Input Objects, Circular References.
    /// </summary>
    private void ValidateInputCycles()
    {
        var inputs = _schema.Types.Values.OfType<InputObjectType>().ToList();
        var finite = new HashSet<InputObjectType>();

        // Each round finds those that need nothing but what was found before.
        while (inputs.RemoveAll(input => IsFinite(input, finite) && finite.Add(input)) > 0)
        {
        }

        foreach (var input in inputs)
        {
            if (FindCycle(input, finite) is { } path)
            {
                Report(Place.Of(input), $"can never be written: it must contain itself, by {path}.");
            }
        }
    }

    private static bool IsFinite(InputObjectType input, HashSet<InputObjectType> finite)
        => input.Fields.Values.All(field => Needed(field) is not { } needed || finite.Contains(needed));

    /// <summary>The input object that a value of the field must hold; null when null, an empty list or a leaf will do.</summary>
    private static InputObjectType? Needed(InputValue field) => (field.Type as NonNullType)?.NullableType as InputObjectType;

    /// <summary>The fields that lead from an input object back to it; null when its way ends in the cycle of others.</summary>
    private static string? FindCycle(InputObjectType start, HashSet<InputObjectType> finite)
    {
        var path = new List<string>();
        var seen = new HashSet<InputObjectType>();
        var current = start;

        while (seen.Add(current))
        {
            var (field, needed) = current.Fields.Values
                .Select(field => (Field: field, Needed: Needed(field)))
                .First(candidate => candidate.Needed is not null && !finite.Contains(candidate.Needed));
            path.Add($"`{current}.{field}`");
            current = needed!;
        }

        return ReferenceEquals(current, start) ? string.Join(", ", path) : null;
    }
}
