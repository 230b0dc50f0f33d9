using System.Data.Common;

namespace ServiceTeams.Shared.Groups;

/// <summary>A figure in a statement: the columns it comes in, and how it gets into a group.</summary>
internal sealed class Figure
{
    private static readonly (string Part, int Percent)[] s_percentiles =
        [(nameof(Statistics.P50), 50), (nameof(Statistics.P90), 90), (nameof(Statistics.P99), 99)];

    private readonly Measure _measure;
    private readonly Dictionary<string, string> _columns = [];

    private Figure(Measure measure) => _measure = measure;

    public string Name => _measure.Name;

    public static Figure Add<TBy>(GroupStatement statement, Measure measure, string? column, string? weight, GroupPlan<TBy> plan)
        where TBy : struct, Enum
    {
        var figure = new Figure(measure);
        switch (measure.Kind)
        {
            case MeasureKind.Count:
                figure._columns[""] = statement.AddFigure(GroupStatement.Rows, null, "0");
                break;
            case MeasureKind.Different:
                figure._columns[""] = statement.AddFigure($"COUNT(DISTINCT {column})", column, "0");
                break;
            case MeasureKind.DifferentPeople:
                var people = statement.AddFigure($"COUNT(DISTINCT {column})", column, "0");
                statement.HideFew(people, statement.AddFigure($"COALESCE(MAX({weight}), 0)", weight, "0"));
                figure._columns[""] = people;
                break;
            case MeasureKind.Sum:
                figure._columns[""] = statement.AddFigure($"COALESCE(SUM({column}), 0)", column, "0");
                break;
            case MeasureKind.Average:
                figure._columns[""] = statement.AddFigure($"AVG(CAST({column} AS float))", column, "NULL");
                break;
            case MeasureKind.Ratio:
                figure._columns[""] = AddRatio(statement, column!, weight!);
                break;
            case MeasureKind.SummedStatistics:
                figure._columns[nameof(Statistics.Average)] = AddRatio(statement, column!, weight!);
                break;
            default:
                figure.AddStatistics(statement, column!, plan);
                break;
        }

        return figure;
    }

    /// <summary>The column of the figure, or of one part of its statistics.</summary>
    public string Column(string part = "") => _columns[part];

    public void Read(DbDataReader reader, object group)
        => _measure.Set(group, _measure.Kind is MeasureKind.Statistics or MeasureKind.SummedStatistics ? ReadStatistics(reader) : reader.GetValue(reader.GetOrdinal(_columns[""])));

    private static string AddRatio(GroupStatement statement, string column, string weight)
    {
        statement.Read(weight);
        return statement.AddFigure($"CAST(SUM({column}) AS float) / NULLIF(SUM({weight}), 0)", column, "NULL");
    }

    private void AddStatistics<TBy>(GroupStatement statement, string column, GroupPlan<TBy> plan)
        where TBy : struct, Enum
    {
        // The average also tells whether there is any value.
        _columns[nameof(Statistics.Average)] = statement.AddFigure($"AVG(CAST({column} AS float))", column, "NULL");
        if (plan.Needs(Name, nameof(Statistics.Min)))
        {
            _columns[nameof(Statistics.Min)] = statement.AddFigure($"MIN({column})", column, "NULL");
        }

        if (plan.Needs(Name, nameof(Statistics.Max)))
        {
            _columns[nameof(Statistics.Max)] = statement.AddFigure($"MAX({column})", column, "NULL");
        }

        foreach (var (part, percent) in s_percentiles.Where(percentile => plan.Needs(Name, percentile.Part)))
        {
            _columns[part] = statement.AddFigure(statement.Percentile(column, percent), column, "NULL");
        }
    }

    private Statistics? ReadStatistics(DbDataReader reader)
    {
        return reader.IsDBNull(reader.GetOrdinal(_columns[nameof(Statistics.Average)])) ? null : new Statistics
        {
            Average = Part(nameof(Statistics.Average)),
            Min = Part(nameof(Statistics.Min)),
            Max = Part(nameof(Statistics.Max)),
            P50 = Part(nameof(Statistics.P50)),
            P90 = Part(nameof(Statistics.P90)),
            P99 = Part(nameof(Statistics.P99)),
        };

        double Part(string part) => _columns.TryGetValue(part, out var column)
            ? (double)GroupValues.Convert(reader.GetValue(reader.GetOrdinal(column)), typeof(double))!
            : 0;
    }
}
