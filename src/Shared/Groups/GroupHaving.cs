using System.Collections;

namespace ServiceTeams.Shared.Groups;

/// <summary>What is required of groups: a tree of comparisons.</summary>
internal sealed class GroupHaving
{
    /// <summary>The most comparisons and combinations; databases give up on deep conditions.</summary>
    public const int Most = 100;

    private readonly List<(string Measure, string Part, GroupFigureFilter Filter)> _own;
    private readonly List<GroupHaving> _all;
    private readonly List<GroupHaving> _any;

    private GroupHaving(object input, ref int parts)
    {
        _own = [.. FigureInputs.Of<GroupFigureFilter, StatisticsFilter>(input)];
        parts += 1 + _own.Count;
        if (parts > Most)
        {
            throw GroupRefusals.HavingTooLarge(Most);
        }

        _all = Several(input, "And", ref parts);
        _any = Several(input, "Or", ref parts);
    }

    public static GroupHaving? Of(object? input)
    {
        var parts = 0;
        return input is null ? null : new GroupHaving(input, ref parts);
    }

    /// <summary>The figures that have to be known to decide.</summary>
    public IEnumerable<(string Measure, string Part)> Figures
        => _own.Select(comparison => (comparison.Measure, comparison.Part)).Concat(_all.Concat(_any).SelectMany(part => part.Figures));

    public string Condition(GroupParameters parameters, IReadOnlyList<Figure> figures)
    {
        var conditions = _own
            .SelectMany(comparison => Compare(figures.First(figure => figure.Name == comparison.Measure).Column(comparison.Part), comparison.Filter, parameters))
            .Concat(_all.Select(part => part.Condition(parameters, figures)))
            .ToList();
        if (_any.Count > 0)
        {
            conditions.Add($"({string.Join(" OR ", _any.Select(part => part.Condition(parameters, figures)))})");
        }

        return conditions.Count == 0 ? "1 = 1" : $"({string.Join(" AND ", conditions)})";
    }

    private static IEnumerable<string> Compare(string column, GroupFigureFilter filter, GroupParameters parameters)
    {
        (string Operator, double? Value)[] comparisons =
            [("=", filter.Eq), (">", filter.Gt), (">=", filter.Gte), ("<", filter.Lt), ("<=", filter.Lte)];
        foreach (var (sign, value) in comparisons)
        {
            if (value is { } bound)
            {
                yield return $"{column} {sign} {parameters.Add(bound)}";
            }
        }

        if (filter.Neq is { } other)
        {
            yield return $"({column} <> {parameters.Add(other)} OR {column} IS NULL)";
        }
    }

    private static List<GroupHaving> Several(object input, string combination, ref int parts)
    {
        List<GroupHaving> several = [];
        if (input.GetType().GetProperty(combination)?.GetValue(input) is IEnumerable inputs)
        {
            foreach (var part in inputs)
            {
                several.Add(new GroupHaving(part, ref parts));
            }
        }

        return several;
    }
}
