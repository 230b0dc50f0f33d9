namespace ServiceTeams.Shared.Groups;

/// <summary>Reads which figures an input object of a module names: `…GroupFilterInput` and `…GroupSortInput`.</summary>
internal static class FigureInputs
{
    /// <summary>What is said of figures, and of parts of statistics, in the order of the fields.</summary>
    public static IEnumerable<(string Measure, string Part, TValue Value)> Of<TValue, TParts>(object input)
    {
        foreach (var property in input.GetType().GetProperties())
        {
            switch (property.GetValue(input))
            {
                case TValue value:
                    yield return (property.Name, "", value);
                    break;
                case TParts parts:
                    foreach (var part in typeof(TParts).GetProperties())
                    {
                        if (part.GetValue(parts) is TValue value)
                        {
                            yield return (property.Name, part.Name, value);
                        }
                    }

                    break;
            }
        }
    }
}
